#pragma once

#include <pybind11/pybind11.h>

#include <typeinfo>

namespace closeknit::python {

/// What keeps the C++ value of a Python object: the object itself, or another object that has the value inside it. One holder
/// for all classes, so that none needs code of its own.
struct holding {
    PyObject* parent = nullptr; ///< owned; null where the object owns its value
};

/// What pybind11 asks of a class whose objects are held so: begin with a new object, and end with one.
void hold_own(pybind11::detail::instance* object, std::type_info const& type);
void let_go(pybind11::detail::value_and_holder& of, void (*destroy)(void* own));

/// An object for a value in the memory of another one, `parent`, which lives as long; the one that there is already, where
/// there is one. Throws.
pybind11::handle object_inside(pybind11::detail::type_info const* type, void const* value, pybind11::handle parent);

template <class T> pybind11::handle object_inside(T const& value, pybind11::handle parent) {
    static pybind11::detail::type_info const* const type = pybind11::detail::get_type_info(typeid(T), true);
    return object_inside(type, &value, parent);
}

/// Who keeps the value of an object of one of these classes; null where nothing simply does.
PyObject* parent_of(PyObject* object);

} // namespace closeknit::python
