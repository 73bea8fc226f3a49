#include <closeknit/codec/built_in.hpp>

#include <closeknit/json.hpp>

namespace closeknit {

/// Generated at build time from packs/closeness.en.json.
extern unsigned char const embedded_pack[];
extern std::size_t const embedded_pack_size;

std::string_view built_in_pack_text() { return {reinterpret_cast<char const*>(embedded_pack), embedded_pack_size}; }

pack built_in_pack() { return from_json<pack>(built_in_pack_text()); }

} // namespace closeknit
