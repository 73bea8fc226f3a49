#pragma once

#include <closeknit/model/recurrence.hpp>

#include <tests/support/random.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <vector>

namespace closeknit::tests {

/// What a recurrence means, asked of one day after the other: slow, and without any of the library's arithmetic.
class naive_recurrence {
public:
    explicit naive_recurrence(recurrence const& of) : of_(of) {}

    /// All of its days until `last`.
    std::vector<date> until(date last) const {
        std::vector<date> out;
        int left = of_.count ? int(*of_.count) : -1;
        for (date day = of_.start; day <= last && left != 0 && (!of_.until || day <= *of_.until); day += std::chrono::days{1}) {
            if (!std::visit([&](auto const& rule) { return fits(rule, day); }, of_.rule)) continue;
            --left;
            if (std::find(of_.exceptions.begin(), of_.exceptions.end(), day) == of_.exceptions.end()) out.push_back(day);
        }
        return out;
    }

private:
    using civil = std::chrono::year_month_day;

    /// Monday is 0.
    static unsigned number(date day) { return std::chrono::weekday{day}.iso_encoding() - 1; }
    static date week_of(date day, day_of_week begins) {
        while (number(day) != unsigned(begins))
            day -= std::chrono::days{1};
        return day;
    }
    static std::int64_t months(date day) { return int(civil{day}.year()) * std::int64_t{12} + unsigned(civil{day}.month()); }

    static bool is(on_day const& on, date day) { return unsigned(civil{day}.day()) == unsigned(int(on.day)); }
    static bool is(on_last_day const&, date day) { return months(day + std::chrono::days{1}) != months(day); }
    static bool is(on_weekday const& on, date day) {
        if (number(day) != unsigned(on.weekday)) return false;
        if (on.which == ordinal::last) return months(day + std::chrono::days{7}) != months(day);
        return (unsigned(civil{day}.day()) - 1) / 7 == unsigned(on.which);
    }
    static bool is(day_in_month const& on, date day) {
        return std::visit([&](auto const& each) { return is(each, day); }, on);
    }

    bool fits(daily const& rule, date day) const { return (day - of_.start).count() % rule.every == 0; }
    bool fits(weekly const& rule, date day) const {
        bool const named =
            std::any_of(rule.days.begin(), rule.days.end(), [&](day_of_week each) { return unsigned(each) == number(day); });
        auto const between = week_of(day, rule.week_start) - week_of(of_.start, rule.week_start);
        return named && between.count() / 7 % rule.every == 0;
    }
    bool fits(monthly const& rule, date day) const {
        return (months(day) - months(of_.start)) % rule.every == 0 && is(rule.on, day);
    }
    bool fits(quarterly const& rule, date day) const {
        return (months(day) - months(of_.start)) % (3 * rule.every) == 0 && is(rule.on, day);
    }
    bool fits(yearly const& rule, date day) const {
        int const years = int(civil{day}.year()) - int(civil{of_.start}.year());
        return years % rule.every == 0 && unsigned(civil{day}.month()) == unsigned(int(rule.month)) && is(rule.on, day);
    }

    recurrence const& of_;
};

/// A recurrence as people have them, often with rare days: the 29th to the 31st, fifth weekdays.
inline recurrence random_recurrence(random_values& any) {
    recurrence out;
    out.start = date{std::chrono::year{2024} / 1 / 1} + std::chrono::days{any.between(0, 1'500)};
    out.rule = any.make<recurrence_rule>();
    auto const few = [&](every_nth& every) { every = any.one_in(2) ? 1 : any.between(1, 5); };
    auto const rare = [&](day_in_month& on) {
        if (any.one_in(3)) on = on_day{any.between(28, 31)};
    };
    std::visit(
        [&](auto& rule) {
            few(rule.every);
            if constexpr (requires { rule.on; }) rare(rule.on);
            if constexpr (requires { rule.days; }) {
                rule.days.clear();
                for (int i = 0; i < 7; ++i)
                    if (any.one_in(3)) rule.days.push_back(static_cast<day_of_week>(i));
                if (rule.days.empty()) rule.days.push_back(any.make<day_of_week>());
            }
        },
        out.rule);
    if (any.one_in(3)) out.count = any.between(1, 40);
    else if (any.one_in(2)) out.until = out.start + std::chrono::days{any.between(0, 4'000)};
    for (int i = any.one_in(2) ? 0 : any.between(1, 30); i > 0; --i) {
        date const day = out.start + std::chrono::days{any.between(0, 200)};
        if (std::find(out.exceptions.begin(), out.exceptions.end(), day) == out.exceptions.end()) out.exceptions.push_back(day);
    }
    return out;
}

} // namespace closeknit::tests
