#pragma once

#include <string>

/// The conversions of <charconv>, parse_double and format_exact of <closeknit/codec/number_text.hpp> among them. Where a
/// standard library has them for whole numbers only (libc++ before 20), CMake takes double_text_fmt.cpp, over {fmt} and
/// fast_float, instead of double_text_std.cpp; tests/codec/number_text.cpp passes with either.
namespace closeknit::codec {

/// As std::to_chars with a fixed number of decimals.
std::string fixed(double value, int decimals);
/// A number of significant digits, in any notation.
std::string significant(double value, int digits);

} // namespace closeknit::codec
