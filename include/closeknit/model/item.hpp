#pragma once

#include <closeknit/model/condition.hpp>
#include <closeknit/model/response.hpp>
#include <closeknit/model/safety_sensitive.hpp>

#include <optional>

namespace closeknit {

enum class item_kind { question, instruction };
CLOSEKNIT_DESCRIBE_ENUM(item_kind, "Whether an item asks something.",
    (question, "It takes an answer."),
    (instruction, "Words to read, with nothing to answer."))

/// One question or claim of an assessment, or words to read between them. A question has either a response format of its
/// own or the id of a shared one; an instruction has neither.
struct item {
    id_of<item> id{};
    text wording{};
    std::optional<closeknit::response> response{};
    std::optional<id_of<response_format>> shared{};
    item_kind kind = item_kind::question;
    std::optional<condition> shown_when{};
    bool required = false;
    std::optional<closeknit::safety_sensitive> safety_sensitive{};
    std::string quoted_as{};
};
CLOSEKNIT_DESCRIBE(item, "One question or claim of an assessment, or words to read between them.",
    (id, "Its id in the assessment; answers are stored under it."),
    (kind, "Whether it is a question or an instruction."),
    (wording, "What the person reads: one claim, present tense."),
    (response, "The response format of a question; left out where it has a shared one."),
    (shared, "The id of a shared response format, one of the assessment's formats."),
    (shown_when, "When it is shown; always, when left out. An item that is not shown never counts."),
    (required, "Whether the assessment cannot be submitted without an answer; 'prefer not to say' is one, skipping is not."),
    (safety_sensitive, "Whether its answers can signal danger; a scale that depends on it is opened only by name."),
    (quoted_as, "A sentence by which a result quotes an answer to it: {answer}. The pack's general one, when left out."))

} // namespace closeknit
