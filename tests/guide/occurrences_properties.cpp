#include <closeknit/guide/occurrences.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <chrono>
#include <cstddef>
#include <set>
#include <vector>

using namespace closeknit;
using std::chrono::days;

namespace {

rc::Gen<date> day_after(date from, int most) {
    return rc::gen::map(rc::gen::inRange(0, most), [from](int later) { return from + days{later}; });
}

date const first_start{std::chrono::year{2026} / 1 / 1};

rc::Gen<day_in_month> any_day_in_month() {
    return rc::gen::oneOf(rc::gen::map(rc::gen::inRange(1, 32), [](int day) { return day_in_month(on_day{day}); }),
                          rc::gen::just(day_in_month(on_last_day{})),
                          rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 6), rc::gen::inRange(0, 7)), [](std::pair<int, int> p) {
                              return day_in_month(on_weekday{static_cast<ordinal>(p.first), static_cast<day_of_week>(p.second)});
                          }));
}

/// One that has a first day: every day, some days of the week, or a day of some months.
rc::Gen<recurrence_rule> any_rule() {
    auto const every = rc::gen::inRange(1, 7);
    auto const week_days = rc::gen::suchThat(rc::gen::container<std::set<int>>(rc::gen::inRange(0, 7)),
                                             [](std::set<int> const& all) { return !all.empty(); });
    auto const weekly_on = [](std::tuple<int, std::set<int>, int> const& t) {
        weekly out{.every = std::get<0>(t), .week_start = static_cast<day_of_week>(std::get<2>(t))};
        for (int each : std::get<1>(t))
            out.days.push_back(static_cast<day_of_week>(each));
        return recurrence_rule(out);
    };
    return rc::gen::oneOf(
        rc::gen::map(every, [](int n) { return recurrence_rule(daily{n}); }),
        rc::gen::map(rc::gen::tuple(every, week_days, rc::gen::inRange(0, 7)), weekly_on),
        rc::gen::map(any_day_in_month(), [](day_in_month const& on) { return recurrence_rule(monthly{1, on}); }));
}

recurrence any_recurrence() {
    recurrence out{.start = *day_after(first_start, 1'500), .rule = *any_rule()};
    if (*rc::gen::arbitrary<bool>()) out.count = *rc::gen::inRange(1, 60);
    auto const taken_out = *rc::gen::container<std::set<date>>(day_after(out.start, 200));
    out.exceptions.assign(taken_out.begin(), taken_out.end());
    return out;
}

} // namespace

TEST_CASE("next, previous and between agree about every day") {
    CHECK(rc::check([] {
        occurrences const all(any_recurrence());
        date const from = *day_after(first_start, 3'000), to = *day_after(from, 400);
        std::vector<date> const found = all.between(from, to);
        for (date each : found) {
            RC_ASSERT(all.next(each) == each);
            RC_ASSERT(all.previous(each) == each);
        }
        auto const next = all.next(from), previous = all.previous(to);
        RC_ASSERT((next && *next <= to) == !found.empty());
        RC_ASSERT((previous && *previous >= from) == !found.empty());
        if (!found.empty()) {
            RC_ASSERT(*next == found.front());
            RC_ASSERT(*previous == found.back());
        }
    }));
}

TEST_CASE("two parts of a time have the days of the whole") {
    CHECK(rc::check([] {
        occurrences const all(any_recurrence());
        date const from = *day_after(first_start, 3'000), middle = *day_after(from, 300), to = *day_after(middle, 300);
        std::vector<date> joined = all.between(from, middle);
        for (date each : all.between(middle + days{1}, to))
            joined.push_back(each);
        RC_ASSERT(joined == all.between(from, to));
    }));
}

TEST_CASE("a recurrence with a count has the first days of the one without, and never more") {
    CHECK(rc::check([] {
        recurrence of = any_recurrence();
        of.exceptions.clear();
        of.count.reset();
        int const count = *rc::gen::inRange(1, 200);
        std::vector<date> first;
        occurrences const endless(of);
        for (auto day = endless.next(of.start); day && first.size() < std::size_t(count); day = endless.next(*day + days{1}))
            first.push_back(*day);
        of.count = count;
        RC_ASSERT(occurrences(of).between(min_date, max_date) == first);
    }));
}

TEST_CASE("taking days out leaves the other days") {
    CHECK(rc::check([] {
        recurrence of = any_recurrence();
        date const last = of.start + days{600};
        std::vector<date> const kept = occurrences(of).between(of.start, last);
        std::set<date> const out(of.exceptions.begin(), of.exceptions.end());
        of.exceptions.clear();
        std::vector<date> all = occurrences(of).between(of.start, last);
        std::erase_if(all, [&](date each) { return out.contains(each); });
        RC_ASSERT(kept == all);
    }));
}
