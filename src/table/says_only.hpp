#pragma once

#include <closeknit/model/describe.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace closeknit {

/// Names of fields, as a constant.
template <class... Name> constexpr std::array<std::string_view, sizeof...(Name)> fields(Name... name) { return {name...}; }

/// Whether a record says nothing beyond the fields that `known()` lists: every other one is as it is by default.
template <record T, class Known> bool says_only(T const& one, Known) {
    bool only = true;
    for_each_field<T>([&](auto field) {
        constexpr auto names = Known{}();
        constexpr bool is_known = std::find(names.begin(), names.end(), std::string_view(decltype(field)::name)) != names.end();
        if constexpr (!is_known) only = only && one.*field.pointer == T{}.*field.pointer;
    });
    return only;
}

} // namespace closeknit
