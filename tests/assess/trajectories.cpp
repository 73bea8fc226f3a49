#include <closeknit/assess/change.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;
using tests::asking;
using tests::over;

namespace {

date day(int number) { return parse_date("2026-11-0" + std::to_string(number)).value(); }

/// One number from 0 to 100. S_diff is 4.743, so that 9.297 points are beyond error; cut-off c is 50.
assessment one_number() {
    scale how = over({{"a"}});
    how.reliability = reliability{.coefficient = 0.8, .sd = 7.5, .population = "couples"};
    how.norms = {{.id = "clinical", .population = "p", .clinical = true, .mean = 40, .sd = 7.5},
                 {.id = "other", .population = "p", .mean = 60, .sd = 7.5}};
    return asking({{.id = "a", .wording = "A.", .response = number{.low = 0, .high = 100}}}, {how});
}

sheet answered_on(int on, answer given) { return {.assessment = "small", .day = day(on), .answers = {{"a", given}}}; }

} // namespace

TEST_CASE("a course goes by the days, and every sitting is held against the first and the previous one") {
    // given as day 3, day 1, day 2: 32.5, then 40, then 51
    auto const series = trajectories(scorer(one_number()), {answered_on(3, 51), answered_on(1, 32.5), answered_on(2, 40)});
    REQUIRE(series.size() == 1);
    auto const& at = series[0].occasions;
    REQUIRE(at.size() == 3);
    CHECK(series[0].scale == id_of<scale>("s"));
    CHECK(at[0].value == 32.5);
    CHECK_FALSE((at[0].since_first || at[0].since_previous || at[0].not_compared));
    CHECK(at[1].since_first == at[1].since_previous);
    CHECK(at[1].since_first->difference == 7.5);
    CHECK(at[1].since_first->classification == outcome::unchanged);
    CHECK(at[2].since_first->difference == 18.5);
    CHECK(at[2].since_first->classification == outcome::recovered);
    CHECK(at[2].since_first->first_day == day(1));
    CHECK(at[2].since_previous->difference == 11);
    CHECK(at[2].since_previous->first_day == day(2));
    CHECK(at[2].since_previous->classification == outcome::recovered); // 11 > 9.297, across 50
}

TEST_CASE("sittings of one day keep the order in which they were given") {
    std::vector<sheet> given{answered_on(2, 99)};
    for (int i = 0; i < 40; ++i)
        given.push_back(answered_on(1, i));
    auto const at = trajectories(scorer(one_number()), given).at(0).occasions;
    for (std::size_t i = 0; i < 40; ++i)
        CHECK(at.at(i).value == double(i));
    CHECK(at.at(40).value == 99.0);
}

TEST_CASE("in a course what cannot be compared is refused and the rest goes on") {
    sheet old = answered_on(1, 10), other = answered_on(2, 10), stranger = answered_on(5, 10), first = answered_on(3, 20);
    old.version = 7;
    other.assessment = "another";
    first.person = "ada";
    stranger.person = "ben";
    auto const at =
        trajectories(scorer(one_number()), {old, other, first, answered_on(4, unanswered{}), stranger, answered_on(6, 40)})
            .at(0)
            .occasions;
    REQUIRE(at.size() == 6);
    CHECK(at[0].not_compared == incomparable::another_version);
    CHECK(at[1].not_compared == incomparable::another_assessment);
    CHECK_FALSE((at[0].value || at[0].since_first || at[1].value));
    CHECK(at[2].value == 20.0);
    CHECK_FALSE((at[2].not_compared || at[2].since_first));
    CHECK(at[3].not_compared == incomparable::no_score);
    CHECK(at[3].since_first->not_compared == incomparable::no_score);
    CHECK(at[4].not_compared == incomparable::another_person);
    CHECK(at[5].since_previous->difference == 20); // against day 3, the one before that gives the score
    CHECK(at[5].since_previous->first_day == day(3));
}

TEST_CASE("no sittings make an empty course of every score") {
    CHECK(trajectories(scorer(one_number()), {}) == std::vector<trajectory>{{.scale = "s"}});
}

TEST_CASE("an answer that does not fit says in which of the given sheets it stands") {
    CHECK(tests::problem([] { trajectories(scorer(one_number()), {answered_on(2, 101), answered_on(1, 5)}); }) ==
          "/0/answers/a: expected a number of at most 100");
}
