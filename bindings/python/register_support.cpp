#include "described.hpp"
#include "register.hpp"

CLOSEKNIT_REGISTER(support, CLOSEKNIT_SUPPORT_RECORDS)
