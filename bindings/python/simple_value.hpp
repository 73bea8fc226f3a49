#pragma once

#include <pybind11/pybind11.h>

namespace closeknit::python {

/// The C++ value in an object of this type, its own or a derived one. Null where it is not simply one initialised value.
inline void* simple_value(PyObject* object, PyTypeObject* type) {
    if (!PyObject_TypeCheck(object, type)) return nullptr;
    auto* const instance = reinterpret_cast<pybind11::detail::instance*>(object);
    bool const simple = instance->simple_layout && instance->simple_instance_registered;
    return simple ? instance->simple_value_holder[0] : nullptr;
}

} // namespace closeknit::python
