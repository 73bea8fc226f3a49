#pragma once

#include <closeknit/model/assessment.hpp>
#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/person.hpp>

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace closeknit {

struct opened_scores {
    static constexpr std::string_view kind = "scores";
    id_of<closeknit::assessment> assessment{};
    version_number version{};
    std::vector<id_of<scale>> scales{};
    bool exact_answers = false;
};
CLOSEKNIT_DESCRIBE(opened_scores, "Scores of one assessment.",
    (assessment, "The assessment."),
    (version, "Its version."),
    (scales, "The scales; when left out, all that open by default."),
    (exact_answers, "Whether scores that tell single answers are opened too."))

struct opened_practices {
    static constexpr std::string_view kind = "practices";
};
CLOSEKNIT_DESCRIBE(opened_practices, "Practices done together, those with a risk among them.")

struct opened_prompts {
    static constexpr std::string_view kind = "prompts";
    bounded_int<3, 5> depth = 3;
};
CLOSEKNIT_DESCRIBE(opened_prompts, "Prompts that are deeper than light talk.",
    (depth, "The deepest that are open, 3 to 5."))

struct opened_touch {
    static constexpr std::string_view kind = "touch";
};
CLOSEKNIT_DESCRIBE(opened_touch, "Practices and prompts about touch.")

struct opened_sexual_topics {
    static constexpr std::string_view kind = "sexual_topics";
};
CLOSEKNIT_DESCRIBE(opened_sexual_topics, "Prompts about sexuality.")

struct opened_guesses {
    static constexpr std::string_view kind = "guesses";
    id_of<closeknit::assessment> assessment{};
    version_number version{};
};
CLOSEKNIT_DESCRIBE(opened_guesses, "Guessing each other's answers to one assessment: exactly the guessed items are opened.",
    (assessment, "The assessment."),
    (version, "Its version."))

struct opened_prompt_answers {
    static constexpr std::string_view kind = "prompt_answers";
};
CLOSEKNIT_DESCRIBE(opened_prompt_answers, "Each other's written answers to prompts that both answered.")

/// A kind of its own, so that a yes to opening to each other never opens to one side alone.
struct opened_results {
    static constexpr std::string_view kind = "results";
    id_of<closeknit::assessment> assessment{};
    version_number version{};
    std::vector<id_of<scale>> scales{};
};
CLOSEKNIT_DESCRIBE(opened_results,
    "One's own results in one assessment, for a third person such as a therapist: one yes is enough, and nothing is seen in return.",
    (assessment, "The assessment."),
    (version, "Its version."),
    (scales, "The scales; when left out, all that open by default."))

/// What a person can open; each kind is a yes of its own.
using opened = std::variant<opened_scores, opened_practices, opened_prompts, opened_touch, opened_sexual_topics, opened_guesses,
                            opened_results, opened_prompt_answers>;

/// One person's yes: from its day on another person may see or do something with them, as long as no later closing takes it
/// back. A later opening of the same thing takes its place.
struct opening {
    static constexpr std::string_view kind = "opening";
    date day{};
    id_of<person> to{};
    opened what{};
    std::optional<date> until{};
    text basis{};
};
CLOSEKNIT_DESCRIBE(opening, "One person's yes, with its dates and its basis.",
    (day, "The first day on which it is valid."),
    (to, "The person to whom it is given."),
    (what, "What is opened."),
    (until, "The last day on which it is valid; without it, until it is closed."),
    (basis, "How the consent was given, for instance 'in the app'."))

/// For records.hpp.
#define CLOSEKNIT_OPENED_RECORDS(X)                                                                                              \
    X(opened_scores)                                                                                                             \
    X(opened_practices)                                                                                                          \
    X(opened_prompts) X(opened_touch) X(opened_sexual_topics) X(opened_guesses) X(opened_results) X(opened_prompt_answers)

} // namespace closeknit
