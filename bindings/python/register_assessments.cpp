#include "described.hpp"
#include "register.hpp"

void closeknit::python::define_assessments() {
#define CLOSEKNIT_DEFINE(Record) define<Record>();
    CLOSEKNIT_ASSESSMENT_RECORDS(CLOSEKNIT_DEFINE)
}
