#pragma once

#include "issue_list.hpp"

#include <closeknit/model/pack.hpp>

namespace closeknit {

/// What must hold of a pack's practices and prompts, so that they are offered where they are wanted and nowhere else.
void check_practices(pack const& content, codec::json_pointer const& at, issue_list& report_if);
void check_prompts(pack const& content, codec::json_pointer const& at, issue_list& report_if);

} // namespace closeknit
