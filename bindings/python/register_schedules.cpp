#include "described.hpp"
#include "register.hpp"

CLOSEKNIT_REGISTER(schedules, CLOSEKNIT_SCHEDULE_RECORDS)
