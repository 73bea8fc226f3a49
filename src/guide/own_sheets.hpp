#pragma once

#include <closeknit/assess/score_result.hpp>
#include <closeknit/model/assessment.hpp>
#include <closeknit/model/history.hpp>

#include <vector>

namespace closeknit {

/// A person's own sheets for an assessment, of a version that it accepts, up to a day: the newest first, and of one day the last
/// in the list. Their answers may not fit.
std::vector<sheet const*> own_sheets(assessment const& of, history const& own, date day);

/// The score of a scale where it has a value, or nullptr.
score_result const* score_of(std::vector<score_result> const& scores, scale const& how);

} // namespace closeknit
