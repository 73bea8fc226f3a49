// Values at and next to a boundary, where `<` and `<=` differ; script/mutate names the fault that each one finds.

#include <closeknit/assess/scorer.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <limits>
#include <optional>
#include <string>
#include <vector>

using namespace closeknit;
using tests::asking;
using tests::over;
using tests::rated;

namespace {

interval range_of(assessment const& of, std::string const& wanted = "s") { return scorer(of).range(wanted); }

} // namespace

TEST_CASE("a negative weight or factor turns a range round, and it is told from its lower end") {
    assessment of = asking({rated("a", 1, 5), rated("b", 1, 3)}, {over({{"a"}, {"b", false, -2}}, sum{})});
    CHECK(range_of(of) == interval{-5, 3}); // 1 - 6 to 5 - 2
    of.scales[0].transforms = {affine{.multiply = -1, .add = 10}};
    CHECK(range_of(of) == interval{7, 15}); // 10 - 3 to 10 + 5
}

TEST_CASE("the range of a table has the rows that begin at the top of the raw range, and none that end at its bottom") {
    assessment of = asking({rated("a", 1, 5)}, {over({{"a"}}, sum{})});
    of.scales[0].transforms = {lookup{{{0, 10}, {1, 20}, {3, 30}, {5, 40}}}};
    CHECK(range_of(of) == interval{20, 40}); // 1 lies in the second row and 5 in the last
}

TEST_CASE("the range of a lowest and of a highest answer depends on whether answers may be missing") {
    std::vector<item> const items{rated("a", 1, 5), rated("b", 2, 4)};
    auto const range = [&](method by, missing_rule rule) { return range_of(asking(items, {over({{"a"}, {"b"}}, by, rule)})); };
    CHECK(range(minimum{}, all_required{}) == interval{1, 4});
    CHECK(range(maximum{}, all_required{}) == interval{2, 5});
    for (missing_rule const& complete : {missing_rule{at_most_missing{0}}, missing_rule{at_least_answered{1}}}) {
        CHECK(range(minimum{}, complete) == interval{1, 4});
        CHECK(range(maximum{}, complete) == interval{2, 5});
        CHECK(range(mean{}, complete) == interval{1.5, 4.5});
    }
    for (missing_rule const& loose : {missing_rule{at_most_missing{1}}, missing_rule{at_least_answered{0.5}}}) {
        CHECK(range(minimum{}, loose) == interval{1, 5});
        CHECK(range(maximum{}, loose) == interval{1, 5});
        CHECK(range(mean{}, loose) == interval{1, 5});
    }
}

TEST_CASE("what may add nothing widens the range of a sum towards 0, and proration does not") {
    std::vector<item> items{rated("a", 1, 5), rated("b", -4, -2)};
    auto const range = [&](missing_rule rule) { return range_of(asking(items, {over({{"a"}, {"b"}}, sum{}, rule)})); };
    CHECK(range(all_required{}) == interval{-3, 3});
    CHECK(range(at_most_missing{1, false}) == interval{-4, 5}); // 0 - 4 to 5 + 0
    CHECK(range(at_most_missing{1, true}) == interval{-3, 3});
    items[1].shown_when = answered{"a"};
    CHECK(range(all_required{}) == interval{-3, 5}); // 1 - 4 to 5 + 0
}

TEST_CASE("a scale may be hidden only where all of its items and components may") {
    assessment of = asking({rated("x"), rated("a"), rated("b")},
                           {over({{"a"}, {"b"}}, sum{}), over({}, sum{}), over({{"x"}}, sum{}), over({}, mean{})});
    of.scales[0].id = "part";
    of.scales[1].id = "whole";
    of.scales[1].components = {{"part"}, {"other"}};
    of.scales[2].id = "other";
    of.scales[3].id = "average";
    of.scales[3].components = {{"part"}, {"other"}};
    of.items[2].shown_when = answered{"x"}; // b alone: `part` is 1 to 10, and is always there
    CHECK(range_of(of, "part") == interval{1, 10});
    CHECK(range_of(of, "whole") == interval{2, 15});
    CHECK(range_of(of, "average") == interval{1, 7.5});
    of.items[1].shown_when = answered{"x"}; // now a too: `part` is 0 to 10 and may not be there
    CHECK(range_of(of, "whole") == interval{1, 15});
    CHECK(range_of(of, "average") == interval{0, 10});
    of.scales.push_back(over({}, sum{}));
    of.scales[4].id = "top"; // over a component that is there whenever `other` is
    of.scales[4].components = {{"whole"}};
    CHECK(range_of(of, "top") == interval{1, 15});
}
