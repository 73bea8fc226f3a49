#pragma once

#include <cli/arguments.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/instrument_key.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/support.hpp>

#include <iosfwd>
#include <optional>
#include <string>

/// What several commands read.
namespace closeknit::cli {

/// Today where the command runs; the library itself reads no clock.
date today();
/// The day that was asked for; default: today.
date day_asked(request const& asked);

/// The pack that was asked for, with what the built-in one has for what it leaves out. Throws bad_input.
pack read_pack(request const& asked, std::istream& in);

/// The same for somebody who must not be turned away: where it cannot be read, the built-in one, and a sentence that says so.
pack pack_or_built_in(request const& asked, std::istream& in, std::ostream& err);

/// The assessment that is about to be used. Its errors stop the command, and nothing else in the pack does.
assessment const& sound_assessment(request const& asked, pack const& content, std::string const& id);

[[noreturn]] void fail_unknown(pack const& content, std::string_view type, std::string const& id);
/// The element of this id. Throws std::runtime_error, which names its type, where the pack has none.
template <class T> T const& named_in(pack const& content, std::string_view type, std::string const& id) {
    if (T const* found = content.find<T>(id)) return *found;
    fail_unknown(content, type, id);
}

/// The key of a published instrument. Throws std::runtime_error where there is none of this id.
instrument_key named_key(std::string const& id);

/// The host's list of help, where one is given. Throws bad_input.
std::optional<support_directory> read_support(request const& asked, std::istream& in);
/// The same for somebody who must not be turned away: one that cannot be read is none.
std::optional<support_directory> support_if_readable(request const& asked, std::istream& in);

} // namespace closeknit::cli
