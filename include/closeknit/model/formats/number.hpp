#pragma once

#include <closeknit/model/describe.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace closeknit {

/// A number, typed.
struct number {
    static constexpr std::string_view kind = "number";
    std::optional<double> low{};
    std::optional<double> high{};
    std::optional<double> step{};
    std::string unit{};
};
CLOSEKNIT_DESCRIBE(number, "A number; it can be scored when both ends are stated.",
    (low, "The lowest number that is taken."),
    (high, "The highest number that is taken."),
    (step, "The distance between neighbouring numbers, counted from the lowest one or from 0; 1 takes whole numbers only."),
    (unit, "What is counted, for instance hours."))

} // namespace closeknit
