#pragma once

#include "issue_list.hpp"

#include <closeknit/model/recurrence.hpp>

namespace closeknit {

/// What must hold of a recurrence, and advice on exceptions that take nothing out.
void check_schedule(recurrence const& of, codec::json_pointer const& at, issue_list& report_if);

} // namespace closeknit
