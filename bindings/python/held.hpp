#pragma once

#include <pybind11/pybind11.h>

#include <type_traits>
#include <utility>

namespace closeknit::python {

/// What keeps the C++ value of a Python object: the object itself, or another object that has the value inside it.
struct holding {
    void const* value = nullptr;
    PyObject* parent = nullptr; ///< owned; null where the object owns its value
};

/// The same as pybind11 has it, for values of one type.
template <class T> class held {
public:
    explicit held(T* own) : what_{own, nullptr} {}
    held(void const* inside, PyObject* parent) : what_{inside, parent} { Py_INCREF(parent); }
    held(held&& other) noexcept : what_(std::exchange(other.what_, {})) {}
    held& operator=(held&&) = delete;
    ~held() {
        if (what_.parent) Py_DECREF(what_.parent);
        else delete static_cast<T const*>(what_.value);
    }

private:
    holding what_;
};

/// An object for a value in the memory of another one, `parent`, which lives as long; the one that there is already, where
/// there is one. `hold` makes the holder, a held<T>, at an address. Throws.
pybind11::handle object_inside(pybind11::detail::type_info const* type, void const* value, pybind11::handle parent,
                               void (*hold)(void* at, void const* value, PyObject* parent));

template <class T> pybind11::handle object_inside(T const& value, pybind11::handle parent) {
    static pybind11::detail::type_info const* const type = pybind11::detail::get_type_info(typeid(T), true);
    return object_inside(type, &value, parent,
                         [](void* at, void const* inside, PyObject* within) { new (at) held<T>(inside, within); });
}

/// Who keeps the value of an object of one of these classes; null where nothing simply does.
PyObject* parent_of(PyObject* object);

} // namespace closeknit::python

PYBIND11_DECLARE_HOLDER_TYPE(T, closeknit::python::held<T>)
