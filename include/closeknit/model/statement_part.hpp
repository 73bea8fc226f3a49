#pragma once

#include <closeknit/model/describe.hpp>

namespace closeknit {

enum class statement_part { good, observation, feeling, need, request };
CLOSEKNIT_DESCRIBE_ENUM(statement_part, "A part of what somebody means to say about themselves.",
    (good, "Something good, said first."),
    (observation, "What happened, as a camera would have seen it."),
    (feeling, "What it was like for the one who speaks."),
    (need, "What matters to them in it."),
    (request, "What the other could do, and may decline."))

} // namespace closeknit
