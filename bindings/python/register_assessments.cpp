#include "described.hpp"
#include "register.hpp"

CLOSEKNIT_REGISTER(assessments, CLOSEKNIT_ASSESSMENT_RECORDS)
