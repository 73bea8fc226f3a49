#include "codec/double_text.hpp"

#include <closeknit/codec/number_text.hpp>

#define FMT_HEADER_ONLY
#include <fast_float/fast_float.h>
#include <fmt/format.h>

#include <cmath>
#include <cstdlib>

namespace closeknit {

std::optional<double> parse_double(std::string_view text) {
    double value = 0;
    auto const [end, problem] = fast_float::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    // Earlier versions of fast_float give infinity or zero for what is out of range.
    bool const words = text.find_first_of("iInN") != text.npos; // inf, nan
    bool const zero = text.substr(0, text.find_first_of("eE")).find_first_of("123456789") == text.npos;
    if (!words && (std::isinf(value) || (value == 0 && !zero))) return std::nullopt;
    return value;
}

std::string format_exact(double value) {
    if (!std::isfinite(value)) return fmt::format("{}", value);
    // {fmt} finds the digits; where the point goes is std::to_chars' rule.
    std::string const found = fmt::format("{}", std::abs(value));
    std::size_t const e = found.find('e');
    std::string digits = found.substr(0, e);
    int point = static_cast<int>(std::min(digits.find('.'), digits.size())); // digits before it
    if (auto const at = digits.find('.'); at != digits.npos) digits.erase(at, 1);
    if (e != found.npos) point += std::atoi(found.c_str() + e + 1);
    std::size_t const zeros = std::min(digits.find_first_not_of('0'), digits.size() - 1);
    digits.erase(0, zeros);
    point -= static_cast<int>(zeros);
    digits.erase(digits.find_last_not_of('0') + 1);
    std::string const sign = std::signbit(value) ? "-" : "";
    if (digits.empty()) return sign + "0";
    int const count = static_cast<int>(digits.size()), exponent = point - 1;

    std::string scientific = digits.substr(0, 1);
    if (count > 1) scientific += "." + digits.substr(1);
    scientific += fmt::format("e{}{:02}", exponent < 0 ? '-' : '+', std::abs(exponent));
    int const plain_size = point >= count ? point : point > 0 ? count + 1 : count + 2 - point;
    if (plain_size > static_cast<int>(scientific.size())) return sign + scientific;
    if (point >= count) return fmt::format("{:.0f}", value); // a large whole number, exactly
    if (point > 0) return sign + digits.insert(static_cast<std::size_t>(point), ".");
    return sign + "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
}

std::string codec::fixed(double value, int decimals) { return fmt::format("{:.{}f}", value, decimals); }
std::string codec::significant(double value, int digits) { return fmt::format("{:.{}g}", value, digits); }

} // namespace closeknit
