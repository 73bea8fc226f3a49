#pragma once

#include "sequence_type.hpp"

#include <string>

namespace closeknit::python {

template <class T> void declare_class(py::module_& m, class_type& of, std::string const& doc) {
    py::class_<T, held<T>> made(m, of.name.c_str(), doc.c_str());
    made.attr("__module__") = "closeknit";
    of.type = reinterpret_cast<PyTypeObject*>(made.ptr());
    of.info = py::detail::get_type_info(of.type);
}

/// First pass: the classes of a record and of its lists exist, so that signatures can name them.
template <record T> void declare(py::module_& m) {
    record_type& of = record_type_of<T>();
    declare_class<T>(m, of, class_doc(of));
    declare_class<std::vector<T>>(m, sequence_type_of<T>(),
                                  "A read-only sequence of " + of.name + " that takes an index, a slice or an id.");
}

/// Second pass: what is in them.
template <record T> void define() {
    define_record(record_type_of<T>());
    define_sequence(sequence_type_of<T>());
}

} // namespace closeknit::python
