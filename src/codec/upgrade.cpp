#include <closeknit/codec/upgrade.hpp>

#include <boost/json/value.hpp>

#include <cstdint>
#include <string>

namespace closeknit::codec {
namespace {

/// What a newer document says it needs, where that reads like a version: the text is not ours.
std::string version_to_get(json::object const& document) {
    json::value const* needs = document.if_contains("needs");
    if (!needs || !needs->is_string()) return {};
    std::string const version(needs->get_string().data(), needs->get_string().size());
    bool const plausible = !version.empty() && version.size() <= 20 && version.find_first_not_of("0123456789.") == version.npos;
    return plausible ? "; get closeknit " + version + " or newer" : "";
}

} // namespace

int format_of(json::object const& document, int ours, place const& at) {
    place const here(at, "format");
    json::value const* const tag = document.if_contains("format");
    if (!tag) fail(here, "missing: this is required, " + std::to_string(ours) + " for this version of closeknit");
    if (!tag->is_int64()) fail(here, "expected a whole number");
    std::int64_t const found = tag->get_int64();
    if (found < 1) fail(here, "expected a format number, 1 or more");
    if (found > ours)
        fail(here, "made for a newer closeknit: this is format " + std::to_string(found) + ", and this version reads format " +
                       std::to_string(ours) + version_to_get(document));
    return static_cast<int>(found);
}

} // namespace closeknit::codec
