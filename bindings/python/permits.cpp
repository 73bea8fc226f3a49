#include "argument_errors.hpp"
#include "register.hpp"

#include <closeknit/couple/reveal.hpp>

namespace closeknit::python {
/// Permits cross into Python only as what `reveal` gives: nothing makes, copies, stores or prints one.
void define_permits(py::module_& m) {
    auto const refuse = [](char const* sentence) {
        return [sentence](py::args const&, py::kwargs const&) -> py::typing::NoReturn { throw py::type_error(sentence); };
    };
    py::class_<reveal_permit> permit(m, "RevealPermit", "A permit: proof that a reveal opened. Only `reveal` gives one.",
                                     py::is_final());
    permit.attr("__module__") = "closeknit";
    // Without these two an uninitialised one could be had from __new__, or by giving another object this class.
    auto* const type = reinterpret_cast<PyTypeObject*>(permit.ptr());
    type->tp_new = [](PyTypeObject*, PyObject*, PyObject*) -> PyObject* {
        PyErr_SetString(PyExc_TypeError, "only reveal gives a permit");
        return nullptr;
    };
    for (char const* name : {"__copy__", "__deepcopy__", "__reduce__", "__reduce_ex__", "__getstate__"})
        permit.def(name, refuse("a permit cannot be copied or stored"));
    for (char const* name : {"__repr__", "__str__", "__format__"})
        permit.def(name, refuse("a permit cannot be printed"));
    permit.def_property_readonly("day", &reveal_permit::day, "The day for which it was given.")
        .def_property_readonly("practices", &reveal_permit::practices, "Whether practices with a risk are done together.")
        .def_property_readonly("depth", &reveal_permit::depth, "The deepest prompts that are open, 2 to 5.")
        .def_property_readonly("touch", &reveal_permit::touch, "Whether touch is open.")
        .def_property_readonly("sexual_topics", &reveal_permit::sexual_topics, "Whether prompts about sexuality are open.")
        .def_property_readonly("prompt_answers", &reveal_permit::prompt_answers, "Whether written answers to prompts are open.");
    type->tp_flags |= Py_TPFLAGS_IMMUTABLETYPE;

    bound_class<not_open> closed(m, "NotOpen", "Nothing opens; it does not say why.", py::is_final());
    closed.attr("__module__") = "closeknit";
    closed.def(py::init<>());
    closed.def("__repr__", [](not_open const&) { return "NotOpen()"; })
        .def("__bool__", [](not_open const&) { return false; })
        .def(
            "__eq__", [](not_open const&, not_open const&) { return true; }, py::is_operator())
        .def("__hash__", [](not_open const&) { return 0; })
        .def("__reduce__", [](not_open const&) -> py::typing::Tuple<py::typing::Type<not_open>, py::typing::Tuple<>> {
            return py::make_tuple(py::type::of<not_open>(), py::tuple());
        });
    closed.attr("__match_args__") = py::tuple();
}

} // namespace closeknit::python
