#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

namespace closeknit {

/// What one person's page says around their scores and the practice that may help next.
struct report_sentences {
    text well{};
    text mixed{};
    text heavy{};
    text even{};
    text plain{};
    text best_heading{};
    text worst_heading{};
    text between_heading{};
    text less_is_better_heading{};
    text neutral_heading{};
    text more_best{};
    text more_worst{};
    text labelled{};
    text comma{};
    text not_scored{};
    text quote{};
    text was_better{};
    text plain_reason{};
    text help_wanted{};
    text help_after_low_scores{};
    text first_step_label{};
    text words_label{};
    text whole_practice{};
    text another_practice{};
};
CLOSEKNIT_DESCRIBE(report_sentences, "What one person's page says around their scores and the practice that may help next.",
    (well, "The first line when something is in its best band and nothing in its worst: {strength}."),
    (mixed, "The first line when there is both: {strength}, {low_point}."),
    (heavy, "The first line when something is in its worst band and nothing in its best: {low_point}."),
    (even, "The first line when there is neither."),
    (plain, "The first line while a person's screening is not clear, whatever they answered: it says nothing about two."),
    (best_heading, "The heading of the scores in their best band."),
    (worst_heading, "The heading of the scores in their worst band."),
    (between_heading, "The heading of the scores between."),
    (less_is_better_heading, "The heading of the scores of which less is better: signs, in words."),
    (neutral_heading, "The heading of the scores of which neither end is better, or that have no bands."),
    (more_best, "The scores in their best band that are named without a bar: {scores}."),
    (more_worst, "How many scores in their worst band are left for later: {count}."),
    (labelled, "Scores that have one label: {label}, {scores}."),
    (comma, "What stands between two names in a list."),
    (not_scored, "How many scores have too few answers: {count}."),
    (quote, "Why a practice is recommended, in the person's own answer: {answer}, {item}."),
    (was_better, "After that, where the score was better at the sitting before: {day}."),
    (plain_reason, "Why a practice is recommended while a person's screening is not clear."),
    (help_wanted, "Why help from outside is recommended to somebody who is open to it."),
    (help_after_low_scores, "Why help from outside is recommended after several sittings with a score in its worst band."),
    (first_step_label, "Before the first step of a practice."),
    (words_label, "Before words to try."),
    (whole_practice, "Where all of a practice is: {practice} is its id."),
    (another_practice, "Another practice, by name: {title}, {practice}."))

} // namespace closeknit
