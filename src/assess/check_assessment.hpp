#pragma once

#include "blueprint.hpp"
#include "finder.hpp"

#include <closeknit/model/assessment.hpp>

namespace closeknit {

/// What can be checked of an assessment's items, conditions and scores before anybody answers.
void check_assessment(assessment const& of, codec::place const& at, finder& rule);

// Its parts.
void check_response(response const& format, codec::place const& at, finder& rule);
void check_scoring(blueprint const& plan, std::size_t score, codec::place const& at, finder& rule);
void check_keys(blueprint const& plan, std::size_t score, codec::place const& at, finder& rule);
/// Bands, cut-offs, norms and reliability.
void check_reading(blueprint const& plan, std::size_t score, codec::place const& at, finder& rule);

} // namespace closeknit
