// There is no empty permit.
// says: no matching
#include <closeknit/couple/reveal.hpp>

closeknit::reveal_permit const empty;
