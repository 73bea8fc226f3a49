#pragma once

#include "finder.hpp"
#include "layout.hpp"

#include <closeknit/model/assessment.hpp>

namespace closeknit {

/// What can be checked of an assessment's items, conditions and scores before anybody answers.
void check_assessment(assessment const& of, codec::place const& at, finder& rule);

// Its parts.
void check_response(response const& format, codec::place const& at, finder& rule);
void check_scoring(layout const& plan, std::size_t score, codec::place const& at, finder& rule);
void check_keys(layout const& plan, std::size_t score, codec::place const& at, finder& rule);
/// Bands, cut-offs, norms and reliability.
void check_reading(layout const& plan, std::size_t score, codec::place const& at, finder& rule);

} // namespace closeknit
