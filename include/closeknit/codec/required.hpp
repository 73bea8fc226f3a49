#pragma once

#include <closeknit/model/date.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

#include <type_traits>
#include <utility>
#include <variant>

namespace closeknit::codec {

/// Whether a member of this type is required in files: ids, texts, dates, variants and records that have one of these have
/// no default.
template <class T> inline constexpr bool required = false;
template <class Tag> inline constexpr bool required<strong_string<Tag>> = true;
template <> inline constexpr bool required<date> = true;
template <class... T> inline constexpr bool required<std::variant<T...>> = true;
template <record T>
inline constexpr bool required<T> = []<class... Field>(boost::mp11::mp_list<Field...>) {
    return (required<std::remove_cvref_t<decltype(std::declval<T>().*Field::pointer)>> || ...);
}(boost::mp11::mp_rename<fields_of<T>, boost::mp11::mp_list>{});

} // namespace closeknit::codec
