#pragma once

#include <closeknit/export.hpp>

#include <optional>
#include <string>
#include <string_view>

/// Doubles as text and back: the same digits with every compiler, standard library and locale; "." is the decimal sign.
namespace closeknit {

/// The double nearest to a decimal number such as -1.5 or 2e-3, without a leading plus or spaces. "inf" and "nan"
/// are read too. Nothing where the text is anything else, and where the number is too large or too small for a double.
CLOSEKNIT_EXPORT std::optional<double> parse_double(std::string_view text);

/// As many digits as it takes to read the same double again; with an exponent where that is shorter.
CLOSEKNIT_EXPORT std::string format_exact(double value);

/// A number as people read it: at most two decimals, no trailing zeros, never -0. The exact value is rounded, halves to even.
CLOSEKNIT_EXPORT std::string format_rounded(double value);

/// The same with a language's own decimal sign.
CLOSEKNIT_EXPORT std::string format_rounded(double value, std::string_view decimal_sign);

/// The double nearest to the first 15 significant digits of a number, as people write it: 3 steps of 0.1 are 0.3, where
/// doubles make 0.30000000000000004 of them.
CLOSEKNIT_EXPORT double without_rounding(double value);

} // namespace closeknit
