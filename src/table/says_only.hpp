#pragma once

#include <closeknit/model/describe.hpp>

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace closeknit {

/// Whether a record says nothing beyond these fields: every other one is as it is by default.
template <record T> bool says_only(T const& one, std::initializer_list<std::string_view> known) {
    T const plain{};
    bool only = true;
    for_each_field<T>([&](auto field) {
        bool const is_known = std::find(known.begin(), known.end(), std::string_view(field.name)) != known.end();
        only = only && (is_known || one.*field.pointer == plain.*field.pointer);
    });
    return only;
}

} // namespace closeknit
