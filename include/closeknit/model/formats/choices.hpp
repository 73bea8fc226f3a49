#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/formats/option.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace closeknit {

/// One or more of several options.
struct choices {
    static constexpr std::string_view kind = "choices";
    std::vector<option> options{};
    bounded_int<0, 100'000> at_least = 1;
    std::optional<bounded_int<1, 100'000>> at_most{};
};
CLOSEKNIT_DESCRIBE(choices, "One or more of several options; the points of all chosen ones are added up.",
    (options, "The options, in the order in which they are shown."),
    (at_least, "How many must be chosen at least; an exclusive one is enough by itself."),
    (at_most, "How many may be chosen; all, when left out."))

} // namespace closeknit
