#pragma once

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace closeknit {

/// A civil day without a time zone, as the person who wrote it lived it. Required in files, as YYYY-MM-DD.
using date = std::chrono::sys_days;

/// The first and the last day that files, Python and calendars have.
inline constexpr date min_date{std::chrono::year{1} / 1 / 1}, max_date{std::chrono::year{9999} / 12 / 31};

/// YYYY-MM-DD with a real day of the calendar, years 0001 to 9999, or nothing.
inline std::optional<date> parse_date(std::string_view s) {
    auto const number = [&](std::size_t from, std::size_t length) -> int {
        int value = 0;
        char const* const end = s.data() + from + length;
        return s[from] != '-' && std::from_chars(s.data() + from, end, value).ptr == end ? value : -1;
    };
    if (s.size() != 10 || s[4] != '-' || s[7] != '-') return std::nullopt;
    int const y = number(0, 4), m = number(5, 2), d = number(8, 2);
    if (y < 1 || m < 1 || d < 1) return std::nullopt;
    std::chrono::year_month_day const day{std::chrono::year{y}, std::chrono::month{unsigned(m)}, std::chrono::day{unsigned(d)}};
    if (!day.ok()) return std::nullopt;
    return date{day};
}

/// YYYY-MM-DD, as `parse_date` reads it.
inline std::string to_string(date when) {
    std::chrono::year_month_day const day{when};
    auto const padded = [](unsigned value, std::size_t width) {
        std::string digits = std::to_string(value);
        return std::string(width - (std::min)(width, digits.size()), '0') + digits;
    };
    return padded(unsigned(int(day.year())), 4) + '-' + padded(unsigned(day.month()), 2) + '-' + padded(unsigned(day.day()), 2);
}

} // namespace closeknit
