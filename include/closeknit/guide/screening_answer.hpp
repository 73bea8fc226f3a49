#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/sheet.hpp>
#include <closeknit/model/support.hpp>

#include <optional>
#include <string>
#include <vector>

namespace closeknit {

/// What a private screening answers with, once and right there: words and help, and nothing that could be compared or kept.
struct screening_answer {
    static constexpr bool personal = true; ///< never printed by repr
    std::vector<std::string> words{};
    std::vector<support_resource> resources{};
};
CLOSEKNIT_DESCRIBE(screening_answer, "What a private screening answers with: words and help, and never a number, a practice or a prompt.",
    (words, "Sentences to the person, in the order to show them."),
    (resources, "The help that fits, from the host's list; the words say what to do where there is none."))

/// Whether a private screening may begin: the host's list has help for danger and help for thoughts of self-harm that can be
/// relied on today. Once begun, it goes on whatever became of the list.
CLOSEKNIT_EXPORT bool may_begin_screening(std::optional<support_directory> const& supplied, date day);

/// The answer to a private screening, in the words of its bands and of the pack. Help with danger is in it unless the result of
/// `screening_from` is `nothing_reported`. Help with thoughts of self-harm is in it unless each scale that is no gate scale and
/// measures a dimension of kind `screening` lies in its best band, with nothing passed over and no answer at a danger end.
/// Answers that do not fit bring both. What was passed over, and nothing said beside it, has a sentence of its own. Throws
/// closeknit::error when the pack has no sentences.
CLOSEKNIT_EXPORT screening_answer answer_screening(pack const& content, assessment const& of, sheet const& answered,
                                                   std::optional<support_directory> const& supplied, date day);

} // namespace closeknit
