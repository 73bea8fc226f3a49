#pragma once

#include "format.hpp"

#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/formats/number.hpp>

/// What formats that take numbers have in common.
namespace closeknit::formats {

/// Text as a whole number, as a number, or else as the text that it is: with digits of any script, and with a decimal comma where
/// it cannot be one between thousands, as in 1,500.
answer read_number(std::string_view text);

/// A number with signs between thousands as one without them and with a decimal point, where that is what it must be: 1.234,5;
/// 1,234,567; 1 234,5. Else as it is: 1,234 may be a little more than one. `decimal` is the decimal sign, where it is known.
std::string without_thousands(std::string text, std::optional<char> decimal = {});

/// Each number, its neighbours on the grid, and one in each gap between two of them.
std::vector<double> around(std::vector<double> named, std::optional<double> low, std::optional<double> high,
                           std::optional<double> step);

/// low, low + step, ... up to high; nothing when these are more than `most` or there is no step.
std::optional<std::vector<answer>> grid(double low, double high, std::optional<double> step, std::size_t most);

/// A problem with the step, if there is one.
void check_step(std::optional<double> step, std::vector<problem>& out);

} // namespace closeknit::formats
