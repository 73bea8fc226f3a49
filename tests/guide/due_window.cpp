#include <closeknit/guide/due_window.hpp>

#include <closeknit/codec/error.hpp>
#include <closeknit/guide/occurrences.hpp>

#include <tests/support/naive_recurrence.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

using namespace closeknit;

namespace {

date on(std::string_view day) { return parse_date(day).value(); }

/// "day: opens to closes, state, done on" of each window; days of November 2026 by their number.
std::string text_of(std::vector<due_window> const& windows) {
    auto const short_day = [](date day) { return to_string(day).substr(8); };
    std::string out;
    for (due_window const& w : windows)
        out += short_day(w.day) + ": " + short_day(w.opens) + " to " + (w.closes ? short_day(*w.closes) : "ever") + ", " +
               std::string(name_of(w.state)) + (w.completed_on ? " on " + short_day(*w.completed_on) : "") + "\n";
    return out;
}

date november(int day) { return on("2026-11-01") + std::chrono::days{day - 1}; }

std::vector<date> november(std::initializer_list<int> days) {
    std::vector<date> out;
    for (int each : days)
        out.push_back(november(each));
    return out;
}

/// Due on Mondays and Thursdays: November 2, 5, 9, 12, 16 and 19, 2026.
schedule twice_a_week(completion_policy const& how) {
    return {
        .recurrence = {.start = november(1), .rule = weekly{.days = {day_of_week::monday, day_of_week::thursday}}, .count = 6},
        .completion = how};
}

std::string windows_on(int today, completion_policy const& how, std::initializer_list<int> done) {
    return text_of(windows_between(twice_a_week(how), november(done), november(1), november(30), november(today)));
}

} // namespace

TEST_CASE("what is due on a day counts on that day alone, and expires with it") {
    CHECK(windows_on(12, same_day{}, {2, 6, 9, 9}) == "02: 02 to 02, completed on 02\n"
                                                      "05: 05 to 05, expired\n" // done a day late
                                                      "09: 09 to 09, completed on 09\n"
                                                      "12: 12 to 12, open\n"
                                                      "16: 16 to 16, upcoming\n"
                                                      "19: 19 to 19, upcoming\n");
}

TEST_CASE("what can be done later counts until the next day comes, and the last one for ever") {
    CHECK(windows_on(30, after_start{}, {1, 4, 5, 6, 10, 18}) == "02: 02 to 04, completed on 04\n" // the 1st is too early
                                                                 "05: 05 to 08, completed on 05\n" // the 6th is one more
                                                                 "09: 09 to 11, completed on 10\n"
                                                                 "12: 12 to 15, expired\n"
                                                                 "16: 16 to 18, completed on 18\n"
                                                                 "19: 19 to ever, open\n");
    CHECK(windows_on(19, after_start{}, {2}).ends_with("16: 16 to 18, expired\n19: 19 to ever, open\n"));
    CHECK(windows_on(18, after_start{}, {2}).ends_with("16: 16 to 18, open\n19: 19 to ever, upcoming\n"));
}

TEST_CASE("in a window of days each deed completes the earliest window that is still open") {
    // The windows of the 2nd and the 5th share the 4th; those of the 5th and the 9th share the 7th.
    CHECK(windows_on(12, within_days{2, 2}, {4, 4, 7, 15}) == "02: 31 to 04, completed on 04\n"
                                                              "05: 03 to 07, completed on 04\n"
                                                              "09: 07 to 11, completed on 07\n"
                                                              "12: 10 to 14, open\n"
                                                              "16: 14 to 18, upcoming\n"
                                                              "19: 17 to 21, upcoming\n");
    CHECK(windows_on(7, within_days{2, 2}, {7})
              .starts_with("02: 31 to 04, expired\n05: 03 to 07, completed on 07\n09: 07 to 11, open\n"));
    CHECK(windows_on(30, within_days{0, 0}, {2, 6}).starts_with("02: 02 to 02, completed on 02\n05: 05 to 05, expired\n"));
}

TEST_CASE("a deed on a day to come does not count yet") {
    CHECK(windows_on(8, within_days{2, 2}, {9}).find("09: 07 to 11, open") != std::string::npos);
    CHECK(windows_on(9, within_days{2, 2}, {9}).find("09: 07 to 11, completed on 09") != std::string::npos);
}

TEST_CASE("a day that was taken out is not due, and no next one") {
    schedule of = twice_a_week(after_start{});
    of.recurrence.exceptions = november({9});
    CHECK(text_of(windows_between(of, november({10}), november(5), november(12), november(30))) ==
          "05: 05 to 11, completed on 10\n"
          "12: 12 to 15, expired\n");
}

TEST_CASE("windows stay within the calendar") {
    schedule const of{.recurrence = {.start = max_date, .rule = daily{}}, .completion = within_days{366, 366}};
    std::vector<due_window> const last = windows_between(of, {date::min(), date::max()}, min_date, max_date, date::max());
    REQUIRE(last.size() == 1);
    CHECK(last[0].closes == max_date);
    schedule const early{.recurrence = {.start = min_date, .rule = daily{}, .count = 1}, .completion = within_days{366, 1}};
    CHECK(windows_between(early, {min_date}, min_date, max_date, max_date) ==
          std::vector{due_window{min_date, min_date, min_date + std::chrono::days{1}, min_date, window_state::completed}});
}

TEST_CASE("a schedule without a recurrence that can be has its place") {
    CHECK_THROWS_WITH(
        windows_between({.recurrence = {.start = november(1), .rule = weekly{}}}, {}, november(1), november(2), november(1)),
        "/recurrence/rule/days: a weekly rule must have at least one day");
}

TEST_CASE("as many windows are completed as can be, whatever part of them is looked at") {
    tests::random_values any(20261127);
    int tried = 0, completed_in_all = 0;
    for (int round = 0; round < 400; ++round) {
        schedule const of{.recurrence = tests::random_recurrence(any),
                          .completion = any.one_in(3)   ? completion_policy(same_day{})
                                        : any.one_in(2) ? completion_policy(after_start{})
                                                        : within_days{any.between(0, 40), any.between(0, 40)}};
        date const start = of.recurrence.start, end = start + std::chrono::days{600},
                   today = start + std::chrono::days{any.between(0, 500)};
        std::vector<date> done;
        for (int i = any.between(0, 40); i > 0; --i)
            done.push_back(start + std::chrono::days{any.between(-20, 400)});
        std::vector<due_window> windows;
        try {
            windows = windows_between(of, done, start, end, today);
        } catch (error const&) {
            continue;
        }
        ++tried;
        // Each deed of the past completes at most one window that it lies in.
        std::vector<date> used, past;
        std::copy_if(done.begin(), done.end(), std::back_inserter(past), [&](date day) { return day <= today; });
        std::sort(past.begin(), past.end());
        for (due_window const& w : windows)
            if (w.completed_on) {
                used.push_back(*w.completed_on);
                REQUIRE(w.opens <= used.back());
                REQUIRE((!w.closes || used.back() <= *w.closes));
            }
        std::sort(used.begin(), used.end());
        REQUIRE(std::includes(past.begin(), past.end(), used.begin(), used.end()));
        // And no others could complete more: Kuhn's augmenting paths over windows and deeds.
        std::vector<int> of_deed(past.size(), -1);
        std::vector<bool> seen;
        std::function<bool(std::size_t)> const find_deed = [&](std::size_t w) -> bool {
            for (std::size_t d = 0; d < past.size(); ++d) {
                if (seen[d] || past[d] < windows[w].opens || (windows[w].closes && past[d] > *windows[w].closes)) continue;
                seen[d] = true;
                if (of_deed[d] < 0 || find_deed(std::size_t(of_deed[d]))) {
                    of_deed[d] = int(w);
                    return true;
                }
            }
            return false;
        };
        std::size_t most = 0;
        for (std::size_t w = 0; w < windows.size(); ++w) {
            seen.assign(past.size(), false);
            most += find_deed(w) ? 1u : 0u;
        }
        REQUIRE(used.size() == most);
        completed_in_all += int(most);
        // A part of the windows is a part of all.
        date const from = start + std::chrono::days{any.between(0, 300)}, to = from + std::chrono::days{any.between(0, 100)};
        std::erase_if(windows, [&](due_window const& w) { return w.day < from || w.day > to; });
        REQUIRE(windows_between(of, done, from, to, today) == windows);
    }
    CHECK(tried > 250);
    CHECK(completed_in_all > 1'000);
}
