#include "described.hpp"
#include "register.hpp"

void closeknit::python::declare_assessments(py::module_& m) {
#define CLOSEKNIT_DECLARE(Record) declare<Record>(m);
    CLOSEKNIT_ASSESSMENT_RECORDS(CLOSEKNIT_DECLARE)
}

void closeknit::python::define_assessments() {
#define CLOSEKNIT_DEFINE(Record) define<Record>();
    CLOSEKNIT_ASSESSMENT_RECORDS(CLOSEKNIT_DEFINE)
}
