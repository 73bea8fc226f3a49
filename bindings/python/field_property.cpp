#include "field_property.hpp"

#include "simple_value.hpp"

#include <structmember.h>

#include <array>

namespace closeknit::python {
namespace {

namespace py = pybind11;

/// What comes behind Python's own members, whose size differs between versions.
struct more {
    PyObject* doc; // owned; a class derived from property has to keep it itself
    PyTypeObject* owner;
    field_reader read;
};

more& more_of(PyObject* property) {
    return *reinterpret_cast<more*>(reinterpret_cast<char*>(property) + PyProperty_Type.tp_basicsize);
}

PyObject* get(PyObject* property, PyObject* self, PyObject* type) {
    more const& of = more_of(property);
    if (void const* const value = self ? simple_value(self, of.owner) : nullptr) return of.read(value, self);
    return PyProperty_Type.tp_descr_get(property, self, type);
}

PyTypeObject* type() {
    auto const size = static_cast<int>(PyProperty_Type.tp_basicsize);
    static std::array members{PyMemberDef{"__doc__", T_OBJECT, size + static_cast<int>(offsetof(more, doc)), 0, nullptr},
                              PyMemberDef{nullptr, 0, 0, 0, nullptr}};
    static std::array slots{PyType_Slot{Py_tp_descr_get, reinterpret_cast<void*>(&get)},
                            PyType_Slot{Py_tp_members, members.data()}, PyType_Slot{0, nullptr}};
    static PyType_Spec spec{"closeknit._FieldProperty", size + static_cast<int>(sizeof(more)), 0, Py_TPFLAGS_DEFAULT,
                            slots.data()};
    static auto* const made = reinterpret_cast<PyTypeObject*>(
        PyType_FromSpecWithBases(&spec, py::make_tuple(py::handle(reinterpret_cast<PyObject*>(&PyProperty_Type))).ptr()));
    if (!made) throw py::error_already_set();
    return made;
}

} // namespace

py::object field_property(py::handle slow, py::handle owner, field_reader read) {
    py::object const doc = slow.attr("__doc__");
    py::object made = py::handle(reinterpret_cast<PyObject*>(type()))(slow.attr("fget"), py::none(), py::none(), doc);
    more& of = more_of(made.ptr());
    Py_XDECREF(of.doc);
    of.doc = py::object(doc).release().ptr(); // lives as long as the module's classes
    of.owner = reinterpret_cast<PyTypeObject*>(owner.ptr());
    of.read = read;
    return made;
}

} // namespace closeknit::python
