#include "described.hpp"
#include "register.hpp"

void closeknit::python::declare_content(py::module_& m) {
#define CLOSEKNIT_DECLARE(Record) declare<Record>(m);
    CLOSEKNIT_CONTENT_RECORDS(CLOSEKNIT_DECLARE)
}

void closeknit::python::define_content() {
#define CLOSEKNIT_DEFINE(Record) define<Record>();
    CLOSEKNIT_CONTENT_RECORDS(CLOSEKNIT_DEFINE)
}
