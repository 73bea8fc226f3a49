#pragma once

#include "assess/issue_collector.hpp"

#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/model/recurrence.hpp>

namespace closeknit {

/// What must hold of a recurrence, so that it has a first day.
void check_recurrence(recurrence const& of, codec::json_pointer const& at, issue_collector& report_if);

} // namespace closeknit
