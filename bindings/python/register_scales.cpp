#include "described.hpp"
#include "register.hpp"

CLOSEKNIT_REGISTER(scales, CLOSEKNIT_SCALE_RECORDS)
