#pragma once

#include <closeknit/model/opening.hpp>

#include <optional>
#include <string_view>

namespace closeknit {

enum class opened_kind { scores, practices, prompts, touch, sexual_topics, guesses, results, prompt_answers };
CLOSEKNIT_DESCRIBE_ENUM(opened_kind, "What kind of thing an opening opens.",
    (scores, "Scores."),
    (practices, "Practices done together."),
    (prompts, "Deeper prompts."),
    (touch, "Touch."),
    (sexual_topics, "Prompts about sexuality."),
    (guesses, "Guessing each other's answers."),
    (results, "Own results, for a third person."),
    (prompt_answers, "Written answers to prompts."))

/// One person takes a yes back. It counts at once, even where the day on which it is read is still an earlier one.
struct closing {
    static constexpr std::string_view kind = "closing";
    date day{};
    std::optional<id_of<person>> to{};
    std::optional<opened_kind> what{};
    std::optional<id_of<closeknit::assessment>> assessment{};
};
CLOSEKNIT_DESCRIBE(closing, "One person takes a yes back; with nothing but its day, all that they ever gave: they leave.",
    (day, "The day from which on it counts."),
    (to, "The person to whom it was given; everybody, when left out."),
    (what, "What kind of thing is closed; everything, when left out."),
    (assessment, "The assessment whose scores, guesses or results are closed; every assessment, when left out."))

} // namespace closeknit
