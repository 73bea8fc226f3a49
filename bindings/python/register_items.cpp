#include "described.hpp"
#include "register.hpp"

void closeknit::python::declare_items(py::module_& m) {
#define CLOSEKNIT_DECLARE(Record) declare<Record>(m);
    CLOSEKNIT_ITEM_RECORDS(CLOSEKNIT_DECLARE)
}

void closeknit::python::define_items() {
#define CLOSEKNIT_DEFINE(Record) define<Record>();
    CLOSEKNIT_ITEM_RECORDS(CLOSEKNIT_DEFINE)
}
