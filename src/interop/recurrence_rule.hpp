#pragma once

#include <closeknit/model/recurrence.hpp>

#include <string>

namespace closeknit {

/// The value of RRULE, for instance FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=10 (RFC 5545, section 3.3.10).
std::string rule_value(recurrence const& of);

} // namespace closeknit
