#pragma once

#include <closeknit/model/pack.hpp>

#include <string>

namespace closeknit::cli {

/// How each scale of a pack can be opened to another person, one line a scale: its place, its id, how it opens, the items that
/// are safety_sensitive, how many items it counts where they are few, and the scales that share items with it. An assessment that
/// is not well formed has no line; lint says what is wrong with it.
std::string openness_as_text(pack const& content, std::string const& file);

} // namespace closeknit::cli
