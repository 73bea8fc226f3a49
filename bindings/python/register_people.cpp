#include "described.hpp"
#include "register.hpp"

CLOSEKNIT_REGISTER(people, CLOSEKNIT_PEOPLE_RECORDS)
