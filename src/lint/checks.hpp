#pragma once

#include "assess/compiled_assessment.hpp"
#include "issue_list.hpp"

#include <closeknit/model/assessment.hpp>

namespace closeknit {

/// What can be checked of an assessment's items, conditions and scales before anybody answers.
void check_assessment(assessment const& of, codec::json_pointer const& at, issue_list& report_if);

// Its parts.
void check_scoring(compiled_assessment const& plan, std::size_t scale, codec::json_pointer const& at, issue_collector& report_if);
/// Tables of a scale: rows that turn round as one with a typing error does, and scores between the whole numbers of one.
void check_tables(compiled_assessment const& plan, std::size_t scale, codec::json_pointer const& at, issue_list& report_if);
/// Whether a private screening fails closed: an answer nearer to danger never lowers the gate.
void check_screening(compiled_assessment const& plan, codec::json_pointer const& at, issue_list& report_if);
/// Bands, cut-offs, norms and reliability.
void check_reading(compiled_assessment const& plan, std::size_t scale, codec::json_pointer const& at, issue_collector& report_if);

} // namespace closeknit
