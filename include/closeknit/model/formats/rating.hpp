#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

#include <string_view>
#include <vector>

namespace closeknit {

/// A whole number between two labelled ends.
struct rating {
    static constexpr std::string_view kind = "rating";
    int low = 1;
    int high = 5;
    std::vector<text> labels{};
};
CLOSEKNIT_DESCRIBE(rating, "A whole number between two labelled ends.",
    (low, "The lowest answer."),
    (high, "The highest answer."),
    (labels, "A label for each end, or for every step."))

} // namespace closeknit
