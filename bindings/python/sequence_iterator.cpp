#include "sequence_iterator.hpp"

#include <array>

namespace closeknit::python {
namespace {

struct iterator {
    PyObject_HEAD PyObject* sequence; // owned
    void const* list;                 // in it
    Py_ssize_t index, size;
    element_at at;
};

void destroy(PyObject* self) {
    PyTypeObject* const type = Py_TYPE(self);
    Py_XDECREF(reinterpret_cast<iterator*>(self)->sequence);
    type->tp_free(self);
    Py_DECREF(type);
}

PyObject* next(PyObject* self) {
    auto& now = *reinterpret_cast<iterator*>(self);
    return now.index < now.size ? now.at(now.list, now.index++, now.sequence) : nullptr; // null without an error is the end
}

PyTypeObject* iterator_type() {
    static std::array slots{PyType_Slot{Py_tp_dealloc, reinterpret_cast<void*>(&destroy)},
                            PyType_Slot{Py_tp_iter, reinterpret_cast<void*>(&PyObject_SelfIter)},
                            PyType_Slot{Py_tp_iternext, reinterpret_cast<void*>(&next)}, PyType_Slot{0, nullptr}};
    static PyType_Spec spec{"closeknit._SequenceIterator", sizeof(iterator), 0,
                            Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION, slots.data()};
    static auto* const type = reinterpret_cast<PyTypeObject*>(PyType_FromSpec(&spec));
    if (!type) throw pybind11::error_already_set();
    return type;
}

} // namespace

pybind11::object iterator_over(pybind11::handle sequence, void const* list, Py_ssize_t size, element_at at) {
    auto* const made = PyObject_New(iterator, iterator_type());
    if (!made) throw pybind11::error_already_set();
    made->sequence = sequence.inc_ref().ptr();
    made->list = list;
    made->index = 0;
    made->size = size;
    made->at = at;
    return pybind11::reinterpret_steal<pybind11::object>(reinterpret_cast<PyObject*>(made));
}

} // namespace closeknit::python
