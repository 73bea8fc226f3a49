#include <cli/inputs.hpp>

#include <cli/files.hpp>
#include <cli/page.hpp>
#include <closeknit/codec/built_in.hpp>
#include <closeknit/codec/compose.hpp>
#include <closeknit/codec/keys.hpp>
#include <closeknit/lint/lint.hpp>

#include <ctime>
#include <ostream>
#include <stdexcept>

namespace closeknit::cli {

date today() {
    std::time_t const now = std::time(nullptr);
    std::tm const* local = std::localtime(&now);
    return std::chrono::sys_days{std::chrono::year{local->tm_year + 1900} / (local->tm_mon + 1) / local->tm_mday};
}

date day_asked(request const& asked) { return asked.day.empty() ? today() : parse_date(asked.day).value(); }

pack read_pack(request const& asked, std::istream& in) {
    if (asked.pack_file.empty()) return built_in_pack();
    return with_defaults(parse_as<pack>(read_file(asked.pack_file, in), asked.pack_file), built_in_pack());
}

pack pack_or_built_in(request const& asked, std::istream& in, std::ostream& err) {
    try {
        return read_pack(asked, in);
    } catch (std::exception const& e) {
        err << printable(std::string(e.what()) + "; the pack cannot be read, so these are the built-in pack's words") << '\n';
        return built_in_pack();
    }
}

std::optional<support_directory> read_support(request const& asked, std::istream& in) {
    if (asked.support_file.empty()) return std::nullopt;
    return parse_as<support_directory>(read_file(asked.support_file, in), asked.support_file);
}

std::optional<support_directory> support_if_readable(request const& asked, std::istream& in) {
    try {
        return read_support(asked, in);
    } catch (bad_input const&) {
        return std::nullopt;
    }
}

assessment const& sound_assessment(request const& asked, pack const& content, std::string const& id) {
    auto const& of = named_in<assessment>(content, "assessment", id);
    if (asked.pack_file.empty()) return of; // of the built-in pack, which our tests check
    auto const issues = closeknit::errors_in(content, of.id);
    if (!issues.empty())
        throw bad_input(name_of_file(asked.pack_file),
                        error(error_code::check_failed, issues.front().path, issues.front().message));
    return of;
}

instrument_key named_key(std::string const& id) {
    std::vector<instrument_key> const all = keys();
    if (instrument_key const* found = find(all, {id})) return *found;
    throw std::runtime_error("there is no key '" + id + "': `closeknit list keys` lists those there are");
}

void fail_unknown(pack const& content, std::string_view type, std::string const& id) {
    throw std::runtime_error("the pack '" + content.id.str() + "' has no " + std::string(type) + " '" + id + "'");
}

} // namespace closeknit::cli
