#pragma once

#include "issue_collector.hpp"

#include <closeknit/codec/number_text.hpp>

#include <string>

namespace closeknit {

/// Invariant of bands and of the rows of tables: each begins above the one before.
inline void check_increasing(std::string const& what, double before, double now, codec::json_pointer const& at,
                             issue_collector& report_if) {
    report_if(at, !(before < now),
              what + " must be in increasing order: " + format_exact(now) + " is not above " + format_exact(before));
}

} // namespace closeknit
