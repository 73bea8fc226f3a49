#pragma once

#include <closeknit/model/describe.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace closeknit {

/// One field of a record for code that serves all records, written once instead of instantiated for each field. `Type` says
/// what such code does with values of the field's type.
template <class Type> struct field_entry {
    char const* name;
    std::string_view about;
    std::size_t offset; ///< of the field in its record, in bytes
    Type const* type;

    void const* in(void const* record) const { return static_cast<char const*>(record) + offset; }
    void* in(void* record) const { return static_cast<char*>(record) + offset; }
};

/// A record of which nothing was set.
template <record T> T const& defaults_of() {
    static T const defaults{};
    return defaults;
}

/// The fields of a record in described order, each with `In<type of the field>::table`.
template <record T, template <class> class In> auto const& field_table() {
    using type = std::remove_const_t<decltype(In<bool>::table)>;
    static auto const table = []<class... Field>(boost::mp11::mp_list<Field...>) {
        std::array<field_entry<type>, sizeof...(Field)> out{
            {{Field::name, {}, 0, &In<std::remove_cvref_t<decltype(std::declval<T>().*Field::pointer)>>::table}...}};
        [[maybe_unused]] T const& in = defaults_of<T>();
        [[maybe_unused]] auto const from_start = [&](auto const& field) {
            return static_cast<std::size_t>(reinterpret_cast<char const*>(&field) - reinterpret_cast<char const*>(&in));
        };
        [[maybe_unused]] std::size_t next = 0;
        ((out[next].about = description<T>.each[next], out[next++].offset = from_start(in.*Field::pointer)), ...);
        return out;
    }(boost::mp11::mp_rename<fields_of<T>, boost::mp11::mp_list>{});
    return table;
}

} // namespace closeknit
