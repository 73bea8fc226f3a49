#pragma once

#include <closeknit/assess/score.hpp>
#include <closeknit/couple/compare.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/screen.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace closeknit {

/// One score that speaks for a practice.
struct reason {
    id_of<scoring> score{};
    id_of<closeknit::dimension> dimension{};
    double need = 0;
    double weight = 0;
};
CLOSEKNIT_DESCRIBE(reason, "One score that speaks for a practice.",
    (score, "The score."),
    (dimension, "The dimension that it measures and the practice serves."),
    (need, "How far the score is from its better end, 0 to 1."),
    (weight, "How much the practice serves the dimension, 0 to 1."))

/// A practice that may help next, and why.
struct recommendation {
    id_of<closeknit::practice> practice{};
    double fit = 0;
    std::vector<reason> because{};
    std::string says{};
};
CLOSEKNIT_DESCRIBE(recommendation, "A practice that may help next, and why.",
    (practice, "The practice."),
    (fit, "The sum over its reasons of need times weight; the ranking goes by it."),
    (because, "The reasons, strongest first; none when it is a habit to keep up."),
    (says, "The strongest reason in a sentence."))

/// Practices for one person from their own scores, best fit first, at most `most`. Ties keep the pack's order. Practices
/// that are only on request (forgiveness among them) never come up. Unless the person's own gate reported nothing, and no
/// facet that rests on answers that can tell of fear lies in its worst band, only what is done alone, or speaks of no safety
/// concern, does.
CLOSEKNIT_EXPORT std::vector<recommendation> recommend(pack const& content, assessment const& of,
                                                       std::vector<scored> const& scores, gate own, std::size_t most = 3);

/// Practices for both, from what a reveal opened. Only those without a safety concern: the others need a yes of their own.
CLOSEKNIT_EXPORT std::vector<recommendation> recommend(pack const& content, assessment const& of,
                                                       std::vector<comparison> const& scores, std::size_t most = 3);

} // namespace closeknit
