#pragma once

#include "record_type.hpp"

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <vector>

namespace closeknit::python {

/// What is known of a list of records when it is compiled.
struct list_facts {
    cpp_type const* its_cpp;
    record_type& (*its_element)();
    value_type const* as_value;
    std::size_t (*size)(void const* list);
    void const* (*at)(void const* list, std::size_t index); ///< of an index that there is
    void* (*make)();                                        ///< an empty list, owned by the caller
    void (*clear)(void* list);
    void (*append)(void* list, void const* element);
    binaryfunc subscript; ///< of this type, for its slot
    getiterfunc iterate;
};

/// The class of a list of records: one read-only sequence that takes an index, a slice or an id; elements are not copied.
struct sequence_type : class_type, list_facts {
    record_type const* element;

    explicit sequence_type(list_facts const& of);

    /// The element of an id, as its index; the size where there is none.
    std::size_t find(void const* list, std::string_view id) const;
    /// An element's object, as a new reference. Throws.
    py::handle object_at(void const* list, std::size_t index, py::handle sequence) const {
        return object_inside(element->info, at(list, index), sequence);
    }
};

/// `sequence[wanted]` and `iter(sequence)`, without a call of a Python function.
PyObject* subscript(sequence_type const& of, PyObject* sequence, PyObject* wanted);
PyObject* iterate(sequence_type const& of, PyObject* sequence);

template <record T, class List = std::vector<T>>
inline constexpr list_facts list_facts_of{
    &cpp_type_of<List>,
    &record_type_of<T>,
    &in_python<List>::table,
    [](void const* of) { return static_cast<List const*>(of)->size(); },
    [](void const* of, std::size_t index) -> void const* { return static_cast<List const*>(of)->data() + index; },
    []() -> void* { return new List; },
    [](void* of) { static_cast<List*>(of)->clear(); },
    &append_one<T>,
    [](PyObject* of, PyObject* wanted) { return python::subscript(*list_class_of<T>(), of, wanted); },
    [](PyObject* of) { return python::iterate(*list_class_of<T>(), of); }};

/// Whether lists of it have a class. The alternatives of a variant stand in lists of the variant; only sheets are given by
/// themselves.
template <record T> constexpr bool has_list() {
    if constexpr (requires { requires std::is_same_v<decltype(T::kind), std::string_view const>; })
        return std::is_same_v<T, sheet>;
    else return true;
}

/// Made once for each, and never unmade, as Python never unmakes the class itself.
sequence_type* made_list_class(list_facts const& of);

/// The class of its lists, or nullptr.
template <record T> sequence_type* list_class_of() {
    if constexpr (has_list<T>()) {
        static sequence_type* const table = made_list_class(list_facts_of<T>);
        return table;
    } else {
        return nullptr;
    }
}

void define_sequence(sequence_type const& of);

} // namespace closeknit::python
