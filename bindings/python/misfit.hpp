#pragma once

#include <pybind11/pybind11.h>

#include <exception>
#include <string>
#include <utility>

namespace closeknit::python {

/// A Python object that cannot be what is expected of it. Becomes a TypeError or a ValueError in which the function and the
/// argument are named (argument_errors.hpp). A sentence names types, fields and ids; never a value, which may be an answer.
class misfit : public std::exception {
public:
    static misfit of_type(std::string sentence) { return {PyExc_TypeError, std::move(sentence)}; }
    static misfit of_value(std::string sentence) { return {PyExc_ValueError, std::move(sentence)}; }

    /// The same within a field.
    misfit in(std::string const& field) const { return {error_, field + ": " + message_}; }

    PyObject* error() const { return error_; } ///< borrowed; one of Python's own
    char const* what() const noexcept override { return message_.c_str(); }

private:
    misfit(PyObject* error, std::string sentence) : error_(error), message_(std::move(sentence)) {}

    PyObject* error_;
    std::string message_;
};

/// The name of an object's type, without our own module's.
inline std::string type_name(pybind11::handle value) {
    std::string const name = Py_TYPE(value.ptr())->tp_name;
    return name.starts_with("closeknit.") ? name.substr(name.rfind('.') + 1) : name;
}

} // namespace closeknit::python
