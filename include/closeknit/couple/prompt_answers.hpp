#pragma once

#include <closeknit/couple/reveal.hpp>

#include <string>
#include <vector>

namespace closeknit {

/// Both people's own words to one prompt.
struct prompt_answer_pair {
    static constexpr bool personal = true; ///< never printed by repr
    id_of<closeknit::prompt> prompt{};
    std::string first{};
    std::string second{};
};
CLOSEKNIT_DESCRIBE(prompt_answer_pair, "Both people's own words to one prompt.",
    (prompt, "The prompt."),
    (first, "The first person's newest answer."),
    (second, "The second person's."))

/// What both wrote to the same prompts, for each other: nothing until both answered, and nothing where they did not open answers
/// to prompts. In the order of the prompts' ids. Throws closeknit::error for another day or other histories than the permit's.
CLOSEKNIT_EXPORT std::vector<prompt_answer_pair> prompt_answers(reveal_permit const& both, history const& first,
                                                                history const& second, date day);

} // namespace closeknit
