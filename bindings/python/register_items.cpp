#include "described.hpp"
#include "register.hpp"

void closeknit::python::define_items() {
#define CLOSEKNIT_DEFINE(Record) define<Record>();
    CLOSEKNIT_ITEM_RECORDS(CLOSEKNIT_DEFINE)
}
