#include "described.hpp"
#include "register.hpp"

CLOSEKNIT_REGISTER(sentences, CLOSEKNIT_SENTENCE_RECORDS)
