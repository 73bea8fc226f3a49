// Only records have a JSON form; anything else is told by the compiler, not by the linker.
// says: record
#include <closeknit/json.hpp>

std::string written() { return closeknit::to_json(42); }
