// There is no empty permit.
// says: private
#include <closeknit/couple/reveal.hpp>

closeknit::reveal_permit const empty;
