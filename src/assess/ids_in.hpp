#pragma once

#include <closeknit/model/id.hpp>

#include <concepts>
#include <string_view>
#include <vector>

namespace closeknit {

/// Whether a record has an id of its own, as what is found by id has.
template <class T>
inline constexpr bool has_id = requires(T const& each) {
    { each.id } -> std::same_as<id_of<T> const&>;
};

template <class T> std::vector<std::string_view> ids_in(std::vector<T> const& list) {
    std::vector<std::string_view> out;
    for (T const& each : list)
        out.push_back(each.id);
    return out;
}

} // namespace closeknit
