#pragma once

#include "sequence_type.hpp"

#include <string>

namespace closeknit::python {

// Each record's class and its list's are compiled once, in the file of its list of records.
#define CLOSEKNIT_ELSEWHERE(Record)                                                                                              \
    extern template record_type& record_type_of<Record>();                                                                       \
    extern template sequence_type& sequence_type_of<Record>();
CLOSEKNIT_RECORDS(CLOSEKNIT_ELSEWHERE)
#undef CLOSEKNIT_ELSEWHERE

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

#define CLOSEKNIT_HERE(Record)                                                                                                   \
    template closeknit::python::record_type& closeknit::python::record_type_of<closeknit::Record>();                             \
    template closeknit::python::sequence_type& closeknit::python::sequence_type_of<closeknit::Record>();
#define CLOSEKNIT_DECLARE(Record) declare<Record>(m);
#define CLOSEKNIT_DEFINE(Record) define<Record>();

/// The two passes over one list of records: `declare_items` and `define_items` for `items`.
#define CLOSEKNIT_REGISTER(Name, Records)                                                                                        \
    Records(CLOSEKNIT_HERE) void closeknit::python::declare_##Name(py::module_& m) { Records(CLOSEKNIT_DECLARE) }                \
    void closeknit::python::define_##Name() { Records(CLOSEKNIT_DEFINE) }
