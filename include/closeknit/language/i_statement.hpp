#pragma once

#include <closeknit/model/describe.hpp>

#include <string>

namespace closeknit {

/// What somebody means to say about themselves, in parts; each may be empty.
struct i_statement {
    static constexpr bool personal = true; ///< never printed by repr
    std::string observation{};
    std::string feeling{};
    std::string need{};
    std::string request{};
};
CLOSEKNIT_DESCRIBE(i_statement, "What somebody means to say about themselves, in parts; each may be empty.",
    (observation, "What happened, as a camera would have seen it."),
    (feeling, "What it was like for the one who speaks."),
    (need, "What matters to them in it."),
    (request, "What the other could do, and may decline."))

} // namespace closeknit
