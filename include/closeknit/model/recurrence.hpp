#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/day_in_month.hpp>
#include <closeknit/model/describe.hpp>

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace closeknit {

/// Every one, every second one, and so on.
using every_nth = bounded_int<1, 1'000>;

struct daily {
    static constexpr std::string_view kind = "daily";
    every_nth every = 1;
};
CLOSEKNIT_DESCRIBE(daily, "Every day, or every few days from the start on.",
    (every, "2 is every second day."))

struct weekly {
    static constexpr std::string_view kind = "weekly";
    every_nth every = 1;
    std::vector<day_of_week> days{};
    day_of_week week_start = day_of_week::monday;
};
CLOSEKNIT_DESCRIBE(weekly, "On days of the week. The week that has the start in it is the first one.",
    (every, "2 is every second week."),
    (days, "The days, at least one."),
    (week_start, "The day on which a week begins; it matters where not every week counts (RFC 5545, WKST)."))

struct monthly {
    static constexpr std::string_view kind = "monthly";
    every_nth every = 1;
    day_in_month on{};
};
CLOSEKNIT_DESCRIBE(monthly, "On a day of the month. The month that has the start in it is the first one.",
    (every, "2 is every second month."),
    (on, "The day; a month without it is skipped."))

struct quarterly {
    static constexpr std::string_view kind = "quarterly";
    every_nth every = 1;
    day_in_month on{};
};
CLOSEKNIT_DESCRIBE(quarterly, "On a day of every third month, counted from the month that has the start in it.",
    (every, "2 is every second quarter: every six months."),
    (on, "The day; a month without it is skipped."))

struct yearly {
    static constexpr std::string_view kind = "yearly";
    every_nth every = 1;
    bounded_int<1, 12> month = 1;
    day_in_month on{};
};
CLOSEKNIT_DESCRIBE(yearly, "On a day of the year. The year that has the start in it is the first one.",
    (every, "2 is every second year."),
    (month, "The month, 1 to 12."),
    (on, "The day in that month; a year without it, as most are without February 29, is skipped."))

/// How something comes again.
using recurrence_rule = std::variant<daily, weekly, monthly, quarterly, yearly>;

/// Days that come again by a rule, as in iCalendar (RFC 5545). All days are civil days, without a time zone.
struct recurrence {
    date start{};
    recurrence_rule rule{};
    std::optional<bounded_int<1, 1'000'000>> count{};
    std::optional<date> until{};
    std::vector<date> exceptions{};
};
CLOSEKNIT_DESCRIBE(recurrence, "Days that come again by a rule, as in iCalendar (RFC 5545).",
    (start, "The first day that can be one of them. It is one only if it fits the rule."),
    (rule, "How they come again."),
    (count, "How many there are, those that are taken out included; without it and `until` they never end."),
    (until, "The last day that can be one of them; not together with `count`."),
    (exceptions, "Days that are taken out."))

/// For records.hpp.
#define CLOSEKNIT_RECURRENCE_RECORDS(X)                                                                                          \
    X(on_day) X(on_last_day) X(on_weekday) X(daily) X(weekly) X(monthly) X(quarterly) X(yearly) X(recurrence)

} // namespace closeknit
