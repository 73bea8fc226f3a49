#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/assessment.hpp>

#include <optional>
#include <string>
#include <vector>

namespace closeknit {

enum class no_score_reason {
    too_few_answers,
    nothing_asked,
    outside_table,
    group_unanswered,
    no_group,
    several_groups,
    too_large
};
CLOSEKNIT_DESCRIBE_ENUM(no_score_reason, "Why a score, a cut-off or a norm cannot be given.",
    (too_few_answers, "More answers are missing than the scale's missing rule allows."),
    (nothing_asked, "None of its items was shown."),
    (outside_table, "It lies below the first row of its lookup table."),
    (group_unanswered, "Which of the groups applies is not known: what they ask for has no answer."),
    (no_group, "None of the groups applies."),
    (several_groups, "More than one of the groups applies."),
    (too_large, "It is too large for a number."))

/// Whether a score meets a published cut-off.
struct cut_off_result {
    id_of<closeknit::cut_off> cut_off{};
    bool met = false;
    std::string label{};
    std::string population{};
    std::optional<no_score_reason> not_given{};
};
CLOSEKNIT_DESCRIBE(cut_off_result, "Whether a score meets a published cut-off.",
    (cut_off, "The cut-off."),
    (met, "Whether the score meets it."),
    (label, "What meeting it is called."),
    (population, "In whom the cut-off was found."),
    (not_given, "Why it cannot be said, where it has groups; it is not met then."))

/// A score relative to a named population.
struct norm_score {
    id_of<closeknit::norm> norm{};
    std::string population{};
    std::optional<double> z{};
    std::optional<double> t{};
    std::optional<double> percentile{};
    std::optional<int> stanine{};
    std::optional<no_score_reason> not_given{};
};
CLOSEKNIT_DESCRIBE(norm_score, "A score relative to a named population.",
    (norm, "The norm."),
    (population, "Who they are."),
    (z, "(score - mean) / sd; none without a mean and a standard deviation above 0."),
    (t, "50 + 10 z."),
    (percentile, "From the norm's table, or from the normal distribution where it has none."),
    (stanine, "From the percentile: the nine are separated at 4, 11, 23, 40, 60, 77, 89 and 96 per cent."),
    (not_given, "Why there is none, where it has groups."))

/// One person's score on a scale: a value, or the reason why there is none.
struct score_result {
    id_of<closeknit::scale> scale{};
    std::optional<double> value{};
    std::optional<no_score_reason> not_scored{};
    std::optional<double> raw{};
    int answered = 0;
    int asked = 0;
    missing_rule rule{};
    bool prorated = false;
    std::optional<double> low{};
    std::optional<double> high{};
    std::optional<id_of<closeknit::band>> band{};
    std::string label{};
    std::vector<cut_off_result> cut_offs{};
    std::vector<norm_score> norms{};
    std::optional<double> standard_error{};
    std::optional<interval> confidence{};
    std::vector<id_of<item>> unanswered{};
    std::vector<id_of<item>> undecided_by{};
};
CLOSEKNIT_DESCRIBE(score_result, "One person's score on a scale: a value, or the reason why there is none.",
    (scale, "The scale."),
    (value, "The score, unrounded."),
    (not_scored, "Why there is no score."),
    (raw, "The method's result, where transforms were applied to it."),
    (answered, "How many of its items, those of its components included and each counted once, were answered."),
    (asked, "How many of them were asked, which leaves out those not shown."),
    (rule, "The missing rule that was applied."),
    (prorated, "Whether the person's mean was substituted for missing answers, in the scale itself or in a component."),
    (low, "The lowest possible score of this person, derived from the ranges of the items that were asked; none where there is no end."),
    (high, "The highest possible score, derived likewise."),
    (band, "The band that the score lies in."),
    (label, "That band's label."),
    (cut_offs, "The scale's cut-offs and whether the score meets them."),
    (norms, "The score relative to the populations of the scale's norms."),
    (standard_error, "The standard error of measurement, sd * sqrt(1 - reliability)."),
    (confidence, "The 95 % confidence interval, value -/+ 1.96 standard errors; it may leave the score's range."),
    (unanswered, "The items that were asked and not answered."),
    (undecided_by, "Items without an answer that decide whether more of its items would have been asked, or of those that its groups ask for."))

/// The range of a score, or {0, 0} where it has no end: then nothing is measured against it.
inline interval ends_of(score_result const& s) { return s.low && s.high ? interval{*s.low, *s.high} : interval{}; }

/// For records.hpp.
#define CLOSEKNIT_SCORE_RECORDS(X) X(cut_off_result) X(norm_score) X(score_result)

} // namespace closeknit
