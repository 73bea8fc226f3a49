#pragma once

#include "issue_list.hpp"

#include <closeknit/model/pack.hpp>

namespace closeknit {

/// What can be checked of a pack's words: length, one question at a time, skipping, and the words that its own language
/// patterns (or those of the base, for the same language) warn authors of. All of it is advice.
void check_wording(pack const& content, pack const& base, issue_list& report_if);

} // namespace closeknit
