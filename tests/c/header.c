#include <closeknit_c.h>

/* Of every type one, so that no name is missing. */
closeknit_pack* a_pack;
closeknit_sitting* a_sitting;
closeknit_reply* (*a_call)(char const*, size_t) = closeknit_pack_from_json;
int (*to_free)(void*) = closeknit_free;
