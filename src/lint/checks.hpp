#pragma once

#include "assess/compiled_assessment.hpp"
#include "issue_list.hpp"

#include <closeknit/model/assessment.hpp>

namespace closeknit {

/// What can be checked of an assessment's items, conditions and scales before anybody answers.
void check_assessment(assessment const& of, codec::json_pointer const& at, issue_list& report_if);

// Its parts.
/// Ranges, missing answers and tables that do not go together; components and factors that may not be what the source means.
void check_scoring(compiled_assessment const& plan, std::size_t scale, codec::json_pointer const& at, issue_list& report_if);
/// Tables of a scale: rows that stand out as a typing error does, are left out or never reached, and scores between the whole
/// numbers of one.
void check_tables(compiled_assessment const& plan, std::size_t scale, codec::json_pointer const& at, issue_list& report_if);
/// Whether a private screening fails closed: an answer nearer to danger never lowers the gate.
void check_screening(compiled_assessment const& plan, codec::json_pointer const& at, issue_list& report_if);
/// Bands, cut-offs, norms and reliability.
void check_reading(compiled_assessment const& plan, std::size_t scale, codec::json_pointer const& at, issue_collector& report_if);

} // namespace closeknit
