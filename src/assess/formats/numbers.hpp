#pragma once

#include "format.hpp"

#include <closeknit/model/formats/number.hpp>

/// What formats that take numbers have in common.
namespace closeknit::formats {

/// The whole of a text as a number.
std::optional<double> number_in(std::string_view text);

/// Text as a whole number, as a number, or else as the text that it is.
answer read_number(std::string_view text);

/// Each number, its neighbours on the grid, and one in each gap between two of them.
std::vector<double> around(std::vector<double> named, std::optional<double> low, std::optional<double> high,
                           std::optional<double> step);

/// low, low + step, ... up to high; nothing when these are more than `most` or there is no step.
std::optional<std::vector<answer>> grid(double low, double high, std::optional<double> step, std::size_t most);

/// A problem with the step, if there is one.
/// The number as people write it: 3 steps of 0.1 are 0.3, where doubles make 0.30000000000000004 of them.
double without_rounding(double value);
void check_step(std::optional<double> step, std::vector<problem>& out);

} // namespace closeknit::formats
