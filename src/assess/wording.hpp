#pragma once

#include "finder.hpp"

#include <closeknit/model/pack.hpp>

namespace closeknit {

/// What can be checked of a pack's words: length, one question at a time, skipping, and the words that its own language
/// patterns (or those of the built-in pack, for the same language) warn authors of.
void check_wording(pack const& content, finder& rule);

} // namespace closeknit
