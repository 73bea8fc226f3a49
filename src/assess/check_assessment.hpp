#pragma once

#include "finder.hpp"

#include <closeknit/model/assessment.hpp>

namespace closeknit {

/// What can be checked of an assessment's items, conditions and scores before anybody answers.
void check_assessment(assessment const& of, codec::place const& at, finder& rule);

} // namespace closeknit
