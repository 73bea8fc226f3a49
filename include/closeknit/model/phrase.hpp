#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

#include <string>

namespace closeknit {

/// A way to say something.
struct phrase {
    text say{};
    std::string instead_of{};
};
CLOSEKNIT_DESCRIBE(phrase, "A way to say something.",
    (say, "Words to try."),
    (instead_of, "The words that they replace."))

} // namespace closeknit
