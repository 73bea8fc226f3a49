#pragma once

#include <closeknit/export.hpp>
#include <closeknit/guide/recommend.hpp>
#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/recurrence.hpp>

#include <vector>

namespace closeknit {

/// Time that somebody has on a day of every week. A day without any is a rest day.
struct free_time {
    day_of_week day = day_of_week::monday;
    bounded_int<1, 1'440> minutes = 20;
};
CLOSEKNIT_DESCRIBE(free_time, "Time that somebody has on a day of every week; a day without any is a rest day.",
    (day, "The day of the week."),
    (minutes, "How long."))

/// A practice on a day.
struct planned_practice {
    date day{};
    id_of<closeknit::practice> practice{};
    bounded_int<1, 1'440> minutes = 10;
};
CLOSEKNIT_DESCRIBE(planned_practice, "A practice on a day.",
    (day, "The day."),
    (practice, "The practice."),
    (minutes, "How long it takes, at the most."))

/// What somebody means to do in a week or some weeks. It is a value: move, add and take out what you like, and store it.
/// Its file begins with "format".
struct week_plan {
    static constexpr int file_format = 1;
    static constexpr bool personal = true; ///< never printed by repr
    date first{};
    date last{};
    std::vector<planned_practice> practices{};
    std::vector<id_of<practice>> without_day{};
};
CLOSEKNIT_DESCRIBE(week_plan, "What somebody means to do in a week or some weeks; move, add and take out what you like.",
    (first, "The first day."),
    (last, "The last day."),
    (practices, "What is to be done on which day, in the order of the days."),
    (without_day, "What has no day: it is done at need, or no day has the time for it."))

/// How often a practice of the cadence `few_a_week` is planned.
inline constexpr int few = 3;
/// For how many weeks one can plan.
inline constexpr int most_weeks_of_a_plan = 4;

/// The recommended practices on the days that have time, from a day on: each practice once before any comes a second time, the
/// first of them first, as often in each week as its cadence says, once in all where that is monthly or less often, and as far
/// apart as can be. No day has more than its time, or one practice twice; a rest day has nothing. A day of the week that is
/// named twice has the time of both. `weeks` is held within 1 to `most_weeks_of_a_plan`. The same for the same arguments.
/// Practices that the pack does not have are left out.
CLOSEKNIT_EXPORT week_plan plan_week(pack const& content, std::vector<recommendation> const& what,
                                     std::vector<free_time> const& when, date day, int weeks = 1);

/// The weeks of a program from a day on, each with its own practices as `plan_week` plans them, for the person who follows it:
/// what they may not be offered (`may_offer`) is left out.
CLOSEKNIT_EXPORT week_plan plan_program(pack const& content, program const& of, history const& own,
                                        std::vector<free_time> const& when, date day);

/// The same for two people who follow it together. Throws closeknit::error for another day or other histories than the permit's.
CLOSEKNIT_EXPORT week_plan plan_program(pack const& content, program const& of, reveal_permit const& both, history const& first,
                                        history const& second, std::vector<free_time> const& when, date day);

/// What belongs in a person's history when they mean to do what is planned: for each practice its days of the week, which count
/// when it is done a day early or late. Weeks with the same days are one entry.
CLOSEKNIT_EXPORT std::vector<entry> entries_of(week_plan const& plan, date day);

} // namespace closeknit
