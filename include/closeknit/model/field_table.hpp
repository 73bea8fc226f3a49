#pragma once

#include <closeknit/model/describe.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace closeknit {

/// One field of a record for code that serves all records, written once instead of instantiated for each field.
struct described_field {
    char const* name;       ///< as in files
    std::string_view about; ///< its sentence
    std::size_t offset;     ///< of the field in its record, in bytes

    /// Where the field is in this record.
    void const* in(void const* record) const { return static_cast<char const*>(record) + offset; }
    void* in(void* record) const { return static_cast<char*>(record) + offset; }
};

/// The same with what such code does with values of the field's type.
template <class Type> struct field_entry : described_field {
    Type const* type; ///< what the code does with its type
};

/// The fields of a record in described order, in constants that need no code to make them.
template <class Type> struct field_entries {
    described_field const* fields; ///< the first of `count`
    Type const* const* types;      ///< the first of as many
    std::size_t count;             ///< how many fields there are

    /// Goes from field to field.
    struct iterator {
        described_field const* field; ///< of the field it is at
        Type const* const* type;      ///< of the same
        /// The field with its type.
        field_entry<Type> operator*() const { return {*field, *type}; }
        /// Goes to the next field.
        iterator& operator++() { return ++field, ++type, *this; }
        /// Whether the two are at different fields.
        bool operator!=(iterator const& other) const { return field != other.field; }
    };
    /// The first field.
    iterator begin() const { return {fields, types}; }
    /// The place after the last one.
    iterator end() const { return {fields + count, types + count}; }
};

/// A record of which nothing was set.
template <record T> T const& defaults_of() {
    static T const defaults{};
    return defaults;
}

/// The constants of one record.
template <record T, class = boost::mp11::mp_rename<fields_of<T>, boost::mp11::mp_list>> struct described_fields;
template <record T, class... Field> struct described_fields<T, boost::mp11::mp_list<Field...>> {
    static constexpr auto all = [] {
        std::array<described_field, sizeof...(Field)> out{{{Field::name, {}, 0}...}};
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = {out[i].name, description<T>.each[i], closeknit_offsets(static_cast<T const*>(nullptr))[i]};
        return out;
    }();
    template <template <class> class In> struct as {
        using type = std::remove_const_t<decltype(In<bool>::table)>;
        static constexpr std::array<type const*, sizeof...(Field)> types{
            &In<std::remove_cvref_t<decltype(std::declval<T>().*Field::pointer)>>::table...};
        static constexpr field_entries<type> entries{all.data(), types.data(), sizeof...(Field)};
    };
};

/// The fields of a record in described order, each with `In<type of the field>::table`.
template <record T, template <class> class In> constexpr auto const& field_table() {
    return described_fields<T>::template as<In>::entries;
}

} // namespace closeknit
