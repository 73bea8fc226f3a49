#include "described.hpp"
#include "register.hpp"

CLOSEKNIT_REGISTER(results, CLOSEKNIT_RESULT_RECORDS)
