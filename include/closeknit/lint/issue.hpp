#pragma once

#include <closeknit/model/describe.hpp>

#include <string>

namespace closeknit {

enum class severity { error, advice };
CLOSEKNIT_DESCRIBE_ENUM(severity, "How much an issue matters.",
    (error, "A number would be wrong, or something is missing; what has it is not used."),
    (advice, "Wording or style; it stops nothing."))

/// One thing that `lint` found in a pack or an answer sheet.
struct issue {
    std::string path{};
    closeknit::severity severity = closeknit::severity::error;
    std::string message{};
    std::string suggestion{};
};
CLOSEKNIT_DESCRIBE(issue, "One thing that lint found in a pack or an answer sheet.",
    (path, "Where, as a JSON Pointer."),
    (severity, "Whether it is an error or advice."),
    (message, "What is wrong, and what would be right."),
    (suggestion, "A value that would be right, where there is one to suggest."))

} // namespace closeknit
