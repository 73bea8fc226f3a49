#pragma once

#include "casters.hpp"
#include "hash.hpp"

#include <closeknit/codec/required.hpp>

#include <cstdint>
#include <string>
#include <type_traits>
#include <typeinfo>
#include <utility>
#include <vector>

namespace closeknit::python {

namespace py = pybind11;

/// What Python does with values of one C++ type, for code that serves all types.
struct value_type {
    /// The object for a value in the memory of `parent`, as a new reference. Throws.
    py::handle (*read)(void const* value, py::handle parent);
    /// Sets a value; false where an object of this type cannot be one. Throws misfit for what else is wrong with it.
    bool (*write)(py::handle from, void* value);
    bool (*equal)(void const* a, void const* b);
    std::uint64_t (*hash)(void const* value);
    bool required;                       ///< as in files
    char const* words;                   ///< its name as pybind11 writes it, types left open
    std::type_info const* const* open{}; ///< these types

    /// What a type checker should know of an argument, and of a result.
    std::string argument() const;
    std::string result() const;
};

struct sequence_type;
template <record T> sequence_type* list_class_of();
/// What an iterable has, in the place of what a list has; false where it is none. The list may have a part of it when this
/// throws.
bool write_list(sequence_type const& of, py::handle from, void* list);
template <class T> inline constexpr bool is_list_of_records = false;
template <record T> inline constexpr bool is_list_of_records<std::vector<T>> = true;

template <class T> struct in_python {
    using caster = py::detail::make_caster<T>;
    static constexpr auto open = std::remove_cvref_t<decltype(caster::name)>::types();

    static py::handle read(void const* value, py::handle parent) {
        return caster::cast(*static_cast<T const*>(value), py::return_value_policy::reference_internal, parent);
    }
    static bool write(py::handle from, void* value) {
        if constexpr (is_list_of_records<T>) {
            return write_list(*list_class_of<typename T::value_type>(), from, value);
        } else {
            caster given;
            if (!given.load(from, true)) return false;
            *static_cast<T*>(value) = py::detail::cast_op<T>(std::move(given));
            return true;
        }
    }
    static bool equal(void const* a, void const* b) { return *static_cast<T const*>(a) == *static_cast<T const*>(b); }
    static std::uint64_t hash(void const* value) { return hash_of(*static_cast<T const*>(value)); }

    static constexpr value_type table{&read, &write, &equal, &hash, codec::required<T>, caster::name.text, open.data()};
};

} // namespace closeknit::python
