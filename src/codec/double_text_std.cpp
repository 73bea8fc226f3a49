#include "codec/double_text.hpp"

#include <closeknit/codec/number_text.hpp>

#include <array>
#include <charconv>

namespace closeknit {
namespace {

template <class... Format> std::string written(double value, Format... format) {
    std::array<char, 400> digits{}; // the largest double has 309 before the point
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value, format...).ptr};
}

} // namespace

std::optional<double> parse_double(std::string_view text) {
    double value = 0;
    auto const [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string format_exact(double value) { return written(value); }

std::string codec::fixed(double value, int decimals) { return written(value, std::chars_format::fixed, decimals); }
std::string codec::significant(double value, int digits) { return written(value, std::chars_format::general, digits); }

} // namespace closeknit
