#include "rule_steps.hpp"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace closeknit {
namespace {

using std::chrono::days;

std::chrono::weekday weekday_of(day_of_week d) { return std::chrono::weekday{static_cast<unsigned>(d) + 1}; }

std::int64_t month_number(date day) {
    std::chrono::year_month_day const civil{day};
    return std::int64_t{int(civil.year())} * 12 + unsigned(civil.month()) - 1;
}

std::optional<date> real_day(auto const& civil) { return civil.ok() ? std::optional(date{civil}) : std::nullopt; }

/// The day of a month that is meant, where the month has it.
struct day_of_month {
    std::chrono::year_month in;

    std::optional<date> operator()(on_day const& on) const { return real_day(in / on.day); }
    std::optional<date> operator()(on_last_day const&) const { return date{in / std::chrono::last}; }
    std::optional<date> operator()(on_weekday const& on) const {
        std::chrono::weekday const day = weekday_of(on.weekday);
        if (on.which == ordinal::last) return date{in / day[std::chrono::last]};
        return real_day(in / day[static_cast<unsigned>(on.which) + 1]);
    }
};

struct steps_of {
    date start;

    day_steps operator()(daily const& rule) const { return {start, rule.every}; }
    week_steps operator()(weekly const& rule) const {
        std::chrono::weekday const begins = weekday_of(rule.week_start);
        week_steps out{.first_week = start - (std::chrono::weekday{start} - begins), .every = rule.every};
        for (day_of_week each : rule.days)
            out.has[static_cast<std::size_t>((weekday_of(each) - begins).count())] = true;
        return out;
    }
    month_steps operator()(monthly const& rule) const { return {month_number(start), rule.every, rule.on}; }
    month_steps operator()(quarterly const& rule) const { return {month_number(start), 3 * rule.every, rule.on}; }
    month_steps operator()(yearly const& rule) const { // its first month may lie before the start or after it
        int const year(std::chrono::year_month_day{start}.year());
        return {std::int64_t{year} * 12 + rule.month - 1, 12 * rule.every, rule.on};
    }
};

} // namespace

std::int64_t day_steps::period_of(date day) const { return (day - start).count() / every; }

period_days day_steps::in(std::int64_t period) const {
    period_days out;
    out.add(start + days{period * every});
    return out;
}

std::int64_t week_steps::period_of(date day) const { return (day - first_week).count() / (7 * every); }

period_days week_steps::in(std::int64_t period) const {
    period_days out;
    for (std::size_t i = 0; i < has.size(); ++i)
        if (has[i]) out.add(first_week + days{period * 7 * every + std::int64_t(i)});
    return out;
}

std::int64_t month_steps::period_of(date day) const { return (month_number(day) - first_month) / every; }

period_days month_steps::in(std::int64_t period) const {
    std::int64_t const month = first_month + period * every;
    std::chrono::year_month const civil{std::chrono::year{int(month / 12)}, std::chrono::month{unsigned(month % 12) + 1}};
    period_days out;
    if (auto const day = std::visit(day_of_month{civil}, on)) out.add(*day);
    return out;
}

std::int64_t month_steps::cycle() const { return 4'800 / std::gcd(4'800, every); }

rule_steps::rule_steps(recurrence_rule const& rule, date start)
    : by(std::visit([&](auto const& each) -> decltype(by) { return steps_of{start}(each); }, rule)) {}

std::optional<date> rule_steps::first_in(date from, date last) const {
    return std::visit(
        [&](auto const& steps) -> std::optional<date> {
            for (std::int64_t k = steps.period_of(from), end = steps.period_of(last); k <= end; ++k)
                for (date day : steps.in(k))
                    if (day >= from) return day <= last ? std::optional(day) : std::nullopt;
            return {};
        },
        by);
}

std::optional<date> rule_steps::last_in(date from, date last) const {
    return std::visit(
        [&](auto const& steps) -> std::optional<date> {
            for (std::int64_t k = steps.period_of(last), end = steps.period_of(from); k >= end; --k) {
                std::optional<date> found;
                for (date day : steps.in(k))
                    if (day >= from && day <= last) found = day;
                if (found) return found;
            }
            return {};
        },
        by);
}

std::optional<date> rule_steps::nth_from(date start, std::int64_t number) const {
    return std::visit(
        [&](auto const& steps) -> std::optional<date> {
            for (date day : steps.in(0))
                if (day >= start && --number == 0) return day;
            std::int64_t const cycle = steps.cycle(), end = steps.period_of(max_date);
            std::int64_t k = 1;
            if (cycle <= end) { // whole cycles are jumped over: all of them have the same number of days
                std::int64_t in_cycle = 0;
                for (std::int64_t i = 1; i <= cycle; ++i)
                    in_cycle += steps.in(i).size();
                if (in_cycle == 0) return {};
                k += (number - 1) / in_cycle * cycle;
                number -= (number - 1) / in_cycle * in_cycle;
            }
            for (; k <= end; ++k)
                for (date day : steps.in(k))
                    if (--number == 0) return day;
            return {};
        },
        by);
}

} // namespace closeknit
