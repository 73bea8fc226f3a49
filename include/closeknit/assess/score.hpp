#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/assessment.hpp>

#include <optional>
#include <string>
#include <vector>

namespace closeknit {

enum class refusal { too_few_answers, nothing_asked, not_scorable };
CLOSEKNIT_DESCRIBE_ENUM(refusal, "Why a score cannot be given.",
    (too_few_answers, "More answers are missing than the score's rule allows."),
    (nothing_asked, "None of its items was shown."),
    (not_scorable, "One of its items has no points; lint finds this."))

/// What scoring gives: a value, or the reason why there is none.
struct scored {
    id_of<scoring> id{};
    std::optional<double> value{};
    std::optional<refusal> refused{};
    int answered = 0;
    int asked = 0;
    missing_rule rule{};
    bool prorated = false;
    double low = 0;
    double high = 0;
    std::optional<id_of<closeknit::band>> band{};
    std::string label{};
    std::vector<id_of<item>> unanswered{};

    /// For instance "4.25 of 5, mostly true", or why there is no score.
    CLOSEKNIT_EXPORT std::string text() const;
};
CLOSEKNIT_DESCRIBE(scored, "What scoring gives: a value, or the reason why there is none.",
    (id, "The scoring's id."),
    (value, "The score, unrounded."),
    (refused, "Why there is no score."),
    (answered, "How many of its items were answered."),
    (asked, "How many of its items were asked, which leaves out those not shown."),
    (rule, "The missing rule that was applied."),
    (prorated, "Whether the person's mean stands in for missing answers."),
    (low, "The lowest possible score, derived from the items' own ranges."),
    (high, "The highest possible score, derived likewise."),
    (band, "The band that the score lies in."),
    (label, "That band's label."),
    (unanswered, "The items that were asked and not answered."))

/// All scores of an assessment, in its order. Throws closeknit::error, with a path such as /answers/safe-1, for an answer
/// that does not fit its item or belongs to none. Raw answers are never changed.
CLOSEKNIT_EXPORT std::vector<scored> score(assessment const& of, answers const& given);

/// One of its scores. Throws as above, or std::out_of_range when the assessment has no such score.
CLOSEKNIT_EXPORT scored score(assessment const& of, id_of<scoring> const& wanted, answers const& given);

/// Whether an item is shown to a person who has given these answers so far.
CLOSEKNIT_EXPORT bool is_shown(assessment const& of, id_of<item> const& asked, answers const& given);

} // namespace closeknit
