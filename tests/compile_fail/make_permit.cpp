// Only reveal makes a permit.
// says: private
#include <closeknit/couple/reveal.hpp>

closeknit::revealed const forged("ada", "ben", "closeness", 1, {});
