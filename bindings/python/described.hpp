#pragma once

#include "sequence_type.hpp"

#include <span>
#include <string>

namespace closeknit::python {

// Each record's class and its list's are compiled once, in the file of its list of records.
#define CLOSEKNIT_ELSEWHERE(Record)                                                                                              \
    extern template record_type& record_type_of<Record>();                                                                       \
    extern template sequence_type* list_class_of<Record>();
CLOSEKNIT_RECORDS(CLOSEKNIT_ELSEWHERE)
#undef CLOSEKNIT_ELSEWHERE

/// A record's class and its list's.
struct described_type {
    record_type& (*one)();
    sequence_type* (*list)(); ///< nullptr where its lists have no class
};

/// First pass: the classes exist, so that signatures can name them.
inline void declare(py::module_& m, std::span<described_type const> types) {
    for (described_type const& each : types) {
        record_type& of = each.one();
        declare_class(m, of, class_doc(of));
        if (sequence_type* const list = each.list())
            declare_class({}, *list, "A read-only sequence of " + of.name + " that takes an index, a slice or an id.");
    }
}

/// Second pass: what is in them.
inline void define(std::span<described_type const> types) {
    for (described_type const& each : types) {
        define_record(each.one());
        if (sequence_type const* const list = each.list()) define_sequence(*list);
    }
}

} // namespace closeknit::python

#define CLOSEKNIT_HERE(Record)                                                                                                   \
    template closeknit::python::record_type& closeknit::python::record_type_of<closeknit::Record>();                             \
    template closeknit::python::sequence_type* closeknit::python::list_class_of<closeknit::Record>();
#define CLOSEKNIT_TYPE(Record) described_type{&record_type_of<closeknit::Record>, &list_class_of<closeknit::Record>},

/// The two passes over one list of records: `declare_items` and `define_items` for `items`.
#define CLOSEKNIT_REGISTER(Name, Records)                                                                                        \
    Records(CLOSEKNIT_HERE) namespace closeknit::python {                                                                        \
        static constexpr described_type types_of_##Name[] = {Records(CLOSEKNIT_TYPE)};                                           \
        void declare_##Name(py::module_ & m) { declare(m, types_of_##Name); }                                                    \
        void define_##Name() { define(types_of_##Name); }                                                                        \
    }
