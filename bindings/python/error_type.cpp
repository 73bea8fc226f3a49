#include "described.hpp"
#include "register.hpp"

#include <closeknit/codec/error.hpp>

namespace closeknit::python {
namespace {

PyObject* error_type = nullptr; // borrowed from the module, which Python keeps

} // namespace

/// closeknit.Error: a ValueError that knows its place.
void define_error(py::module_& m) {
    py::dict const without_place =
        py::module_::import("builtins")
            .attr("dict")(py::arg("path") = "", py::arg("message") = "", py::arg("line") = 0, py::arg("column") = 0,
                          py::arg("code") = "", py::arg("arguments") = py::dict());
    error_type = PyErr_NewExceptionWithDoc("closeknit.Error",
                                           "Something is wrong with a document or with answers.\n\n"
                                           "path: where, as a JSON Pointer; empty for the whole document.\n"
                                           "message: what, without the place.\n"
                                           "line, column: where, from 1, for text that is not JSON; otherwise 0.\n"
                                           "code: what it is about, for programs, for instance newer_format.\n"
                                           "arguments: the named values that the message is made of; never an answer.",
                                           PyExc_ValueError, without_place.ptr());
    m.add_object("Error", error_type);
    py::register_exception_translator([](std::exception_ptr thrown) {
        try {
            if (thrown) std::rethrow_exception(thrown);
        } catch (error const& e) {
            py::object const made = py::reinterpret_borrow<py::object>(error_type)(e.what());
            made.attr("path") = e.path();
            made.attr("message") = e.message();
            made.attr("line") = e.line();
            made.attr("column") = e.column();
            made.attr("code") = std::string(name_of(e.code()));
            py::dict arguments; // not the read-only mapping that maps become: an exception has to be picklable
            for (auto const& [name, value] : e.arguments())
                arguments[py::str(name)] = value;
            made.attr("arguments") = arguments;
            PyErr_SetObject(error_type, made.ptr());
        } catch (std::out_of_range const& e) {
            PyErr_SetString(PyExc_KeyError, e.what());
        }
    });
}

} // namespace closeknit::python
