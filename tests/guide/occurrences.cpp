#include <closeknit/guide/occurrences.hpp>

#include <closeknit/codec/error.hpp>

#include <tests/support/naive_recurrence.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <vector>

using namespace closeknit;
using namespace std::chrono;
using enum day_of_week;

namespace {

using dates = std::vector<date>;

date on(std::string_view day) { return parse_date(day).value(); }

dates all(std::initializer_list<std::string_view> days) {
    dates out;
    for (std::string_view each : days)
        out.push_back(on(each));
    return out;
}

dates days_of(recurrence const& of) { return occurrences(of).between(min_date, max_date); }

/// The first days of one that never ends.
dates first_of(std::size_t count, recurrence const& of) {
    occurrences const days(of);
    dates out;
    for (auto day = days.next(of.start); day && out.size() < count; day = days.next(*day + std::chrono::days{1}))
        out.push_back(*day);
    return out;
}

std::string problem_in(recurrence const& of) {
    try {
        occurrences const days(of);
    } catch (error const& e) {
        return std::string(name_of(e.code())) + " " + e.what();
    }
    return "none";
}

} // namespace

// RFC 5545, section 3.8.5.3: the examples of one rule each, on the days that are printed there. A time of day in UNTIL that lies
// before 9:00 leaves its day out, so `until` is the day before here.
TEST_CASE("daily rules have the days of RFC 5545's examples") {
    dates const ten = days_of({.start = on("1997-09-02"), .rule = daily{}, .count = 10});
    CHECK(ten == all({"1997-09-02", "1997-09-03", "1997-09-04", "1997-09-05", "1997-09-06", "1997-09-07", "1997-09-08",
                      "1997-09-09", "1997-09-10", "1997-09-11"}));
    dates const autumn = days_of({.start = on("1997-09-02"), .rule = daily{}, .until = on("1997-12-23")});
    CHECK(autumn.size() == 29 + 31 + 30 + 23); // September 2-30, October, November, December 1-23
    CHECK(autumn.back() == on("1997-12-23"));
    CHECK(first_of(4, {.start = on("1997-09-02"), .rule = daily{.every = 2}}) ==
          all({"1997-09-02", "1997-09-04", "1997-09-06", "1997-09-08"}));
    CHECK(days_of({.start = on("1997-09-02"), .rule = daily{.every = 10}, .count = 5}) ==
          all({"1997-09-02", "1997-09-12", "1997-09-22", "1997-10-02", "1997-10-12"}));
}

TEST_CASE("weekly rules have the days of RFC 5545's examples") {
    CHECK(days_of({.start = on("1997-09-02"), .rule = weekly{.days = {tuesday}}, .count = 10}) ==
          all({"1997-09-02", "1997-09-09", "1997-09-16", "1997-09-23", "1997-09-30", "1997-10-07", "1997-10-14", "1997-10-21",
               "1997-10-28", "1997-11-04"}));
    CHECK(first_of(12, {.start = on("1997-09-02"), .rule = weekly{.every = 2, .days = {tuesday}, .week_start = sunday}}) ==
          all({"1997-09-02", "1997-09-16", "1997-09-30", "1997-10-14", "1997-10-28", "1997-11-11", "1997-11-25", "1997-12-09",
               "1997-12-23", "1998-01-06", "1998-01-20", "1998-02-03"}));
    dates const two_a_week = all({"1997-09-02", "1997-09-04", "1997-09-09", "1997-09-11", "1997-09-16", "1997-09-18",
                                  "1997-09-23", "1997-09-25", "1997-09-30", "1997-10-02"});
    weekly const tuesday_thursday{.days = {tuesday, thursday}, .week_start = sunday};
    CHECK(days_of({.start = on("1997-09-02"), .rule = tuesday_thursday, .until = on("1997-10-06")}) == two_a_week);
    CHECK(days_of({.start = on("1997-09-02"), .rule = tuesday_thursday, .count = 10}) == two_a_week);
    weekly const three{.every = 2, .days = {monday, wednesday, friday}, .week_start = sunday};
    CHECK(days_of({.start = on("1997-09-01"), .rule = three, .until = on("1997-12-23")}) ==
          all({"1997-09-01", "1997-09-03", "1997-09-05", "1997-09-15", "1997-09-17", "1997-09-19", "1997-09-29",
               "1997-10-01", "1997-10-03", "1997-10-13", "1997-10-15", "1997-10-17", "1997-10-27", "1997-10-29",
               "1997-10-31", "1997-11-10", "1997-11-12", "1997-11-14", "1997-11-24", "1997-11-26", "1997-11-28",
               "1997-12-08", "1997-12-10", "1997-12-12", "1997-12-22"}));
    weekly const two{.every = 2, .days = {thursday, tuesday}, .week_start = sunday};
    CHECK(days_of({.start = on("1997-09-02"), .rule = two, .count = 8}) ==
          all({"1997-09-02", "1997-09-04", "1997-09-16", "1997-09-18", "1997-09-30", "1997-10-02", "1997-10-14", "1997-10-16"}));
}

TEST_CASE("where every second week counts, the first day of the week matters: RFC 5545's example") {
    weekly rule{.every = 2, .days = {tuesday, sunday}, .week_start = monday};
    CHECK(days_of({.start = on("1997-08-05"), .rule = rule, .count = 4}) ==
          all({"1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"}));
    rule.week_start = sunday;
    CHECK(days_of({.start = on("1997-08-05"), .rule = rule, .count = 4}) ==
          all({"1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"}));
}

TEST_CASE("monthly rules have the days of RFC 5545's examples") {
    monthly const first_friday{.on = on_weekday{ordinal::first, friday}};
    CHECK(days_of({.start = on("1997-09-05"), .rule = first_friday, .count = 10}) ==
          all({"1997-09-05", "1997-10-03", "1997-11-07", "1997-12-05", "1998-01-02", "1998-02-06", "1998-03-06", "1998-04-03",
               "1998-05-01", "1998-06-05"}));
    CHECK(days_of({.start = on("1997-09-05"), .rule = first_friday, .until = on("1997-12-23")}) ==
          all({"1997-09-05", "1997-10-03", "1997-11-07", "1997-12-05"}));
    // "The first and last Sunday of every other month", its last Sundays.
    CHECK(
        days_of({.start = on("1997-09-07"), .rule = monthly{.every = 2, .on = on_weekday{ordinal::last, sunday}}, .count = 5}) ==
        all({"1997-09-28", "1997-11-30", "1998-01-25", "1998-03-29", "1998-05-31"}));
    // "An invalid date, February 30, is ignored", its 30th.
    CHECK(days_of({.start = on("2007-01-15"), .rule = monthly{.on = on_day{30}}, .count = 3}) ==
          all({"2007-01-30", "2007-03-30", "2007-04-30"}));
}

TEST_CASE("a month without the day is skipped, and the count goes on") {
    CHECK(days_of({.start = on("2026-01-31"), .rule = monthly{.on = on_day{31}}, .count = 5}) ==
          all({"2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31", "2026-08-31"}));
    CHECK(days_of({.start = on("2026-01-31"), .rule = monthly{.on = on_last_day{}}, .count = 3}) ==
          all({"2026-01-31", "2026-02-28", "2026-03-31"}));
    CHECK(days_of({.start = on("2028-02-01"), .rule = monthly{.on = on_last_day{}}, .count = 1}) == all({"2028-02-29"}));
    CHECK(days_of({.start = on("2026-01-01"), .rule = monthly{.on = on_weekday{ordinal::fifth, sunday}}, .count = 3}) ==
          all({"2026-03-29", "2026-05-31", "2026-08-30"}));
    // February, May, August and November: May and August have a day 31.
    CHECK(days_of({.start = on("2026-02-10"), .rule = quarterly{.on = on_day{31}}, .count = 3}) ==
          all({"2026-05-31", "2026-08-31", "2027-05-31"}));
    CHECK(days_of({.start = on("2026-02-10"), .rule = quarterly{.every = 2, .on = on_day{9}}, .count = 2}) ==
          all({"2026-08-09", "2027-02-09"}));
}

TEST_CASE("February 29 comes in leap years: not in 2100, in 2400") {
    yearly const leap{.month = 2, .on = on_day{29}};
    CHECK(days_of({.start = on("2023-03-01"), .rule = leap, .count = 3}) == all({"2024-02-29", "2028-02-29", "2032-02-29"}));
    CHECK(occurrences({.start = on("2023-03-01"), .rule = leap}).next(on("2096-03-01")) == on("2104-02-29"));
    CHECK(occurrences({.start = on("2000-01-01"), .rule = yearly{100, 2, on_day{29}}}).next(on("2000-03-01")) ==
          on("2400-02-29"));
}

TEST_CASE("a yearly rule counts from the year of its start, on either side of its month") {
    yearly const thanksgiving{.every = 2, .month = 11, .on = on_weekday{ordinal::fourth, thursday}};
    CHECK(days_of({.start = on("2026-03-01"), .rule = thanksgiving, .count = 2}) == all({"2026-11-26", "2028-11-23"}));
    CHECK(days_of({.start = on("2026-12-01"), .rule = thanksgiving, .count = 2}) == all({"2028-11-23", "2030-11-28"}));
}

TEST_CASE("exceptions are taken out, and count") {
    recurrence const of{
        .start = on("2026-11-23"), .rule = daily{}, .count = 4, .exceptions = all({"2026-11-25", "2026-11-23", "2027-01-01"})};
    CHECK(days_of(of) == all({"2026-11-24", "2026-11-26"}));
    occurrences const days(of);
    CHECK(days.first_of_rule() == on("2026-11-23"));
    CHECK(days.next(on("2026-11-25")) == on("2026-11-26"));
    CHECK(days.previous(on("2026-11-25")) == on("2026-11-24"));
    CHECK(days.next(on("2026-11-27")) == std::nullopt);
    CHECK(days.previous(on("2026-11-23")) == std::nullopt);
    CHECK(days_of({.start = on("2026-11-23"), .rule = daily{}, .count = 1, .exceptions = all({"2026-11-23"})}).empty());
    // Tuesday is the start, so Monday the 23rd is none of its days, also where Wednesday is taken out.
    occurrences const without_first(
        {.start = on("2026-11-24"), .rule = weekly{.days = {monday, wednesday}}, .exceptions = all({"2026-11-25"})});
    CHECK(without_first.previous(on("2026-11-29")) == std::nullopt);
}

TEST_CASE("days at the ends of the calendar and beyond are no trouble") {
    occurrences const always({.start = min_date, .rule = daily{}});
    CHECK(always.next(date::min()) == min_date);
    CHECK(always.previous(date::max()) == max_date);
    CHECK(always.next(max_date) == max_date);
    CHECK(always.next(max_date + days{1}) == std::nullopt);
    CHECK(always.previous(min_date - days{1}) == std::nullopt);
    CHECK(always.between(max_date, min_date).empty());
    CHECK(always.between(max_date - days{1}, date::max()) == dates{max_date - days{1}, max_date});
    CHECK(occurrences({.start = on("0001-01-01"), .rule = yearly{1000, 12, on_day{31}}}).next(min_date) == on("0001-12-31"));
    CHECK(occurrences({.start = on("0001-12-31"), .rule = yearly{1000, 1, on_day{1}}}).next(min_date) == on("1001-01-01"));
    CHECK(days_of({.start = on("9998-06-01"), .rule = yearly{1, 1, on_day{1}}, .count = 1'000'000}) == all({"9999-01-01"}));
    CHECK(days_of({.start = on("9999-12-30"), .rule = weekly{.days = {friday}}, .until = max_date + days{99}}) ==
          dates{max_date});
}

TEST_CASE("a question about the year 9999 is answered without the years before") {
    CHECK(occurrences({.start = on("0001-01-01"), .rule = daily{.every = 3}}).between(on("9999-12-27"), max_date) ==
          all({"9999-12-29"})); // 3,652,056 days, a multiple of 3, after the start
    CHECK(occurrences({.start = on("2026-01-31"), .rule = monthly{.on = on_day{31}}}).previous(on("9999-12-30")) ==
          on("9999-10-31"));
    // 146,097 days and 4,800 months are 400 years; 7 of 12 months have a day 31.
    CHECK(occurrences({.start = on("2001-01-01"), .rule = monthly{.on = on_day{31}}, .count = 2'800}).previous(max_date) ==
          on("2400-12-31"));
    CHECK(occurrences({.start = on("2001-01-01"), .rule = monthly{.on = on_day{31}}, .count = 2'801}).previous(max_date) ==
          on("2401-01-31"));
    // 97 of 400 years are leap years, 25 of the 100 from 1901 on: 11 * 400 + 97 months have a day 29.
    CHECK(occurrences({.start = on("1901-01-01"), .rule = monthly{.on = on_day{29}}, .count = 4'498}).previous(max_date) ==
          on("2301-01-29"));
    CHECK(occurrences({.start = on("2001-01-01"), .rule = daily{}, .count = 146'098}).previous(max_date) == on("2401-01-01"));
    CHECK(occurrences({.start = on("2001-01-01"), .rule = weekly{.days = {monday, sunday}}, .count = 2 * 20'871})
              .previous(max_date) == on("2400-12-31"));
}

TEST_CASE("what is no recurrence has its place and a sentence") {
    recurrence const sound{.start = on("2026-11-23"), .rule = daily{}};
    CHECK(problem_in(sound) == "none");
    recurrence of = sound;
    of.rule = weekly{};
    CHECK(problem_in(of) == "not_well_formed /rule/days: a weekly rule must have at least one day");
    of.rule = weekly{.days = {monday, friday, monday}};
    CHECK(problem_in(of) == "not_well_formed /rule/days/2: duplicate day 'monday'");
    of.rule = yearly{.month = 2, .on = on_day{30}};
    CHECK(problem_in(of) == "not_well_formed /rule: no day from the start on fits this rule");
    of.rule = yearly{.every = 2, .month = 2, .on = on_day{29}};
    CHECK(problem_in(of) == "none"); // 2026 and 2027 are no leap years, 2028 is
    of.start = on("2027-01-01");     // and every second year from 2027 is odd
    CHECK(problem_in(of) == "not_well_formed /rule: no day from the start on fits this rule");
    of.rule = monthly{.every = 12, .on = on_day{31}};
    of.start = on("2026-11-23"); // every November
    CHECK(problem_in(of) == "not_well_formed /rule: no day from the start on fits this rule");
    of = sound;
    of.until = on("2026-11-22");
    CHECK(problem_in(of) == "not_well_formed /until: the last day is before the start, 2026-11-23");
    of.until = on("2026-11-23");
    CHECK(problem_in(of) == "none");
    of.rule = monthly{.on = on_day{1}};
    of.until = on("2026-11-30");
    CHECK(problem_in(of) == "not_well_formed /until: the last day is before the first one that fits the rule, 2026-12-01");
    of.until = on("2026-12-01");
    CHECK(problem_in(of) == "none");
    of.count = 2;
    CHECK(problem_in(of) == "not_well_formed /count: a recurrence cannot have both a count and a last day");
    of = sound;
    of.exceptions = all({"2026-12-24", "2026-12-25", "2026-12-24"});
    CHECK(problem_in(of) == "not_well_formed /exceptions/2: duplicate exception 2026-12-24");
    of = sound;
    of.start = min_date - days{1};
    CHECK(problem_in(of) == "not_well_formed /start: a start must be in the years 1 to 9999");
    of.start = max_date + days{1};
    CHECK(problem_in(of) == "not_well_formed /start: a start must be in the years 1 to 9999");
}

TEST_CASE("any recurrence has the days that asking of each day finds") {
    tests::random_values any(20261126);
    date const last = on("2036-01-01");
    int tried = 0;
    for (int i = 0; i < 2'000; ++i) {
        recurrence const of = tests::random_recurrence(any);
        if (problem_in(of) != "none") continue;
        ++tried;
        dates const expected = tests::naive_recurrence(of).until(last);
        occurrences const days(of);
        REQUIRE(days.between(of.start, last) == expected);
        date const from = of.start + std::chrono::days{any.between(-10, 3'000)};
        auto const after = std::lower_bound(expected.begin(), expected.end(), from);
        if (after != expected.end()) REQUIRE(days.next(from) == *after);
        auto const before = std::upper_bound(expected.begin(), expected.end(), from);
        if (from <= last) REQUIRE(days.previous(from) == (before == expected.begin() ? std::nullopt : std::optional(before[-1])));
    }
    CHECK(tried > 1'500);
}
