#include <closeknit_c.h>

extern "C" closeknit_reply* (*a_call_from_cpp)(char const*, size_t);
closeknit_reply* (*a_call_from_cpp)(char const*, size_t) = closeknit_pack_from_json;
static_assert(CLOSEKNIT_C_ABI == 1);
