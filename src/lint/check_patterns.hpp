#pragma once

#include "issue_list.hpp"

#include <closeknit/model/pack.hpp>

namespace closeknit {

/// Whether the notation of word groups, of patterns for drafts and of feelings can be read, and the groups that it names exist.
void check_patterns(pack const& content, codec::json_pointer const& at, issue_list& report_if);

} // namespace closeknit
