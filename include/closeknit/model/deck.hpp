#pragma once

#include <closeknit/model/prompt.hpp>

#include <string>
#include <vector>

namespace closeknit {

/// Prompts that belong together, to browse or to deal from: money, say, or a trip. Rules of depth and opening hold within it.
struct deck {
    id_of<deck> id{};
    text title{};
    std::string about{};
    std::vector<id_of<prompt>> prompts{};
};
CLOSEKNIT_DESCRIBE(deck, "Prompts that belong together, to browse or to deal from.",
    (id, "Its id in the pack."),
    (title, "What people read."),
    (about, "What it is about, in a sentence or two."),
    (prompts, "Its prompts."))

} // namespace closeknit
