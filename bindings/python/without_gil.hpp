#pragma once

#include <pybind11/pybind11.h>

namespace closeknit::python {

/// For functions that can take more than a millisecond: other threads run Python meanwhile. Arguments and result are made
/// before and after; the function itself must touch no Python object. Not for a Sitting, which changes.
using without_gil = pybind11::call_guard<pybind11::gil_scoped_release>;

} // namespace closeknit::python
