#include "described.hpp"
#include "register.hpp"

void closeknit::python::define_people() {
#define CLOSEKNIT_DEFINE(Record) define<Record>();
    CLOSEKNIT_PEOPLE_RECORDS(CLOSEKNIT_DEFINE)
}
