#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

#include <vector>

namespace closeknit {

/// Sentences around the questions while an assessment is administered.
struct administration_sentences {
    text all_optional{};
    text some_required{};
    text saving{};
    text resumed{};
    text another_version{};
    text about_another{};
    text needs_answer{};
    text answered{};
    text passed_over{};
    text answer_or_skip{};
    text first_question{};
    text last_question{};
    text end_commands{};
    std::vector<text> help{};
    text unanswered{};
    text skipped{};
    text saved{};
    text finished{};
    text another_person{};
    text changed_on_disk{};
};
CLOSEKNIT_DESCRIBE(administration_sentences, "Sentences around the questions while an assessment is administered.",
    (all_optional, "Before the first question, when none is required."),
    (some_required, "The same, when some are."),
    (saving, "After either: answers are saved one by one, and how to stop."),
    (resumed, "When somebody goes on where they stopped."),
    (another_version, "The same, when the questions have changed since and some of the answers have no place any more."),
    (about_another, "Before the first question, when the answers are guesses of what somebody else would say: {person}."),
    (needs_answer, "After a question that is required."),
    (answered, "Under a question that was answered before: {answer}."),
    (passed_over, "Under a question that was passed over before."),
    (answer_or_skip, "When an empty line is typed at a question without an answer."),
    (first_question, "When there is no question to go back to."),
    (last_question, "After the last question: how to finish."),
    (end_commands, "When something else is typed there."),
    (help, "What can be typed, line by line."),
    (unanswered, "Why it cannot be finished: a required question has no answer."),
    (skipped, "Why it cannot be finished: a required question was passed over."),
    (saved, "When somebody stops: {file}."),
    (finished, "When it is finished and the answers are in a file: {file}."),
    (another_person, "When the saved answers are another person's: {person}."),
    (changed_on_disk, "When another program wrote the saved file meanwhile."))

} // namespace closeknit
