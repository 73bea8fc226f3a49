#pragma once

#include <closeknit/model/condition.hpp>
#include <closeknit/model/response.hpp>

#include <optional>

namespace closeknit {

/// One question or claim of an assessment.
struct item {
    id_of<item> id{};
    text wording{};
    closeknit::response response{};
    std::optional<condition> shown_when{};
    bool required = false;
    bool tells_of_fear = false;
};
CLOSEKNIT_DESCRIBE(item, "One question or claim of an assessment.",
    (id, "Its id in the assessment; answers are stored under it."),
    (wording, "What the person reads: one claim, present tense."),
    (response, "What it takes as an answer."),
    (shown_when, "When it is shown; always, when left out. An item that is not shown never counts."),
    (required, "Whether the assessment waits for it; 'prefer not to say' is an answer to that, passing over is not."),
    (tells_of_fear, "Whether the answer can tell of fear; a score that rests on it is shared only by name."))

} // namespace closeknit
