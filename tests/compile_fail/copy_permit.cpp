// A permit is for one occasion.
// says: delete
#include <closeknit/couple/reveal.hpp>

closeknit::reveal_permit twice(closeknit::reveal_permit const& once) { return once; }
