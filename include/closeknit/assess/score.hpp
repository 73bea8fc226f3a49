#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/assessment.hpp>

#include <optional>
#include <string>
#include <vector>

namespace closeknit {

enum class refusal { too_few_answers, nothing_asked, not_scorable, outside_table, rests_on_itself };
CLOSEKNIT_DESCRIBE_ENUM(refusal, "Why a score cannot be given.",
    (too_few_answers, "More answers are missing than the score's rule allows."),
    (nothing_asked, "None of its items was shown."),
    (not_scorable, "One of its items has no points; lint finds this."),
    (outside_table, "It lies below the first row of its lookup table."),
    (rests_on_itself, "It counts itself, through its parts or conditions; lint finds this."))

/// Whether a score meets a published cut-off.
struct verdict {
    id_of<closeknit::cut_off> cut_off{};
    bool met = false;
    std::string label{};
    std::string population{};
};
CLOSEKNIT_DESCRIBE(verdict, "Whether a score meets a published cut-off.",
    (cut_off, "The cut-off."),
    (met, "Whether the score meets it."),
    (label, "What meeting it is called."),
    (population, "In whom the cut-off was found."))

/// Where a score stands in a named population.
struct standing {
    id_of<closeknit::norm> norm{};
    std::string population{};
    std::optional<double> z{};
    std::optional<double> t{};
    std::optional<double> percentile{};
    std::optional<int> stanine{};
};
CLOSEKNIT_DESCRIBE(standing, "Where a score stands in a named population.",
    (norm, "The norm."),
    (population, "Who they are."),
    (z, "(score - mean) / sd; none without a mean and a standard deviation above 0."),
    (t, "50 + 10 z."),
    (percentile, "From the norm's table, or from the normal distribution where it has none."),
    (stanine, "From the percentile: 4, 11, 23, 40, 60, 77, 89 and 96 per cent part the nine."))

/// What scoring gives: a value, or the reason why there is none.
struct scored {
    id_of<scoring> id{};
    std::optional<double> value{};
    std::optional<refusal> refused{};
    std::optional<double> raw{};
    int answered = 0;
    int asked = 0;
    missing_rule rule{};
    bool prorated = false;
    double low = 0;
    double high = 0;
    std::optional<id_of<closeknit::band>> band{};
    std::string label{};
    std::vector<verdict> cut_offs{};
    std::vector<standing> norms{};
    std::optional<double> standard_error{};
    std::optional<interval> confidence{};
    std::vector<id_of<item>> unanswered{};

    /// For instance "4.25 of 5, mostly true", or why there is no score.
    CLOSEKNIT_EXPORT std::string text() const;
};
CLOSEKNIT_DESCRIBE(scored, "What scoring gives: a value, or the reason why there is none.",
    (id, "The scoring's id."),
    (value, "The score, unrounded."),
    (refused, "Why there is no score."),
    (raw, "What the method gave, where transforms made the value of it."),
    (answered, "How many of its items, those of its parts among them, were answered."),
    (asked, "How many of them were asked, which leaves out those not shown."),
    (rule, "The missing rule that was applied."),
    (prorated, "Whether the person's mean stands in for missing answers."),
    (low, "The lowest possible score, derived from the items' own ranges."),
    (high, "The highest possible score, derived likewise."),
    (band, "The band that the score lies in."),
    (label, "That band's label."),
    (cut_offs, "What the score's cut-offs say of it."),
    (norms, "Where it stands in the populations of the score's norms."),
    (standard_error, "The standard error of measurement, sd * sqrt(1 - reliability)."),
    (confidence, "The 95 % confidence interval, value -/+ 1.96 standard errors; it may leave the score's range."),
    (unanswered, "The items that were asked and not answered."))

/// For records.hpp.
#define CLOSEKNIT_SCORE_RECORDS(X) X(verdict) X(standing) X(scored)

/// All scores of an assessment, in its order. Throws closeknit::error, with a path such as /answers/safe-1, for an answer
/// that does not fit its item or belongs to none. Raw answers are never changed.
CLOSEKNIT_EXPORT std::vector<scored> score(assessment const& of, answers const& given);

/// One of its scores. Throws as above, or std::out_of_range when the assessment has no such score.
CLOSEKNIT_EXPORT scored score(assessment const& of, id_of<scoring> const& wanted, answers const& given);

/// Whether an item is shown to a person who has given these answers so far.
CLOSEKNIT_EXPORT bool is_shown(assessment const& of, id_of<item> const& asked, answers const& given);

/// The items that a score rests on, those of its parts among them, in the assessment's order.
CLOSEKNIT_EXPORT std::vector<id_of<item>> items_of(assessment const& of, id_of<scoring> const& wanted);

} // namespace closeknit
