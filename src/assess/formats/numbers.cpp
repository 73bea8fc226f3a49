#include "numbers.hpp"

#include <closeknit/model/spelling.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace closeknit::formats {
namespace {

std::optional<std::int64_t> whole_number_in(std::string_view text) {
    std::int64_t value = 0;
    auto const [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// A decimal comma as a point; as it is where it may part thousands: with three digits behind it, and one to three before it that
/// begin with no 0.
std::string with_point(std::string text) {
    std::size_t const comma = text.find(',');
    if (comma == text.npos || text.find(',', comma + 1) != text.npos) return text;
    std::string_view before = std::string_view(text).substr(0, comma);
    if (before.starts_with('-')) before.remove_prefix(1);
    bool const thousands = text.size() - comma == 4 && !before.empty() && before.size() <= 3 && before[0] != '0';
    if (!thousands) text[comma] = '.';
    return text;
}

std::size_t digits_of(std::string_view text) { return std::min(text.find_first_not_of("0123456789"), text.size()); }

/// Spaces and apostrophes as one sign.
std::string with_one_space(std::string_view text) {
    std::string out;
    for_each_character(text, [&](char32_t c) { append(out, is_space(c) || c == '\'' || c == 0x2019 || c == 0x66C ? U' ' : c); });
    return out;
}

} // namespace

std::string without_thousands(std::string text, std::optional<char> decimal) {
    std::string const plain = with_one_space(text);
    std::string_view rest = plain;
    std::string out = rest.starts_with('-') ? "-" : "";
    rest.remove_prefix(out.size());
    std::size_t const first = digits_of(rest);
    if (first == 0 || first > 3 || rest[0] == '0' || first == rest.size()) return text;
    char const sign = rest[first];
    if (std::string_view(" .,").find(sign) == std::string_view::npos) return text;
    out += rest.substr(0, first);
    rest.remove_prefix(first);
    std::size_t groups = 0;
    for (; rest.starts_with(sign) && digits_of(rest.substr(1)) == 3; ++groups) {
        out += rest.substr(1, 3);
        rest.remove_prefix(4);
    }
    bool const has_decimals =
        rest.size() > 1 && rest[0] != sign && (rest[0] == '.' || rest[0] == ',') && digits_of(rest.substr(1)) == rest.size() - 1;
    bool const may_be_decimal = !decimal && sign != ' ' && groups == 1 && !has_decimals;
    bool const another = decimal && (sign == *decimal || (has_decimals && rest[0] != *decimal));
    if (groups == 0 || (!rest.empty() && !has_decimals) || may_be_decimal || another) return text;
    return has_decimals ? out.append(".").append(rest.substr(1)) : out;
}

answer read_number(std::string_view text) {
    if (auto const whole = whole_number_in(text)) return *whole;
    if (auto const value = parse_double(text)) return *value;
    std::string const digits = ascii_digits(text), whole_digits = without_thousands(digits);
    std::string const plain = whole_digits == digits ? with_point(digits) : whole_digits;
    if (plain == text) return std::string(text);
    if (auto const whole = whole_number_in(plain)) return *whole;
    if (auto const value = parse_double(plain)) return *value;
    return std::string(text);
}

std::vector<double> around(std::vector<double> named, std::optional<double> low, std::optional<double> high,
                           std::optional<double> step) {
    if (low) named.push_back(*low);
    if (high) named.push_back(*high);
    if (named.empty()) named.push_back(0);
    std::sort(named.begin(), named.end());
    named.erase(std::unique(named.begin(), named.end()), named.end());
    std::vector<double> out{named.front() - 1 - std::abs(named.front()), named.back() + 1 + std::abs(named.back())};
    for (std::size_t i = 0; i < named.size(); ++i) {
        out.push_back(named[i]);
        if (i > 0) out.push_back(named[i - 1] + (named[i] - named[i - 1]) / 2);
        if (!step || !(*step > 0)) continue;
        double const from = low.value_or(0), below = std::floor((named[i] - from) / *step);
        for (int each = -1; each <= 2; ++each)
            out.push_back(from + (below + each) * *step);
    }
    return out;
}

std::optional<std::vector<answer>> grid(double low, double high, std::optional<double> step, std::size_t most) {
    if (!step || !(*step > 0) || !(low <= high)) return {};
    double const steps = std::floor((high - low) / *step + 1e-9);
    if (!(steps < static_cast<double>(most))) return {};
    std::vector<answer> out;
    for (int i = 0; i <= static_cast<int>(steps); ++i)
        out.push_back(without_rounding(low + i * *step));
    return out;
}

void check_step(std::optional<double> step, std::vector<problem>& out) {
    if (step && !(*step > 0 && std::isfinite(*step)))
        out.push_back({.member = "step", .message = "the step must be above 0", .of_points = true});
}

} // namespace closeknit::formats
