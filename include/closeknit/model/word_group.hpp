#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/text.hpp>

#include <vector>

namespace closeknit {

/// Words that patterns name together, as `<id>`. A group may name groups that come before it.
struct word_group {
    id_of<word_group> id{};
    std::vector<text> words{};
};
CLOSEKNIT_DESCRIBE(word_group, "Words that patterns name together, as the id in angle brackets.",
    (id, "Its id in the pack."),
    (words, "The words, in the notation of patterns; they may name groups that come before this one."))

} // namespace closeknit
