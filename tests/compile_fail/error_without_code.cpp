// An error always has a code.
// says: no matching
#include <closeknit/codec/error.hpp>

closeknit::error made() { return closeknit::error("/items/3", "expected a number"); }
