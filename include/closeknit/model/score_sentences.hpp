#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

namespace closeknit {

/// A score as a person reads it, or why there is none.
struct score_sentences {
    text value{};
    text value_in_range{};
    text labelled{};
    text too_few_answers{};
    text nothing_asked{};
    text outside_table{};
    text no_group{};
    text too_large{};
    text undecided{};
    text cut_off_met{};
    text norm_t{};
    text norm_percentile{};
    text interval{};
    text no_standing{};
};
CLOSEKNIT_DESCRIBE(score_sentences, "A score as a person reads it, or why there is none.",
    (value, "A score whose lowest value is 0 or 1: {value}, {high}."),
    (value_in_range, "A score with any other lowest value: {value}, {low}, {high}."),
    (labelled, "The same with the label of its band: {score}, {label}."),
    (too_few_answers, "When more answers are missing than its rule allows: {answered}, {asked}."),
    (nothing_asked, "When none of its items was shown."),
    (outside_table, "When it lies below the first row of its table."),
    (no_group, "When it is not clear which of its tables applies."),
    (too_large, "When it is too large for a number."),
    (undecided, "When a question without an answer decides whether more of its questions would have been asked: {score}."),
    (cut_off_met, "When it meets a published cut-off: {score}, {label}, {population}."),
    (norm_t, "Its T score in a population: {score}, {t}, {population}."),
    (norm_percentile, "Its percentile in a population: {score}, {percentile}, {population}."),
    (interval, "Its 95 % confidence interval: {score}, {low}, {high}."),
    (no_standing, "When it is not clear which part of a population a norm or a cut-off is about: {score}, {population}."))

} // namespace closeknit
