#pragma once

#include <pybind11/pybind11.h>

namespace closeknit::python {

/// A new reference to what Python has for a field of `value`, the C++ value in the object `self`; null with an error set.
using field_reader = PyObject* (*)(void const* value, PyObject* self);

/// A property that is read by `read`, without a call of a Python function: a fifth of the time. `slow` is the property that it
/// stands for: its getter tells the signature, and is called for objects that are not simply one initialised value of `owner`.
pybind11::object field_property(pybind11::handle slow, pybind11::handle owner, field_reader read);

} // namespace closeknit::python
