#pragma once

#include "record_type.hpp"

#include <cstddef>
#include <vector>

namespace closeknit::python {

/// The class of a list of records: one read-only sequence that takes an index, a slice or an id; elements are not copied.
struct sequence_type : class_type {
    record_type const* element = nullptr;
    value_type const* as_value = nullptr;
    std::size_t (*size)(void const* list) = nullptr;
    void const* (*at)(void const* list, std::size_t index) = nullptr;                            ///< of an index that there is
    py::handle (*object_at)(void const* list, std::size_t index, py::handle sequence) = nullptr; ///< a new reference; throws
    void* (*make)() = nullptr; ///< an empty list, owned by the caller
    void (*append)(void* list, void const* element) = nullptr;
    binaryfunc subscript = nullptr; ///< of this type, for its slot
    getiterfunc iterate = nullptr;

    /// The element of an id, as its index; the size where there is none.
    std::size_t find(void const* list, std::string_view id) const;
};

/// `sequence[wanted]` and `iter(sequence)`, without a call of a Python function.
PyObject* subscript(sequence_type const& of, PyObject* sequence, PyObject* wanted);
PyObject* iterate(sequence_type const& of, PyObject* sequence);

template <record T> sequence_type& sequence_type_of() {
    using list = std::vector<T>;
    static sequence_type table = [] {
        sequence_type out;
        out.name = class_name(description<T>.name) + "Sequence";
        out.cpp = &cpp_type_of<list>;
        out.element = &record_type_of<T>();
        out.as_value = &in_python<list>::table;
        out.size = [](void const* of) { return static_cast<list const*>(of)->size(); };
        out.at = [](void const* of, std::size_t index) -> void const* { return static_cast<list const*>(of)->data() + index; };
        out.object_at = [](void const* of, std::size_t index, py::handle sequence) {
            return object_inside((*static_cast<list const*>(of))[index], sequence);
        };
        out.make = []() -> void* { return new list; };
        out.append = &append_one<T>;
        out.subscript = [](PyObject* of, PyObject* wanted) { return python::subscript(sequence_type_of<T>(), of, wanted); };
        out.iterate = [](PyObject* of) { return python::iterate(sequence_type_of<T>(), of); };
        return out;
    }();
    return table;
}

void define_sequence(sequence_type const& of);

} // namespace closeknit::python
