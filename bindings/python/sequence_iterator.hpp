#pragma once

#include <pybind11/pybind11.h>

namespace closeknit::python {

/// The element of a list at an index that is in range, as a new reference; null when an error is set. `sequence` is the object
/// that has the list.
using element_at = PyObject* (*)(void const* list, Py_ssize_t index, PyObject* sequence);

/// An iterator over the list in a sequence, whose length does not change. Ends without a C++ exception.
pybind11::object iterator_over(pybind11::handle sequence, void const* list, Py_ssize_t size, element_at at);

} // namespace closeknit::python
