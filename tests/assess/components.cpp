#include <closeknit/assess/scorer.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;
using tests::asking;
using tests::over;
using tests::rated;

namespace {

/// Ratings a and b, a score of each, and the sum of the two scores; c is only for some.
assessment two_parts() {
    scale first = over({{"a"}}, sum{}), second = over({{"b"}}, sum{});
    first.id = "first";
    second.id = "second";
    scale total = over({}, sum{});
    total.components = {{"first"}, {"second"}};
    assessment of = asking({rated("a"), rated("b"), rated("c")}, {first, second, total});
    of.items[2].shown_when = answer_compare{.item = "a", .value = 5};
    return of;
}

} // namespace

TEST_CASE("a condition elsewhere does not widen the range of a score of scores") {
    score_result const total = score(two_parts(), "s", {{"a", 1}, {"b", 1}});
    CHECK(total.value == 2.0);
    CHECK(total.low == 2); // not 0: both parts are always there
    CHECK(total.high == 10);
}

TEST_CASE("a part whose items may all be hidden may add nothing") {
    assessment of = two_parts();
    of.items[1].shown_when = answer_compare{.item = "a", .op = comparator::greater_equal, .value = 2};
    score_result const total = score(of, "s", {{"a", 1}, {"b", 1}});
    CHECK(total.value == 1.0);
    CHECK(total.low == 1);
    CHECK(total.high == 5);                // of what this person was asked
    CHECK(scorer(of).range("s").low == 1); // of everybody
    CHECK(scorer(of).range("s").high == 10);
}

TEST_CASE("a count takes every answer once, and a weight on one is refused") {
    assessment of = asking({rated("a"), rated("b"), rated("c")}, {over({{"a"}, {"b"}, {"c"}}, count{.value = 4})});
    score_result const two = score(of, {{"a", 4}, {"b", 5}, {"c", 1}}).at(0);
    CHECK(two.value == 2.0);
    CHECK(two.high == 3);
    of.scales[0].missing = at_most_missing{.missing = 1};
    CHECK(score(of, {{"a", 4}, {"b", 1}}).at(0).value == 1.5); // one of two, so one and a half of three
    of.scales[0].keys[0].weight = 2;
    CHECK(tests::refused(of) == "/scales/0/keys/0/weight: only a sum or a mean can have weights other than 1: 2");
}
