// Only reveal makes a permit.
// says: no matching
#include <closeknit/couple/reveal.hpp>

closeknit::reveal_permit const forged("ada", "ben", "closeness", 1, {});
