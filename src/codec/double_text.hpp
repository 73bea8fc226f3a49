#pragma once

#include <optional>
#include <string>
#include <string_view>

/// The conversions of <charconv>. Where a standard library has them for whole numbers only (libc++ before 20), CMake takes
/// double_text_fmt.cpp, over {fmt} and fast_float, instead of double_text_std.cpp; tests hold the two against each other.
namespace closeknit::codec {

/// As std::from_chars over the whole text.
std::optional<double> read_double(std::string_view text);
/// As std::to_chars without a format: the shorter of fixed and scientific notation.
std::string shortest(double value);
/// As std::to_chars with a fixed number of decimals.
std::string fixed(double value, int decimals);
/// A number of significant digits, in any notation.
std::string significant(double value, int digits);

} // namespace closeknit::codec
