#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <vector>

namespace closeknit {

enum class closed_reason {
    not_an_adult,
    screening,
    never_opens,
    not_opened,
    another_version,
    no_recent_answers,
    answers_do_not_fit,
    no_value_to_open
};
CLOSEKNIT_DESCRIBE_ENUM(closed_reason, "What stands against one's own yes.",
    (not_an_adult, "The host does not state that the person is an adult."),
    (screening, "The private screening is missing, too old, or not such that a yes is passed on. Which of these is not said."),
    (never_opens, "The assessment is a private screening, or for its respondent only."),
    (not_opened, "The person has no opening of this assessment's scores to that person today; ids may be misspelt."),
    (another_version, "The opening is for another version of the assessment."),
    (no_recent_answers, "There are no own answers to the assessment, or they are too old."),
    (answers_do_not_fit, "The newest answers do not fit the assessment."),
    (no_value_to_open, "None of the opened scales has a value that opens: too few answers, or it would tell single answers. Which of these is not said."))

/// What stands against one's own yes to opening the scores of an assessment to another person, from one's own history alone:
/// for a host that wonders about `not_open`. Empty when nothing does, which says nothing of the other person. A stop, a caution,
/// a danger signal, and a screening that is missing, stale or passed over are one reason, so that it may be read by anybody.
/// Throws std::out_of_range when the pack has no such assessment, closeknit::error where it cannot be scored.
CLOSEKNIT_EXPORT std::vector<closed_reason> why_not(pack const& content, history const& own, id_of<person> const& to,
                                                    id_of<assessment> const& of, date day);

} // namespace closeknit
