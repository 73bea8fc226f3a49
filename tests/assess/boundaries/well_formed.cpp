// Values at and next to a boundary, where `<` and `<=` differ; script/mutate names the fault that each one finds.

#include <closeknit/assess/scorer.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <limits>
#include <optional>
#include <string>
#include <vector>

using namespace closeknit;
using tests::asking;
using tests::number_item;
using tests::over;
using tests::rated;
using tests::refused;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// The sum of one number from 0 to 100, so that the answer is the score.
assessment one_score() { return asking({number_item("a", 0, 100)}, {over({{"a"}}, sum{})}); }

bool starts(std::string const& text, std::string const& with) { return text.rfind(with, 0) == 0; }

} // namespace

TEST_CASE("sums and weights that are not finite are refused") {
    assessment of =
        asking({number_item("a", 0, 1e-300), number_item("b", 0, 1e-300)}, {over({{"a", false, 1e308}, {"b", false, 1e308}})});
    CHECK(starts(refused(of), "/scales/0: ")); // the weights of the mean add up to infinity
    of = asking({number_item("a", -1e308, 1e308)}, {over({{"a", false, 1e-10}})});
    CHECK(starts(refused(of), "/scales/0: ")); // a range of 2e308
    of = one_score();
    of.scales[0].transforms = {affine{.multiply = 1e308}};
    CHECK(starts(refused(of), "/scales/0: ")); // 100 * 1e308
}

TEST_CASE("factors, weights and points are finite, and factors and weights not 0") {
    assessment of = one_score();
    auto const with = [&](transform by) {
        assessment changed = of;
        changed.scales[0].transforms = {by};
        return refused(changed);
    };
    CHECK(starts(with(affine{.multiply = 0}), "/scales/0/transforms/0/multiply: "));
    CHECK(starts(with(affine{.multiply = infinite}), "/scales/0/transforms/0/multiply: "));
    CHECK(starts(with(affine{.add = infinite}), "/scales/0/transforms/0/add: "));
    of.scales[0].keys[0].weight = 0;
    CHECK(starts(refused(of), "/scales/0/keys/0/weight: "));
    of.scales[0].keys[0].weight = infinite;
    CHECK(starts(refused(of), "/scales/0/keys/0/weight: "));
    of = asking({rated("a", 1, 2)}, {over({{"a", false, 1, {{"1", 0}, {"2", infinite}}}}, sum{})});
    CHECK(starts(refused(of), "/scales/0/keys/0/points/2: "));
}

TEST_CASE("a fraction is above 0 and at most 1") {
    assessment of = one_score();
    of.scales[0].missing = at_least_answered{.fraction = 0};
    CHECK(starts(refused(of), "/scales/0/missing/fraction: "));
    of.scales[0].missing = at_least_answered{.fraction = 1};
    CHECK(refused(of) == "no problem");
}

TEST_CASE("each section begins after all sections before it") {
    assessment of = asking({rated("a"), rated("b"), rated("c")}, {over({{"a"}})});
    auto const with = [&](std::vector<std::string> begins) {
        of.sections.clear();
        for (std::string const& each : begins)
            of.sections.push_back({.id = "s" + std::to_string(of.sections.size()), .title = "S", .begins_with = each});
        return refused(of);
    };
    CHECK(with({"a", "b", "c"}) == "no problem");
    CHECK(starts(with({"a", "a"}), "/sections/1/begins_with: "));
    CHECK(starts(with({"b", "a"}), "/sections/1/begins_with: "));
}

TEST_CASE("a constraint and a member of a group name bands that there are") {
    assessment of = asking({rated("a")}, {over({{"a"}})});
    of.constraints = {{"k", score_reaches_band{"s", "none"}, "w"}};
    CHECK(starts(refused(of), "/constraints/0/requires_that/band: "));
    of.constraints[0].requires_that = group{match_kind::all, {answered{"a"}, score_reaches_band{"s", "none"}}};
    CHECK(starts(refused(of), "/constraints/0/requires_that/conditions/1/band: "));
}

TEST_CASE("what makes points wrong is told: options without any, lines for no answer, a component twice, an instruction") {
    choice many;
    for (char const* each : {"o1", "o2", "o3", "o4", "o5", "o6", "o7"})
        many.options.push_back({.id = each, .wording = "O"});
    auto const keyed = [](response format, std::map<std::string, double> points = {}) {
        return refused(asking({{.id = "a", .wording = "A?", .response = std::move(format)}}, {over({{"a", false, 1, points}})}));
    };
    CHECK(keyed(many).find("'o5' and 2 more") != std::string::npos);
    CHECK(keyed(choice{{{"x", "X", 1}, {"y", "Y"}, {.id = "none", .wording = "N", .missing = missingness::dont_know}}})
              .find("the option 'y' has no points") != std::string::npos);
    CHECK(starts(keyed(yes_no{}, {{"true", 1}, {"false", 2}, {"maybe", 3}}), "/scales/0/keys/0/points/maybe: "));
    CHECK(starts(keyed(choice{{{"x", "X"}, {"y", "Y"}}}, {{"x", 1}, {"y", 2}, {"z", 3}}), "/scales/0/keys/0/points/z: "));
    assessment of = asking({rated("a")}, {over({{"a"}}), over({})});
    of.scales[1].id = "t";
    of.scales[1].components = {{"s"}, {"s"}};
    CHECK(starts(refused(of), "/scales/1/components/1/scale: "));
    of = asking({{.id = "a", .wording = "Read.", .kind = item_kind::instruction}}, {over({{"a"}})});
    CHECK(starts(refused(of), "/scales/0/keys/0/item: "));
}

TEST_CASE("the raw score of a prorated sum stays within its range, and a raw range that is not finite is refused") {
    assessment of = asking({rated("a", 1, 9), rated("b", 1, 2)}, {over({{"a"}, {"b"}}, sum{}, at_most_missing{1})});
    of.scales[0].transforms = {affine{.multiply = 2}};
    CHECK(score(of, "s", {{"a", 9}}).raw == 11.0); // 9 + 2, and not 18
    of = asking({number_item("a", -1e308, 1e308)}, {over({{"a", false, 1e-10}})});
    of.scales[0].transforms = {affine{.multiply = 1e-10}};
    CHECK(starts(refused(of), "/scales/0: "));
}
