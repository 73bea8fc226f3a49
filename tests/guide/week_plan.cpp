#include <closeknit/guide/week_plan.hpp>

#include <closeknit/codec/error.hpp>

#include <tests/guide/two_people.hpp>
#include <tests/support/random.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace closeknit;
using std::chrono::days;

namespace {

/// A Monday.
date const monday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};

practice doing(std::string id, int minutes, cadence how_often) {
    return {.id = id, .title = id, .why = "w", .minutes = minutes, .frequency = how_often, .stop = "s"};
}

/// A pack of these practices, all of them recommended in its order.
struct case_of {
    pack content{.id = "p"};
    std::vector<recommendation> what{};

    explicit case_of(std::vector<practice> all) {
        for (practice& each : all) {
            what.push_back({.practice = each.id});
            content.practices.push_back(std::move(each));
        }
    }
    week_plan plan(std::vector<free_time> const& when, int weeks = 1, date day = monday) const {
        return plan_week(content, what, when, day, weeks);
    }
};

/// "0 walk, 2 talk": the day's number, and what is done.
std::string in_words(week_plan const& plan) {
    std::string out;
    for (planned_practice const& each : plan.practices)
        out += (out.empty() ? "" : ", ") + std::to_string((each.day - plan.first).count()) + " " + each.practice.str();
    return out;
}

std::vector<free_time> every_day(int minutes) {
    std::vector<free_time> out;
    for (day_of_week each : enumerators_of<day_of_week>::values)
        out.push_back({.day = each, .minutes = minutes});
    return out;
}

} // namespace

TEST_CASE("a plan has what its cadence says on the days that have time, and nothing on days of rest") {
    case_of const all({doing("walk", 10, cadence::daily), doing("talk", 20, cadence::weekly)});
    week_plan const plan = all.plan({{.day = day_of_week::monday, .minutes = 10},
                                     {.day = day_of_week::thursday, .minutes = 15},
                                     {.day = day_of_week::saturday, .minutes = 60}});
    CHECK(plan.first == monday);
    CHECK(plan.last == monday + days{6});
    // the longest day first; then the days that are farthest from it
    CHECK(in_words(plan) == "0 walk, 3 walk, 5 walk, 5 talk");
    CHECK(plan.practices.at(3).minutes == 20);
    CHECK(plan.without_day.empty());
    CHECK(in_words(all.plan({})).empty());
    CHECK(all.plan({}).without_day == std::vector<id_of<practice>>{"walk", "talk"});
}

TEST_CASE("a few a week are as far apart as can be") {
    case_of const one({doing("thank", 5, cadence::few_a_week)});
    CHECK(in_words(one.plan(every_day(10))) == "0 thank, 3 thank, 6 thank"); // 0, then 6, then the middle
    CHECK(in_words(one.plan(every_day(10), 2)) == "0 thank, 3 thank, 6 thank, 9 thank, 11 thank, 13 thank");
}

TEST_CASE("each comes once before any comes a second time, the first recommended first") {
    case_of const all({doing("a", 10, cadence::daily), doing("b", 10, cadence::daily), doing("c", 10, cadence::few_a_week)});
    CHECK(in_words(all.plan({{.day = day_of_week::tuesday, .minutes = 20}, {.day = day_of_week::friday, .minutes = 10}})) ==
          "1 a, 1 b, 4 c");
    CHECK(in_words(all.plan({{.day = day_of_week::tuesday, .minutes = 10}})) == "1 a");
}

TEST_CASE("what is monthly or rarer comes once in all, and what is at need or too long has no day") {
    case_of const all({doing("month", 30, cadence::monthly), doing("quarter", 30, cadence::quarterly),
                       doing("year", 30, cadence::yearly), doing("need", 5, cadence::at_need),
                       doing("long", 90, cadence::weekly)});
    week_plan const plan = all.plan({{.day = day_of_week::sunday, .minutes = 70}}, 4);
    CHECK(plan.last == monday + days{27});
    CHECK(in_words(plan) == "6 month, 6 quarter, 13 year");
    CHECK(plan.without_day == std::vector<id_of<practice>>{"need", "long"});
}

TEST_CASE("what is unknown, twice or out of range does no harm") {
    case_of all({doing("walk", 10, cadence::weekly)});
    all.what = {{.practice = "walk"}, {.practice = "nothing"}, {.practice = "walk"}};
    std::vector<free_time> const twice{{.day = day_of_week::monday, .minutes = 5}, {.day = day_of_week::monday, .minutes = 5}};
    CHECK(in_words(all.plan(twice)) == "0 walk"); // the time of both
    CHECK(in_words(all.plan(every_day(60))) == "0 walk");
    CHECK(all.plan(twice).without_day.empty());
    CHECK(in_words(all.plan(twice, 0)) == "0 walk");
    CHECK(all.plan(twice, -3).last == monday + days{6});
    CHECK(in_words(all.plan(twice, 99)) == "0 walk, 7 walk, 14 walk, 21 walk");
    CHECK(in_words(all.plan(twice, 1, monday + days{3})) == "4 walk"); // from a Thursday on
}

TEST_CASE("every plan keeps to the minutes, the days of rest and the cadences") {
    tests::random_values any(20261126);
    for (int round = 0; round < 2'000; ++round) {
        std::vector<practice> some;
        for (std::size_t i = 0, count = any.below(7); i < count; ++i)
            some.push_back(doing("p" + std::to_string(i), any.between(1, 60),
                                 enumerators_of<cadence>::values[any.below(enumerators_of<cadence>::values.size())]));
        case_of const all(some);
        std::vector<free_time> when;
        std::map<unsigned, int> minutes;
        for (std::size_t i = 0, count = any.below(6); i < count; ++i) {
            when.push_back({.day = enumerators_of<day_of_week>::values[any.below(7)], .minutes = any.between(1, 90)});
            minutes[static_cast<unsigned>(when.back().day) + 1] += when.back().minutes;
        }
        int const weeks = any.between(1, 4);
        date const first = monday + days{any.between(0, 400)};
        week_plan const plan = all.plan(when, weeks, first);
        std::map<date, int> spent;
        std::map<std::string, std::map<long, int>> times; // of a practice, in each week
        std::set<std::pair<date, std::string>> once;
        for (planned_practice const& each : plan.practices) {
            CHECK(each.day >= first);
            CHECK(each.day <= plan.last);
            CHECK(once.insert({each.day, each.practice.str()}).second);
            spent[each.day] += each.minutes;
            ++times[each.practice.str()][(each.day - first).count() / 7];
        }
        CHECK(std::is_sorted(plan.practices.begin(), plan.practices.end(),
                             [](planned_practice const& a, planned_practice const& b) { return a.day < b.day; }));
        for (auto const& [day, used] : spent)
            CHECK(used <= minutes[std::chrono::weekday{day}.iso_encoding()]);
        for (practice const& each : all.content.practices) {
            auto const& per_week = times[each.id.str()];
            bool const rare = each.frequency >= cadence::monthly;
            int const most = each.frequency == cadence::daily ? 7 : each.frequency == cadence::few_a_week ? 3 : 1;
            for (auto const& [week, count] : per_week)
                CHECK(count <= most);
            CHECK((!rare || per_week.size() <= 1));
            CHECK((each.frequency != cadence::at_need || per_week.empty()));
            bool const listed = std::find(plan.without_day.begin(), plan.without_day.end(), each.id) != plan.without_day.end();
            CHECK(listed == per_week.empty());
        }
    }
}

TEST_CASE("a program plans each of its weeks, without what the person may not be offered") {
    pack content{.id = "p",
                 .practices = {doing("walk", 10, cadence::weekly), doing("write", 5, cadence::weekly),
                               doing("talk", 10, cadence::weekly), doing("later", 10, cadence::weekly)}};
    content.practices[0].no_safety_risk = content.practices[1].no_safety_risk = true; // talk carries a risk
    content.practices[1].participants = company::alone;
    content.practices[3].no_safety_risk = true, content.practices[3].availability = offering::on_request;
    program const arc{.id = "a",
                      .title = "A",
                      .weeks = {{.title = "One", .practices = {"talk", "walk"}},
                                {.title = "Two", .practices = {"write", "later", "gone"}},
                                {.title = "Three"}}};
    history const clear = tests::screened(gate::nothing_reported), stopped = tests::screened(gate::stop);
    week_plan const plan = plan_program(content, arc, clear, every_day(20), tests::today);
    CHECK(in_words(plan) == "0 walk, 7 write");
    CHECK(plan.last == tests::today + days{20});
    CHECK(in_words(plan_program(content, arc, stopped, every_day(20), tests::today)) == "7 write");

    tests::two_people const two({opened_practices{}});
    reveal_permit const both = two.permit(content);
    CHECK(in_words(plan_program(content, arc, both, two.first, two.second, every_day(20), tests::today)) == "0 talk, 1 walk");
    CHECK_THROWS_AS(plan_program(content, arc, both, two.first, two.second, every_day(20), tests::today + days{1}), error);
}

TEST_CASE("of a program, what finds no time has no day") {
    pack content{.id = "p", .practices = {doing("walk", 30, cadence::weekly)}};
    content.practices[0].no_safety_risk = true;
    program const arc{
        .id = "a", .title = "A", .weeks = {{.title = "One", .practices = {"walk"}}, {.title = "Two", .practices = {"walk"}}}};
    week_plan const plan = plan_program(content, arc, tests::screened(gate::nothing_reported), every_day(20), tests::today);
    CHECK(plan.practices.empty());
    CHECK(plan.without_day == std::vector<id_of<practice>>{"walk"});
}
