#include "described.hpp"
#include "register.hpp"

CLOSEKNIT_REGISTER(content, CLOSEKNIT_CONTENT_RECORDS)
