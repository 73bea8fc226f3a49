#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/text.hpp>

#include <vector>

namespace closeknit {

/// Feelings that are near to each other, and what to say to somebody who names one.
struct feeling_family {
    id_of<feeling_family> id{};
    text title{};
    std::vector<text> feelings{};
    std::vector<text> replies{};
};
CLOSEKNIT_DESCRIBE(feeling_family, "Feelings that are near to each other, and what to say to somebody who names one.",
    (id, "Its id in the pack."),
    (title, "What people read."),
    (feelings, "Words for them, in the notation of patterns: angry, fed up, annoy*."),
    (replies, "Replies that show the feeling was heard."))

} // namespace closeknit
