#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/describe.hpp>

#include <string_view>
#include <variant>

namespace closeknit {

enum class day_of_week { monday, tuesday, wednesday, thursday, friday, saturday, sunday };
CLOSEKNIT_DESCRIBE_ENUM(day_of_week, "A day of the week, in the order of ISO 8601.",
    (monday, "Monday."),
    (tuesday, "Tuesday."),
    (wednesday, "Wednesday."),
    (thursday, "Thursday."),
    (friday, "Friday."),
    (saturday, "Saturday."),
    (sunday, "Sunday."))

enum class ordinal { first, second, third, fourth, fifth, last };
CLOSEKNIT_DESCRIBE_ENUM(ordinal, "Which one of several in their order.",
    (first, "The first."),
    (second, "The second."),
    (third, "The third."),
    (fourth, "The fourth."),
    (fifth, "The fifth; a month without one is skipped."),
    (last, "The last."))

struct on_day {
    static constexpr std::string_view kind = "day";
    bounded_int<1, 31> day = 1;
};
CLOSEKNIT_DESCRIBE(on_day, "A day of the month by its number; a month without it is skipped (RFC 5545, section 3.3.10).",
    (day, "Its number, 1 to 31."))

struct on_last_day {
    static constexpr std::string_view kind = "last_day";
};
CLOSEKNIT_DESCRIBE(on_last_day, "The last day of the month: the 28th, 29th, 30th or 31st.")

struct on_weekday {
    static constexpr std::string_view kind = "weekday";
    ordinal which = ordinal::first;
    day_of_week weekday = day_of_week::monday;
};
CLOSEKNIT_DESCRIBE(on_weekday, "A weekday of the month, for instance its second Monday or its last Friday.",
    (which, "Which of those weekdays: the first to the fifth, or the last."),
    (weekday, "The weekday."))

/// One day of a month; some months may not have it.
using day_in_month = std::variant<on_day, on_last_day, on_weekday>;

} // namespace closeknit
