#include "described.hpp"
#include "register.hpp"

void closeknit::python::declare_people(py::module_& m) {
#define CLOSEKNIT_DECLARE(Record) declare<Record>(m);
    CLOSEKNIT_PEOPLE_RECORDS(CLOSEKNIT_DECLARE)
}

void closeknit::python::define_people() {
#define CLOSEKNIT_DEFINE(Record) define<Record>();
    CLOSEKNIT_PEOPLE_RECORDS(CLOSEKNIT_DEFINE)
}
