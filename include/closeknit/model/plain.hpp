#pragma once

#include <array>
#include <charconv>
#include <string>

namespace closeknit {

/// A number as people read it: at most two decimals, none that say nothing; "." in every locale.
inline std::string plain(double value) {
    std::array<char, 400> digits{};
    auto const [end, problem] = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 2);
    std::string out(digits.data(), end);
    if (out.find('.') == out.npos) return out;
    out.erase(out.find_last_not_of('0') + 1);
    if (out.back() == '.') out.pop_back();
    return out == "-0" ? "0" : out;
}

/// A number in full, as short as it can be.
inline std::string exact(double value) {
    std::array<char, 32> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr};
}

} // namespace closeknit
