#pragma once

#include "issue_collector.hpp"

#include <closeknit/model/assessment.hpp>

namespace closeknit {

enum class fault_of { points, presentation };

/// Reports what is wrong with a response format: what makes points come out wrong, or what else lint reports.
void check_response(response const& format, fault_of what, codec::json_pointer const& at, issue_collector& report_if);
/// The same for every format of an assessment, shared or an item's own.
void check_responses(assessment const& of, fault_of what, codec::json_pointer const& at, issue_collector& report_if);

/// A question must have a response format of its own or a shared one; an instruction has none.
void check_item(item const& asked, codec::json_pointer const& at, issue_collector& report_if);

} // namespace closeknit
