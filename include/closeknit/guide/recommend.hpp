#pragma once

#include <closeknit/assess/score_result.hpp>
#include <closeknit/couple/compare.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace closeknit {

/// One score that is a reason for a practice.
struct reason {
    id_of<closeknit::scale> scale{};
    id_of<closeknit::dimension> dimension{};
    double need = 0;
    double weight = 0;
    std::optional<double> before{};
};
CLOSEKNIT_DESCRIBE(reason, "One score that is a reason for a practice.",
    (scale, "The scale."),
    (dimension, "The dimension that the scale measures and the practice targets."),
    (need, "How far the score is from its better end, 0 to 1."),
    (weight, "The weight with which the practice targets the dimension, 0 to 1."),
    (before, "The need at the sitting before, where one gave the score."))

/// A practice that may help next, and why.
struct recommendation {
    id_of<closeknit::practice> practice{};
    double relevance = 0;
    std::vector<reason> reasons{};
    std::string wording{};
    std::string why{};
    std::optional<id_of<item>> quoted{};
};
CLOSEKNIT_DESCRIBE(recommendation, "A practice that may help next, and why.",
    (practice, "The practice."),
    (relevance, "Need times weight of its strongest reason, 0 to 1, times 0.8 to 1.2 by how the practice went; practices are ranked by it."),
    (reasons, "The reasons, strongest first; empty where it serves no need of theirs."),
    (wording, "The strongest reason in a sentence."),
    (why, "Why the practice may help, for this reader: one who goes short of what the reason is about, or one who could give it."),
    (quoted, "The item whose own answer the sentence quotes, if it does."))

/// In how many sittings in a row, the newest ones that gave the score, a score is in its worst band before help from outside is
/// recommended. Three, as one bad week is none and two may be chance; our own choice.
inline constexpr std::size_t low_sittings = 3;
/// How long answers speak for help from outside: a year, as long as between two yearly checkups.
inline constexpr std::chrono::days help_answers_last{366};

/// How long a practice that was dropped is not recommended.
inline constexpr std::chrono::days dropped_rests{183};

/// What practices are asked for; all of them, when left out.
struct practice_filter {
    std::optional<int> minutes{};          ///< none that takes longer
    std::optional<company> participants{}; ///< `alone` or `together`: none that cannot be done so
};

/// Practices for one person from their own scores and history, most relevant first, at most `most`; ties keep the pack's order,
/// and what was done or put off in the last four weeks comes after the rest; what was dropped in the last half year is not among
/// them. What went well for the person counts up to a fifth more, what did not up to a fifth less. A practice serves a need only
/// where it helps its reader: whoever goes short of something, or whoever could give it (`scale::side`). A practice counts by its
/// strongest reason; only between two with the same do further reasons count, and the answers to one item only once. Habits that
/// keep closeness alive follow, and for whoever is not clear anything else that may be recommended then.
///
/// The reason quotes the answer that is farthest from the better end of the strongest reason's scale, from their newest sheet if
/// the scores are that sheet's, and never an answer to an item that is `safety_sensitive`. Where
/// the score was better at the sitting before, by half a step of a five-point scale or more, it says so.
///
/// One that leads to help from outside is among them, the last if no other way, for whoever has a scale of a dimension that such
/// practices target fully in its highest band, or a score in its worst band in the newest `low_sittings` sheets that gave it.
///
/// What may be recommended: practices with availability `freely` that are done alone, and others that carry no safety risk.
/// Unless the person's gate is `nothing_reported` and they gave no danger signal: only what is done alone and carries no safety
/// risk, without a quoted answer. After a signal about touch: nothing that names touch as a risk.
CLOSEKNIT_EXPORT std::vector<recommendation> recommend(pack const& content, assessment const& of,
                                                       std::vector<score_result> const& scores, history const& own, date day,
                                                       std::size_t most = 3, practice_filter const& only = {});

/// Practices for both to do together, from what a reveal opened and what stands in both histories: those that carry no safety
/// risk and, where both opened practices, the others too; those that name touch as a risk where both opened touch. Throws
/// closeknit::error for another day or other histories than the permit's.
CLOSEKNIT_EXPORT std::vector<recommendation> recommend(pack const& content, reveal_permit const& both, assessment const& of,
                                                       std::vector<comparison> const& scores, history const& first,
                                                       history const& second, date day, std::size_t most = 3,
                                                       practice_filter const& only = {});

} // namespace closeknit
