#pragma once

#include <closeknit/assess/score_result.hpp>
#include <closeknit/couple/compare.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/screening.hpp>

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
    (relevance, "The sum over its reasons of need times weight; practices are ranked by it."),
    (reasons, "The reasons, strongest first; empty for an upkeep habit."),
    (wording, "The strongest reason in a sentence."))

/// Practices for one person from their own scores, most relevant first, at most `most`; ties keep the pack's order.
/// Practices with availability `on_request` (forgiveness among them) are never recommended. A practice that is done together
/// and has a safety risk is recommended only if the person's own gate is `nothing_reported` and no facet that depends on
/// `safety_sensitive` items lies in its worst band.
CLOSEKNIT_EXPORT std::vector<recommendation> recommend(pack const& content, assessment const& of,
                                                       std::vector<score_result> const& scores, gate own, std::size_t most = 3);

/// Practices for both, from what a reveal opened: only those without a safety risk.
CLOSEKNIT_EXPORT std::vector<recommendation> recommend(pack const& content, assessment const& of,
                                                       std::vector<comparison> const& scores, std::size_t most = 3);

} // namespace closeknit
