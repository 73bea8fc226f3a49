#include "described.hpp"
#include "register.hpp"

CLOSEKNIT_REGISTER(tables, CLOSEKNIT_TABLE_RECORDS)
