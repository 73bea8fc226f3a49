#pragma once

#include <closeknit/model/formats/option.hpp>

#include <string_view>
#include <vector>

namespace closeknit {

/// One of several options.
struct choice {
    static constexpr std::string_view kind = "choice";
    std::vector<option> options{};
};
CLOSEKNIT_DESCRIBE(choice, "One of several options.",
    (options, "The options, in the order in which they are shown."))

} // namespace closeknit
