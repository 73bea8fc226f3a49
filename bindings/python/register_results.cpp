#include "described.hpp"
#include "register.hpp"

void closeknit::python::declare_results(py::module_& m) {
#define CLOSEKNIT_DECLARE(Record) declare<Record>(m);
    CLOSEKNIT_RESULT_RECORDS(CLOSEKNIT_DECLARE)
}

void closeknit::python::define_results() {
#define CLOSEKNIT_DEFINE(Record) define<Record>();
    CLOSEKNIT_RESULT_RECORDS(CLOSEKNIT_DEFINE)
}
