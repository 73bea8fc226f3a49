// A permit cannot be stored.
// says: record
#include <closeknit/codec/write.hpp>
#include <closeknit/couple/reveal.hpp>

std::string kept(closeknit::reveal_permit const& once) { return closeknit::codec::to_json(once, false); }
