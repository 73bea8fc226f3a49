#include <closeknit/assess/scorer.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <limits>

using namespace closeknit;
using tests::asking;
using tests::four_ratings;
using tests::number_item;
using tests::over;
using tests::rated;

namespace {

score_result only(assessment const& of, answers const& given) { return score(of, given).at(0); }

answers const given{{"a", 4}, {"b", 5}, {"c", 2}, {"d", 3}}; // c is reversed: 6 - 2 = 4

scale named(std::string id, std::vector<key> keys, method by = sum{}) {
    scale out = over(std::move(keys), std::move(by));
    out.id = id;
    return out;
}

} // namespace

TEST_CASE("minimum and maximum take the lowest and highest keyed answer") {
    score_result const least = only(four_ratings(minimum{}), given);
    CHECK(least.value == 3);
    CHECK(least.low == 1);
    CHECK(least.high == 5);
    CHECK(only(four_ratings(maximum{}), given).value == 5);
    CHECK(only(four_ratings(maximum{}), {{"a", 1}, {"b", 1}, {"c", 2}, {"d", 1}}).value == 4); // the reversed one
    CHECK(only(four_ratings(minimum{}, at_most_missing{2}), {{"a", 4}, {"b", 5}}).value == 4);
}

TEST_CASE("the ranges of minimum and maximum come from the items' own") {
    auto of = asking({rated("a", 0, 3), rated("b", 2, 9)}, {over({{"a"}, {"b"}}, minimum{}), over({{"a"}, {"b"}}, maximum{})});
    of.scales[1].id = "most";
    answers const none{{"a", 0}, {"b", 2}};
    CHECK(score(of, none)[0].low == 0);
    CHECK(score(of, none)[0].high == 3);
    CHECK(score(of, none)[1].low == 2);
    CHECK(score(of, none)[1].high == 9);
    for (scale& each : of.scales)
        each.missing = at_most_missing{1}; // a alone, or b alone
    CHECK(score(of, none)[0].high == 9);
    CHECK(score(of, none)[1].low == 0);
}

TEST_CASE("count counts the keyed answers that match") {
    CHECK(only(four_ratings(count{comparator::greater_equal, 4}), given).value == 3);
    CHECK(only(four_ratings(count{comparator::equal, 5}), given).value == 1);
    CHECK(only(four_ratings(count{comparator::less, 1}), given).value == 0);
    score_result const s = only(four_ratings(count{}), given);
    CHECK(s.low == 0);
    CHECK(s.high == 4);
    CHECK(only(four_ratings(count{comparator::greater_equal, 4}, at_most_missing{1}), {{"a", 4}, {"b", 1}, {"d", 5}}).value ==
          Approx(8.0 / 3)); // two of three, put to four
    CHECK(only(four_ratings(count{comparator::greater_equal, 4}, at_most_missing{1, false}), {{"a", 4}, {"b", 1}, {"d", 5}})
              .value == 2);
}

TEST_CASE("weights count in sums and means") {
    assessment of = asking({rated("a"), rated("b")}, {over({{.item = "a", .weight = 2}, {.item = "b", .weight = 0.5}}, sum{})});
    answers const both{{"a", 4}, {"b", 3}};
    score_result const s = only(of, both);
    CHECK(s.value == 9.5);
    CHECK(s.low == 2.5);
    CHECK(s.high == 12.5);
    of.scales[0].method = mean{};
    CHECK(only(of, both).value == 3.8); // 9.5 / 2.5
    of.scales[0].method = sum{};
    of.scales[0].keys[1].weight = -1;
    CHECK(only(of, both).value == 5);
    CHECK(only(of, both).low == -3); // 2 - 5
    CHECK(only(of, both).high == 9); // 10 - 1
    of.scales[0].missing = at_most_missing{1};
    CHECK(only(of, {{"a", 4}}).value == 4); // the person's mean, 4, in the place of b: 8 - 4
}

TEST_CASE("a key's own points take the place of the item's") {
    assessment of = asking({rated("a", 0, 3), {.id = "y", .wording = "w", .response = yes_no{}}},
                           {over({{.item = "a", .points = {{"0", 0}, {"1", 0}, {"2", 1}, {"3", 1}}},
                                  {.item = "y", .reversed = true, .points = {{"true", 0}, {"false", 5}}}},
                                 sum{})});
    CHECK(only(of, {{"a", 2}, {"y", false}}).value == 1); // 1 + (0 + 5 - 5)
    CHECK(only(of, {{"a", 1.0}, {"y", true}}).value == 5);
    CHECK(only(of, {{"a", 1}, {"y", true}}).low == 0);
    CHECK(only(of, {{"a", 1}, {"y", true}}).high == 6);
    of.scales[0].keys[0].points.erase("3"); // an answer without points
    CHECK(tests::refused(of) == "/scales/0/keys/0/points: there are no points for '3', so the item cannot be scored");
}

TEST_CASE("an option can stand for a missing answer: it is asked, and counts nowhere") {
    choice const often{{{"never", "Never", 0},
                        {"often", "Often", 4},
                        {.id = "na", .wording = "Does not apply", .missing = missingness::dont_know}}};
    assessment of = asking({{.id = "a", .wording = "w", .response = often}, {.id = "b", .wording = "w", .response = often}},
                           {over({{"a"}, {"b"}}, sum{}, at_most_missing{1})});
    score_result const s = only(of, {{"a", "na"}, {"b", "often"}});
    CHECK(s.value == 8);
    CHECK(s.prorated);
    CHECK(s.answered == 1);
    CHECK(s.unanswered == std::vector<id_of<item>>{"a"});
    CHECK(s.high == 8);
    CHECK(only(of, {{"a", "na"}, {"b", "na"}}).not_scored == no_score_reason::too_few_answers);
}

TEST_CASE("several choices count the points of all that are chosen") {
    choices const signs{
        {{"x", "X", 1}, {"y", "Y", 2}, {"z", "Z", 3}, {.id = "none", .wording = "None", .points = 0, .exclusive = true}}};
    assessment of = asking({{.id = "a", .wording = "w", .response = signs}}, {over({{"a"}}, sum{})});
    using list = std::vector<std::string>;
    CHECK(only(of, {{"a", list{"x", "z"}}}).value == 4);
    CHECK(only(of, {{"a", list{"none"}}}).value == 0);
    CHECK(only(of, {{"a", list{"none"}}}).low == 0);
    CHECK(only(of, {{"a", list{"none"}}}).high == 6);
    std::get<choices>(*of.items[0].response).at_most = 2;
    CHECK(only(of, {{"a", list{"x"}}}).high == 5);
}

TEST_CASE("scores can be parts of scores, in any order of writing, each with its own range and missing rule") {
    assessment of =
        asking({rated("a"), rated("b"), rated("c")}, {named("total", {}), named("ab", {{"a"}, {"b"}}), named("c", {{"c"}})});
    of.scales[0].components = {{.scale = "ab"}, {.scale = "c", .reversed = true, .weight = 2}};
    score_result const s = only(of, {{"a", 4}, {"b", 5}, {"c", 2}});
    CHECK(s.value == 17); // 9 + 2 * (1 + 5 - 2)
    CHECK(s.low == 4);    // 2 + 2 * 1
    CHECK(s.high == 20);
    CHECK(s.asked == 3);
    CHECK(s.answered == 3);
    CHECK(only(of, {{"a", 4}, {"b", 5}}).not_scored == no_score_reason::too_few_answers);
    of.scales[0].missing = at_most_missing{1, false};
    CHECK(only(of, {{"a", 4}, {"b", 5}}).value == 9);
    of.scales[0].keys = {{"b"}};
    CHECK(only(of, {{"a", 4}, {"b", 5}}).value == 14);
    CHECK(scorer(of).keyed_items("total") == std::vector<id_of<item>>{"a", "b", "c"});
}

TEST_CASE("a scale that is a component of itself is refused") {
    assessment of = asking({rated("a")}, {named("x", {{"a"}}), named("y", {{"a"}}), named("z", {{"a"}})});
    of.scales[0].components = {{.scale = "y"}};
    of.scales[1].components = {{.scale = "x"}};
    CHECK(tests::refused(of) == "/scales/0/components: circular reference: x -> y -> x");
    of.scales[1].components.clear();
    CHECK(tests::refused(of) == "no problem");
    of.scales[2].components = {{.scale = "z"}};
    CHECK(tests::refused(of) == "/scales/2/components: circular reference: z -> z");
}

TEST_CASE("a very long chain of scores is followed to its end") {
    assessment of = asking({rated("a")}, {named("s0", {{"a"}})});
    for (int i = 1; i < 20'000; ++i) {
        of.scales.push_back(named("s" + std::to_string(i), {}));
        of.scales.back().components = {{.scale = "s" + std::to_string(i - 1)}};
    }
    CHECK(score(of, {{"a", 4}}).back().value == 4);
    CHECK(score(of, "s19999", {{"a", 3}}).value == 3);
}

TEST_CASE("an affine transform multiplies and moves, and turns the range with it") {
    assessment of = four_ratings(mean{});
    of.scales[0].transforms = {affine{.multiply = 25, .add = -25}};
    score_result const s = only(of, given);
    CHECK(s.value == 75); // (4 + 5 + 4 + 3) / 4 = 4
    CHECK(s.raw == 4);
    CHECK(s.low == 0);
    CHECK(s.high == 100);
    of.scales[0].transforms.push_back(affine{.multiply = -1, .add = 0});
    CHECK(only(of, given).value == -75);
    CHECK(only(of, given).low == -100);
    CHECK(only(of, given).high == 0);
}

TEST_CASE("a table gives what stands in the row that the score falls into, and nothing below its first row") {
    assessment of = four_ratings(sum{}, at_most_missing{1});
    of.scales[0].transforms = {lookup{{{4, 30}, {10, 42}, {16, 55}, {20, 70}}}};
    CHECK(only(of, given).value == 55); // 16
    CHECK(only(of, given).raw == 16);
    CHECK(only(of, given).low == 30);
    CHECK(only(of, given).high == 70);
    CHECK(only(of, {{"a", 4}, {"b", 5}, {"d", 2}}).value == 42); // 11 of three, 14.67 of four
    std::get<lookup>(of.scales[0].transforms[0]).rows.erase(std::get<lookup>(of.scales[0].transforms[0]).rows.begin());
    CHECK(only(of, {{"a", 1}, {"b", 1}, {"c", 5}, {"d", 1}}).not_scored == no_score_reason::outside_table);
}

TEST_CASE("items of different ranges: a mean of what is there may lie where a full one cannot") {
    assessment const of = asking({rated("a", 0, 5), rated("b", 0, 1)}, {over({{"a"}, {"b"}}, mean{}, at_most_missing{1})});
    CHECK(only(of, {{"a", 5}}).value == 5);
    CHECK(only(of, {{"a", 5}}).high == 5);
    CHECK(only(of, {{"a", 5}, {"b", 1}}).value == 3);
}

TEST_CASE("a median is the middle answer, or the mean of the two in the middle") {
    auto const of = [](missing_rule missing) { return tests::four_ratings(median{}, std::move(missing)); };
    auto const value = [](assessment const& by, answers const& given) { return score(by, given).at(0).value; };
    // The third one is reverse-keyed: 1, 5, 6 - 2 = 4, 2 are 1, 2, 4, 5.
    CHECK(value(of(all_required{}), {{"a", 1}, {"b", 5}, {"c", 2}, {"d", 2}}) == 3);
    CHECK(value(of(at_most_missing{1}), {{"a", 1}, {"b", 5}, {"c", 2}}) == 4);
    CHECK_FALSE(score(of(at_most_missing{1}), {{"a", 1}, {"b", 5}, {"c", 2}}).at(0).prorated);
    CHECK(score(of(all_required{}), {}).at(0).low == 1);
    assessment uneven = tests::asking({tests::rated("a", 0, 1), tests::rated("b", 2, 9), tests::rated("c", 4, 5)},
                                      {tests::over({{"a"}, {"b"}, {"c"}}, median{})});
    CHECK(scorer(uneven).range("s").low == 2);  // of 0, 2, 4
    CHECK(scorer(uneven).range("s").high == 5); // of 1, 5, 9
}

TEST_CASE("a product multiplies what was asked, and needs all of it") {
    assessment of = tests::asking({tests::rated("days", 0, 7), tests::rated("hours", 1, 10), tests::rated("x", -2, 3)},
                                  {tests::over({{"days"}, {"hours"}}, product{})});
    CHECK(score(of, {{"days", 3}, {"hours", 4}}).at(0).value == 12);
    CHECK_FALSE(score(of, {{"days", 3}}).at(0).value);
    CHECK(scorer(of).range("s").high == 70);
    of.items[1].shown_when = answer_compare{.item = "days", .op = comparator::greater, .value = 0};
    CHECK(score(of, {{"days", 0}}).at(0).value == 0);
    CHECK(score(of, {{"days", 3}, {"hours", 4}}).at(0).value == 12);
    of.scales[0].keys = {{"days"}, {"x"}};
    CHECK(scorer(of).range("s").low == -14);
    CHECK(scorer(of).range("s").high == 21);
    of.scales[0].missing = at_most_missing{1};
    CHECK_THROWS_WITH(scorer(of), Catch::Contains("a product needs all of its answers"));
}

TEST_CASE("a score is rounded as its step says, before what comes after") {
    auto const through = [](double value, rounded by) {
        assessment of = tests::asking({tests::number_item("a", -1000, 1000)}, {tests::over({{"a"}}, sum{})});
        of.scales[0].transforms = {by};
        return *score(of, {{"a", value}}).at(0).value;
    };
    using enum rounding_mode;
    CHECK(through(2.5, {nearest}) == 3);
    CHECK(through(-2.5, {nearest}) == -2); // the higher one
    CHECK(through(2.49, {nearest}) == 2);
    CHECK(through(6.25, {nearest}) == 6);
    CHECK(through(2.01, {up}) == 3);
    CHECK(through(2, {up}) == 2);
    CHECK(through(-2.01, {down}) == -3);
    CHECK(through(2.345, {nearest, 2}) == 2.35); // 2.34499999999999997 as a double
    CHECK(through(2.341, {up, 2}) == 2.35);
    CHECK(through(2.349, {down, 1}) == 2.3);
    // Rounding errors of a mean do not turn a half round: (4.1 + 4.9) / 2 * 5 is 22.5.
    CHECK(through(22.499999999999996, {nearest}) == 23);
    CHECK(through(7.000000000000001, {up}) == 7);
    // 6 of 8 answered, sum 20: 26.67, rounded 27, T 57; 6 of 7: 23.33, rounded 23.
    for (auto const& [items, expected] : {std::pair(8, 27), std::pair(7, 23)}) {
        assessment of = tests::asking({}, {tests::over({}, sum{}, at_least_answered{0.75})});
        for (int i = 0; i < items; ++i) {
            of.items.push_back(tests::rated("q" + std::to_string(i)));
            of.scales[0].keys.push_back({of.items.back().id});
        }
        of.scales[0].transforms = {rounded{}};
        CHECK(score(of, {{"q0", 4}, {"q1", 4}, {"q2", 3}, {"q3", 3}, {"q4", 3}, {"q5", 3}}).at(0).value == expected);
    }
}

TEST_CASE("a score can be kept between two ends, or below or above one") {
    assessment of = asking({number_item("a", -100, 100)}, {over({{"a"}}, sum{})});
    scale& s = of.scales[0];
    auto const of_answer = [&](double given) { return *score(of, {{"a", given}})[0].value; };
    auto const ends = [&] { return scorer(of).range("s"); };
    s.transforms = {clamped{.low = 0, .high = 30}};
    CHECK(of_answer(-5) == 0);
    CHECK(of_answer(0) == 0);
    CHECK(of_answer(12) == 12);
    CHECK(of_answer(31) == 30);
    CHECK(*score(of, {{"a", 31}})[0].raw == 31);
    CHECK(ends() == interval{0, 30});
    s.transforms = {clamped{.low = 0}};
    CHECK(of_answer(-5) == 0);
    CHECK(of_answer(31) == 31);
    CHECK(ends() == interval{0, 100});
    s.transforms = {clamped{.high = 30}};
    CHECK(of_answer(-5) == -5);
    CHECK(of_answer(31) == 30);
    CHECK(ends() == interval{-100, 30});
    s.transforms = {affine{.multiply = 10}, clamped{.high = 30}, affine{.add = 1}}; // in their order
    CHECK(of_answer(2) == 21);
    CHECK(of_answer(4) == 31);
    of.items[0].response = number{}; // without ends of its own
    s.transforms = {clamped{.low = 0, .high = 30}};
    CHECK(ends() == interval{0, 30});
    CHECK(of_answer(1e300) == 30);
    s.transforms = {clamped{}};
    CHECK(tests::problem([&] { scorer{of}; }) ==
          "/scales/0/transforms/0: a `clamped` step must have a lower end, an upper end or both");
    s.transforms = {clamped{.low = 3, .high = 3}};
    CHECK(tests::problem([&] { scorer{of}; }) ==
          "/scales/0/transforms/0/high: the upper end must be above the lower: 3 is not above 3");
    s.transforms = {clamped{.low = std::numeric_limits<double>::quiet_NaN()}};
    CHECK(tests::problem([&] { scorer{of}; }) == "/scales/0/transforms/0/low: must be a finite number");
    s.transforms = {clamped{.high = std::numeric_limits<double>::infinity()}};
    CHECK(tests::problem([&] { scorer{of}; }) == "/scales/0/transforms/0/high: must be a finite number");
}

TEST_CASE("a score can be taken without its sign") {
    // How far two answers are apart: |a - b|.
    assessment of = asking({rated("a"), rated("b")}, {over({{"a"}, {.item = "b", .weight = -1}}, sum{})});
    scale& s = of.scales[0];
    s.transforms = {absolute{}};
    CHECK(*score(of, {{"a", 2}, {"b", 5}})[0].value == 3);
    CHECK(*score(of, {{"a", 5}, {"b", 2}})[0].value == 3);
    CHECK(*score(of, {{"a", 4}, {"b", 4}})[0].value == 0);
    CHECK(*score(of, {{"a", 2}, {"b", 5}})[0].raw == -3);
    CHECK(scorer(of).range("s") == interval{0, 4}); // of -4 to 4
    auto const moved_by = [&](double add) {
        s.transforms = {affine{.add = add}, absolute{}};
        return scorer(of).range("s");
    };
    CHECK(moved_by(1) == interval{0, 5});   // of -3 to 5
    CHECK(moved_by(-1) == interval{0, 5});  // of -5 to 3
    CHECK(moved_by(4) == interval{0, 8});   // of 0 to 8
    CHECK(moved_by(-6) == interval{2, 10}); // of -10 to -2
    CHECK(moved_by(-4) == interval{0, 8});  // of -8 to 0
}

TEST_CASE("a sum that is too large for a number has no score, though a step could keep it within ends") {
    assessment of = asking({{.id = "a", .wording = "w", .response = number{}}, {.id = "b", .wording = "w", .response = number{}}},
                           {over({{"a"}, {"b"}}, sum{})});
    of.scales[0].transforms = {clamped{.low = 0, .high = 30}};
    score_result const is = score(of, {{"a", 1.5e308}, {"b", 1.5e308}})[0];
    CHECK_FALSE(is.value);
    CHECK(is.not_scored == no_score_reason::too_large);
    CHECK(*score(of, {{"a", 1e308}, {"b", 1}})[0].value == 30);
}
