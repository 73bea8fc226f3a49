#pragma once

#include <closeknit/assess/sitting.hpp>
#include <closeknit/model/answer.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace closeknit::c {

/// An option as it is shown: what it counts is left out.
struct shown_option {
    id_of<closeknit::option> id{};
    text wording{};
    bool exclusive = false;
};
CLOSEKNIT_DESCRIBE(shown_option, "An option as it is shown.",
    (id, "Its id, which is the answer."),
    (wording, "What people read."),
    (exclusive, "Whether it cannot be chosen along with others."))

/// A question with its response format resolved, whether its own or shared: what a form needs to draw it.
struct question {
    id_of<closeknit::item> id{};
    text wording{};
    bool required = false;
    std::string kind{};
    std::optional<double> low{}, high{}, step{};
    std::vector<text> labels{};
    std::string unit{};
    std::vector<shown_option> options{};
    std::optional<int> at_least{}, at_most{}, places{}, shortest{}, longest{};
    std::optional<date> earliest{}, latest{};
};
CLOSEKNIT_DESCRIBE(question, "A question with its response format resolved.",
    (id, "The id of its item, under which it is answered."),
    (wording, "What people read."),
    (required, "Whether the sheet cannot be submitted without an answer."),
    (kind, "The response format: rating, slider, number, choice, choices, ranking, yes_no, text, date or time."),
    (low, "The lowest number."),
    (high, "The highest number."),
    (step, "From one number to the next."),
    (labels, "Of numbers: none, one for each end, or one for each whole number."),
    (unit, "Of a number."),
    (options, "What can be chosen or put in order."),
    (at_least, "How many options at least."),
    (at_most, "How many options at most."),
    (places, "How many options are put in order."),
    (shortest, "How many characters at least."),
    (longest, "How many characters at most."),
    (earliest, "The first day."),
    (latest, "The last day."))

/// Where a sitting is.
struct sitting_state {
    std::optional<question> asks{};
    std::vector<text> instructions{};
    std::string section{};
    std::string section_about{};
    bool answered = false;
    std::optional<closeknit::answer> answer{};
    double progress = 0;
    int unanswered = 0;
    std::vector<blocker> blockers{};
};
CLOSEKNIT_DESCRIBE(sitting_state, "Where a sitting is.",
    (asks, "The question to ask; none when all are answered or passed over."),
    (instructions, "What to read just before it; after the last question, at the end."),
    (section, "The title of its section."),
    (section_about, "What people read before the section's first question."),
    (answered, "Whether it was answered or passed over before."),
    (answer, "The answer that it has; left out of a private screening, which somebody else might see."),
    (progress, "The part that is done, from 0 to 1."),
    (unanswered, "How many questions are neither answered nor passed over."),
    (blockers, "Once nothing is left to ask, why it cannot be submitted."))

/// What a form needs to ask an item of an assessment.
question question_for(assessment const& of, item const& asked);
/// Where a sitting of an assessment is.
sitting_state state_of(assessment const& of, sitting const& now);

} // namespace closeknit::c
