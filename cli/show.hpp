#pragma once

#include <closeknit/model/instrument_key.hpp>
#include <closeknit/model/pack.hpp>

#include <optional>
#include <string>
#include <vector>

namespace closeknit::cli {

/// Everything that a pack holds, one line each: what it is, its id, its title.
std::string list_as_text(pack const& content);

/// Keys of published instruments, one line each: id, number of items, year, title.
std::string keys_as_text(std::vector<instrument_key> const& keys);

/// One element of a pack as a person would see it; nothing when the pack has no such id.
std::optional<std::string> show_as_text(pack const& content, std::string const& id, bool styled);

} // namespace closeknit::cli
