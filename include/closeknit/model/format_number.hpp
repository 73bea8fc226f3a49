#pragma once

#include <array>
#include <charconv>
#include <string>
#include <string_view>

namespace closeknit {

/// A number as people read it: at most two decimals, no trailing zeros; "." in every locale.
inline std::string format_rounded(double value) {
    std::array<char, 400> digits{};
    auto const [end, problem] = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 2);
    std::string out(digits.data(), end);
    if (out.find('.') == out.npos) return out;
    out.erase(out.find_last_not_of('0') + 1);
    if (out.back() == '.') out.pop_back();
    return out == "-0" ? "0" : out;
}

/// The same with a language's own decimal sign.
inline std::string format_rounded(double value, std::string_view decimal_sign) {
    std::string out = format_rounded(value);
    if (auto const at = out.find('.'); at != out.npos) out.replace(at, 1, decimal_sign);
    return out;
}

/// A number in full, as short as it can be.
inline std::string format_exact(double value) {
    std::array<char, 32> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

} // namespace closeknit
