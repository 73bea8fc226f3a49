#include <closeknit/codec/upgrade.hpp>

#include <boost/json/value.hpp>

#include <cstdint>
#include <string>
#include <utility>

namespace closeknit::codec {
namespace {

/// What a newer document says it needs, where that reads like a version: the text is not ours.
std::string version_to_get(json::object const& document) {
    json::value const* needs = document.if_contains("minimum_version");
    if (!needs || !needs->is_string()) return {};
    std::string const version(needs->get_string().data(), needs->get_string().size());
    bool const plausible = !version.empty() && version.size() <= 20 && version.find_first_not_of("0123456789.") == version.npos;
    return plausible ? version : "";
}

} // namespace

int format_of(json::object const& document, int ours, json_pointer const& at) {
    json_pointer const here(at, "format");
    json::value const* const tag = document.if_contains("format");
    std::string const supported = std::to_string(ours);
    if (!tag)
        fail(here, error_code::missing_format, "required member is missing: this version of closeknit writes " + supported,
             {{"supported", supported}});
    if (!tag->is_int64()) fail(here, error_code::wrong_type, "expected a whole number", {{"expected", "a whole number"}});
    std::int64_t const found = tag->get_int64();
    std::string const number = std::to_string(found);
    if (found < 1) fail(here, error_code::bad_format, "invalid format " + number + ": expected 1 or more", {{"found", number}});
    if (found > ours) {
        error_arguments arguments{{"found", number}, {"supported", supported}};
        std::string sentence = "format " + number + " is newer than " + supported + ", the newest that this closeknit reads";
        if (std::string const version = version_to_get(document); !version.empty()) {
            arguments["minimum_version"] = version;
            sentence += "; install closeknit " + version + " or newer";
        }
        fail(here, error_code::newer_format, sentence, std::move(arguments));
    }
    return static_cast<int>(found);
}

} // namespace closeknit::codec
