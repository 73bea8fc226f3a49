#pragma once

#include <closeknit/model/date.hpp>
#include <closeknit/model/recurrence.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>

namespace closeknit {

/// The days that one period of a rule has: at most seven, in order.
class period_days {
public:
    void add(date day) { days_[count_++] = day; }
    date const* begin() const noexcept { return days_.data(); }
    date const* end() const noexcept { return days_.data() + count_; }
    std::int64_t size() const noexcept { return end() - begin(); }

private:
    std::array<date, 7> days_{};
    std::size_t count_ = 0;
};

// A rule as periods of one length, numbered from 0. `period_of` gives the one that a day from the start on lies in, and 0 for
// days before the first month of a yearly rule. `in` is for periods that begin within the calendar. After `cycle` periods their
// days lie as before.

struct day_steps {
    date start{};
    int every = 1;

    std::int64_t period_of(date day) const;
    period_days in(std::int64_t period) const;
    std::int64_t cycle() const { return 1; }
};

struct week_steps {
    date first_week{}; // the first day of the week that has the start in it
    int every = 1;
    std::array<bool, 7> has{}; // by the number of days since the week began

    std::int64_t period_of(date day) const;
    period_days in(std::int64_t period) const;
    std::int64_t cycle() const { return 1; }
};

struct month_steps {
    std::int64_t first_month = 0; // in months since the year 0 began
    std::int64_t every = 1;       // in months
    day_in_month on{};

    std::int64_t period_of(date day) const;
    period_days in(std::int64_t period) const;
    std::int64_t cycle() const;
};

/// What the days of a recurrence are found by.
struct rule_steps {
    std::variant<day_steps, week_steps, month_steps> by{};

    rule_steps(recurrence_rule const& rule, date start);

    /// The first day of the rule from `from` to `last`, both included, and the last of these. They lie within the calendar, and
    /// `from` not before the start.
    std::optional<date> first_in(date from, date last) const;
    std::optional<date> last_in(date from, date last) const;
    /// The day of this number, from 1, of those from `start` on; nothing where the calendar ends before it.
    std::optional<date> nth_from(date start, std::int64_t number) const;
};

} // namespace closeknit
