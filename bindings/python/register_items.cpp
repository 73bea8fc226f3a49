#include "described.hpp"
#include "register.hpp"

CLOSEKNIT_REGISTER(items, CLOSEKNIT_ITEM_RECORDS)
