#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/recurrence.hpp>

#include <string_view>
#include <variant>

namespace closeknit {

struct same_day {
    static constexpr std::string_view kind = "same_day";
};
CLOSEKNIT_DESCRIBE(same_day, "It counts when it is done on the day itself, and expires with it.")

struct after_start {
    static constexpr std::string_view kind = "after_start";
};
CLOSEKNIT_DESCRIBE(after_start, "It counts when it is done on the day or later, and expires when the next day comes; the last one never expires.")

struct within_days {
    static constexpr std::string_view kind = "within_days";
    bounded_int<0, 366> before = 0;
    bounded_int<0, 366> after = 0;
};
CLOSEKNIT_DESCRIBE(within_days, "It counts when it is done at any time in a window of days around the day, and expires with the window.",
    (before, "How many days before the day the window opens."),
    (after, "How many days after the day the window closes."))

/// When something that is due on a day counts as done.
using completion_policy = std::variant<same_day, after_start, within_days>;

/// When something is due, and how long it can be done.
struct schedule {
    closeknit::recurrence recurrence{};
    completion_policy completion{};
};
CLOSEKNIT_DESCRIBE(schedule, "When something is due, and how long it can be done.",
    (recurrence, "The days on which it is due."),
    (completion, "When it counts as done for one of these days."))

/// For records.hpp.
#define CLOSEKNIT_COMPLETION_RECORDS(X) X(same_day) X(after_start) X(within_days)

} // namespace closeknit
