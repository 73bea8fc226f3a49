#include "described.hpp"
#include "register.hpp"

void closeknit::python::define_results() {
#define CLOSEKNIT_DEFINE(Record) define<Record>();
    CLOSEKNIT_RESULT_RECORDS(CLOSEKNIT_DEFINE)
}
