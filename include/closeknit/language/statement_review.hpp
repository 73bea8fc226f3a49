#pragma once

#include <closeknit/language/language_finding.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/statement_part.hpp>

#include <string>
#include <vector>

namespace closeknit {

/// A sentence that was put together, and advice on it. Nothing of it is stored.
struct statement_review {
    static constexpr bool personal = true; ///< never printed by repr
    std::string sentence{};
    std::vector<statement_part> missing{};
    std::vector<std::string> notes{};
    std::vector<std::string> feelings{};
    std::vector<language_finding> findings{};
};
CLOSEKNIT_DESCRIBE(statement_review, "A sentence that was put together, and advice on it.",
    (sentence, "The sentence, of the parts that were given."),
    (missing, "The parts that were not given."),
    (notes, "Advice in the pack's words: what is missing, what is a thought and no feeling, what may land badly."),
    (feelings, "Feelings that may be behind words that are none."),
    (findings, "What may land badly, at its bytes in the sentence."))

} // namespace closeknit
