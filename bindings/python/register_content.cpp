#include "described.hpp"
#include "register.hpp"

void closeknit::python::define_content() {
#define CLOSEKNIT_DEFINE(Record) define<Record>();
    CLOSEKNIT_CONTENT_RECORDS(CLOSEKNIT_DEFINE)
}
