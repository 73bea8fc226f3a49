#pragma once

#include <closeknit/assess/score_result.hpp>
#include <closeknit/couple/compare.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace closeknit {

/// One score that is a reason for a practice.
struct reason {
    id_of<closeknit::scale> scale{};
    id_of<closeknit::dimension> dimension{};
    double need = 0;
    double weight = 0;
};
CLOSEKNIT_DESCRIBE(reason, "One score that is a reason for a practice.",
    (scale, "The scale."),
    (dimension, "The dimension that the scale measures and the practice targets."),
    (need, "How far the score is from its better end, 0 to 1."),
    (weight, "The weight with which the practice targets the dimension, 0 to 1."))

/// A practice that may help next, and why.
struct recommendation {
    id_of<closeknit::practice> practice{};
    double relevance = 0;
    std::vector<reason> reasons{};
    std::string wording{};
};
CLOSEKNIT_DESCRIBE(recommendation, "A practice that may help next, and why.",
    (practice, "The practice."),
    (relevance, "Need times weight of its strongest reason, 0 to 1; practices are ranked by it."),
    (reasons, "The reasons, strongest first; empty for an upkeep habit."),
    (wording, "The strongest reason in a sentence."))

/// Practices for one person from their own scores and history, most relevant first, at most `most`; ties keep the pack's order,
/// and what was done in the last four weeks comes after the rest.
///
/// What may be recommended: practices with availability `freely` that are done alone, and others that carry no safety risk.
/// Unless the person's gate is `nothing_reported` and they gave no danger signal: only what is done alone and carries no safety
/// risk. After a signal about touch: nothing that names touch as a risk.
CLOSEKNIT_EXPORT std::vector<recommendation> recommend(pack const& content, assessment const& of,
                                                       std::vector<score_result> const& scores, history const& own, date day,
                                                       std::size_t most = 3);

/// Practices for both to do together, from what a reveal opened and what stands in both histories: those that carry no safety
/// risk and, where both opened practices, the others too; those that name touch as a risk where both opened touch. Throws
/// closeknit::error for another day or other histories than the permit's.
CLOSEKNIT_EXPORT std::vector<recommendation> recommend(pack const& content, reveal_permit const& both, assessment const& of,
                                                       std::vector<comparison> const& scores, history const& first,
                                                       history const& second, date day, std::size_t most = 3);

} // namespace closeknit
