#include <closeknit/guide/adherence.hpp>

#include <closeknit/codec/error.hpp>
#include <closeknit/guide/week_plan.hpp>

#include <tests/support/couple.hpp>
#include <tests/support/random.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <set>
#include <string>
#include <vector>

using namespace closeknit;
using std::chrono::days;

namespace {

/// A day of November 2026; the 2nd is a Monday.
date november(int day) { return std::chrono::sys_days{std::chrono::year{2026} / 11 / 1} + days{day - 1}; }

practice_planned daily_from(int day, completion_policy when = same_day{}) {
    return {.day = november(day),
            .practice = "walk",
            .schedule = {.recurrence = {.start = november(day), .rule = daily{}}, .completion = when}};
}
practice_done done(int day, std::string what = "walk") { return {.day = november(day), .practice = what}; }
practice_put_off put_off_on(int day, put_off how) { return {.day = november(day), .practice = "walk", .how = how}; }

adherence of(std::vector<entry> entries, int today, int first = 1) {
    history const own{.person = {.id = "ada"}, .entries = std::move(entries)};
    return practice_adherence(own, "walk", november(first), november(today));
}

/// "due kept renegotiated missed rests".
std::string counts(adherence const& a) {
    return std::to_string(a.due) + " " + std::to_string(a.kept) + " " + std::to_string(a.renegotiated) + " " +
           std::to_string(a.missed) + " " + std::to_string(a.rests);
}

} // namespace

TEST_CASE("nothing due is no figure, and not 0") {
    for (std::vector<entry> const& entries : {std::vector<entry>{}, {done(1), done(2)}, {daily_from(5)}}) {
        adherence const none = of(entries, 4);
        CHECK(counts(none) == "0 0 0 0 0");
        CHECK_FALSE(none.rate);
        CHECK_FALSE(none.strength);
    }
    CHECK(counts(of({daily_from(4)}, 4)) == "0 0 0 0 0"); // today is not over
    CHECK(of({daily_from(3)}, 4).rate == 0.0);            // something was due, and missed
}

TEST_CASE("what was due is kept or missed, and the habit grows and fades gently") {
    adherence const found = of({daily_from(1), done(1), done(2), done(4)}, 5);
    CHECK(counts(found) == "4 3 0 1 0");
    CHECK(*found.rate == 0.75);
    // .0444, then .0444 + .0444 * .9556 = .08682864, a miss: * .9778 = .084901044192, then + .0444 * .915098955808
    CHECK(*found.strength == Approx(0.125531437829875).epsilon(1e-12));
    // Another practice's days are no days of this one.
    CHECK(counts(of({daily_from(1), done(1, "talk"), done(2, "talk")}, 3)) == "2 0 0 2 0");
}

TEST_CASE("after 66 times a habit is at 0.95, and a missed day costs a fortieth of it") {
    std::vector<entry> entries{daily_from(1)};
    for (int day = 1; day <= 66; ++day)
        entries.push_back(done(day));
    double const full = *of(entries, 66).strength;
    CHECK(full == Approx(0.95).margin(0.001));
    CHECK(*of(entries, 68).strength == Approx(full * (1 - 0.0222)));
}

TEST_CASE("days of rest are rests, and the habit does not fade on them") {
    std::vector<entry> const resting{daily_from(1), done(1), rest{.day = november(2), .until = november(4)}, done(5)};
    adherence const found = of(resting, 6);
    CHECK(counts(found) == "2 2 0 0 3");
    CHECK(*found.strength == Approx(0.08682864));
    CHECK(counts(of({daily_from(1), rest{.day = november(2), .until = november(3)}, done(2)}, 4)) ==
          "2 1 0 1 1"); // done all the same
}

TEST_CASE("what is put off before it is due is no miss, and what is skipped is one") {
    std::vector<entry> const weekly_walk{practice_planned{
        .day = november(1),
        .practice = "walk",
        .schedule = {.recurrence = {.start = november(1), .rule = weekly{.days = {day_of_week::friday}}}}}}; // 6, 13, 20
    auto const with = [&](std::vector<entry> more) {
        more.insert(more.begin(), weekly_walk.front());
        return counts(of(more, 21));
    };
    CHECK(with({}) == "3 0 0 3 0");
    CHECK(with({put_off_on(4, put_off::not_now)}) == "2 0 1 2 0");
    CHECK(with({put_off_on(6, put_off::not_now)}) == "2 0 1 2 0");                                  // on the day itself
    CHECK(with({put_off_on(4, put_off::not_now), put_off_on(5, put_off::not_now)}) == "1 0 2 1 0"); // the next one too
    CHECK(with({put_off_on(21, put_off::not_now)}) == "3 0 0 3 0");                                 // the one to come
    CHECK(with({put_off_on(6, put_off::skipped)}) == "3 0 0 3 0");
    CHECK(with({done(6), put_off_on(6, put_off::not_now)}) == "2 1 1 1 0"); // what was done is kept, so it is the next
}

TEST_CASE("a practice that is dropped is not due any more, and what was due stays so") {
    CHECK(counts(of({daily_from(1), done(1), put_off_on(3, put_off::dropped)}, 20)) == "3 1 0 2 0");
    // It is taken up again with a new plan.
    CHECK(counts(of({daily_from(1), put_off_on(2, put_off::dropped), daily_from(10), done(10)}, 12)) == "4 1 0 3 0");
}

TEST_CASE("a later plan takes the place of an earlier one and takes back no day that was due when it was written") {
    practice_planned fridays{.day = november(4),
                             .practice = "walk",
                             .schedule = {.recurrence = {.start = november(1), .rule = weekly{.days = {day_of_week::friday}}}}};
    // Days 1 to 4 by the first plan, then the 6th by the second, whose start lies before it was written.
    CHECK(counts(of({daily_from(1), fridays}, 8)) == "5 0 0 5 0");
    fridays.schedule.recurrence.start = november(7); // the first plan holds until then: 1 to 6, then the 13th
    CHECK(counts(of({daily_from(1), fridays}, 14)) == "7 0 0 7 0");
    // Two plans of one day: the later in the list, from its start on.
    practice_planned same = fridays;
    same.day = november(1);
    CHECK(counts(of({daily_from(1), same}, 14)) == "7 0 0 7 0");
}

TEST_CASE("a day that two plans share is due once, and one walk keeps one day") {
    practice_planned again = daily_from(3);
    CHECK(counts(of({daily_from(1), again, done(3)}, 4)) == "3 1 0 2 0");
    completion_policy const near = within_days{.before = 1, .after = 1};
    CHECK(counts(of({daily_from(1, near), done(2)}, 6)) == "4 1 0 3 0"); // the 1st is completed on the 2nd; 1 to 4 are over
}

TEST_CASE("only days from the first on count, and the habit goes back to its beginning") {
    std::vector<entry> entries{daily_from(1)};
    for (int day = 1; day <= 9; ++day)
        entries.push_back(done(day));
    adherence const late = of(entries, 10, 8);
    CHECK(counts(late) == "2 2 0 0 0");
    CHECK(late.strength == of(entries, 10).strength);
}

TEST_CASE("a plan without days is told with its place") {
    history own{.person = {.id = "ada"}, .entries = {done(1), daily_from(1)}};
    std::get<practice_planned>(own.entries[1]).schedule.recurrence.rule = weekly{};
    try {
        practice_adherence(own, "walk", november(1), november(3));
        FAIL("nothing was thrown");
    } catch (error const& e) {
        CHECK(e.path() == "/entries/1/schedule/recurrence/rule/days");
    }
}

TEST_CASE("each counts on the civil day of their own zone, also where the clocks change") {
    // Kiritimati is at UTC+14. The other person is at UTC-10 until the clocks go to UTC-11 on the night of the 6th, in this
    // example. Both walk at 23:30 of their own evening, every day: at different moments, and on consecutive days of their own.
    using namespace std::chrono_literals;
    std::vector<entry> here{daily_from(1)}, there{daily_from(1)};
    for (int day = 1; day <= 10; ++day) {
        std::chrono::sys_seconds const evening{november(day).time_since_epoch() + 23h + 30min};
        std::chrono::hours const there_offset = day < 7 ? -10h : -11h;
        std::chrono::sys_seconds const moment_here = evening - 14h, moment_there = evening - there_offset;
        here.push_back(practice_done{.day = std::chrono::floor<days>(moment_here + 14h), .practice = "walk"});
        there.push_back(practice_done{.day = std::chrono::floor<days>(moment_there + there_offset), .practice = "walk"});
    }
    CHECK(counts(of(here, 11)) == "10 10 0 0 0");
    CHECK(counts(of(there, 11)) == "10 10 0 0 0");
}

TEST_CASE("every day that was due is in one count, whatever else is in the history") {
    tests::random_values any(20261127);
    for (int round = 0; round < 300; ++round) {
        std::vector<entry> entries{daily_from(1)};
        std::set<int> done_on, rest_on;
        for (int day = 1; day <= 27; ++day) {
            if (any.one_in(3)) entries.push_back(done(day)), done_on.insert(day);
            if (any.one_in(9)) {
                int const until = std::min(27, day + any.between(0, 3));
                entries.push_back(rest{.day = november(day), .until = november(until)});
                for (int each = day; each <= until; ++each)
                    rest_on.insert(each);
            }
        }
        for (std::size_t i = entries.size(); i > 1; --i)
            std::swap(entries[i - 1], entries[any.below(i)]);
        adherence const found = of(entries, 28);
        int rests = 0;
        for (int day : rest_on)
            rests += !done_on.contains(day);
        CHECK(found.kept == int(done_on.size()));
        CHECK(found.rests == rests);
        CHECK(found.missed == 27 - found.kept - rests);
        CHECK(found.due == found.kept + found.missed);
        CHECK((found.strength.value_or(0) >= 0 && found.strength.value_or(0) < 1));
    }
}

TEST_CASE("a plan of some weeks becomes entries by which it is counted") {
    week_plan plan{.first = november(2), .last = november(15)};
    for (int day : {2, 5, 9, 12}) // Mondays and Thursdays of two weeks
        plan.practices.push_back({.day = november(day), .practice = "walk"});
    plan.practices.push_back({.day = november(11), .practice = "talk"});
    auto const entries = entries_of(plan, november(1));
    REQUIRE(entries.size() == 2); // the second week of the talk, and both weeks of the walk at once
    history own{.person = {.id = "ada"}, .entries = entries};
    own.entries.push_back(done(2));
    own.entries.push_back(done(6)); // a day late
    own.entries.push_back(done(8)); // a day early
    CHECK(counts(practice_adherence(own, "walk", november(1), november(20))) == "4 3 0 1 0");
    CHECK(counts(practice_adherence(own, "talk", november(1), november(20))) == "1 0 0 1 0");
    // Other days in the second week are an entry of their own.
    plan.practices[3].day = november(14);
    CHECK(entries_of(plan, november(1)).size() == 3);
}
