#pragma once

#include "issue_list.hpp"

#include <closeknit/model/date.hpp>
#include <closeknit/model/support.hpp>

namespace closeknit {

/// What must hold of a host's list of help, so that whoever turns to it finds somebody there.
void check_support(support_directory const& supplied, date today, codec::json_pointer const& at, issue_list& report_if);

} // namespace closeknit
