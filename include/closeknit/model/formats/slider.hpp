#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

#include <string_view>
#include <vector>

namespace closeknit {

/// A position on a line between two labelled ends.
struct slider {
    static constexpr std::string_view kind = "slider";
    double low = 0;
    double high = 100;
    double step = 1;
    std::vector<text> labels{};
};
CLOSEKNIT_DESCRIBE(slider, "A position on a line between two labelled ends.",
    (low, "The lowest answer."),
    (high, "The highest answer."),
    (step, "The distance between neighbouring answers."),
    (labels, "A label for each end."))

} // namespace closeknit
