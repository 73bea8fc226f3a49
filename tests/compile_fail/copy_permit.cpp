// A permit is for one occasion.
// says: delete
#include <closeknit/couple/reveal.hpp>

closeknit::revealed twice(closeknit::revealed const& once) { return once; }
