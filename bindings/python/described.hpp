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

/// First pass: the classes of a record and of its lists exist, so that signatures can name them.
template <record T> void declare(py::module_& m) {
    record_type& of = record_type_of<T>();
    declare_class(m, of, class_doc(of));
    declare_class(m, sequence_type_of<T>(), "A read-only sequence of " + of.name + " that takes an index, a slice or an id.");
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
