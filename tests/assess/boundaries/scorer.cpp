// Values at and next to a boundary, where `<` and `<=` differ; script/mutate names the fault that each one finds.

#include <closeknit/assess/fits.hpp>
#include <closeknit/assess/scorer.hpp>
#include <closeknit/assess/sitting.hpp>
#include <closeknit/json.hpp>

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

/// The sum of one number from 0 to 100, so that the answer is the score.
assessment one_score() { return asking({number_item("a", 0, 100)}, {over({{"a"}}, sum{})}); }

interval range_of(assessment const& of, std::string const& wanted = "s") { return scorer(of).range(wanted); }

} // namespace

TEST_CASE("the options 1 and 01 are two answers, and yes has its own points") {
    assessment of = asking(
        {{.id = "a", .wording = "A?", .response = choice{{{"01", "One."}, {"1", "Another."}}}},
         {.id = "b", .wording = "B?", .response = yes_no{}}},
        {over({{"a", false, 1, {{"01", 5}, {"1", 2}}}}, sum{}), over({{"b", false, 1, {{"true", 3}, {"false", 7}}}}, sum{})});
    of.scales[1].id = "t";
    CHECK(score(of, "s", {{"a", "01"}}).value == 5.0);
    CHECK(score(of, "s", {{"a", "1"}}).value == 2.0);
    CHECK(score(of, "t", {{"b", false}}).value == 7.0);
    CHECK(score(of, "t", {{"b", true}}).value == 3.0);
    CHECK(range_of(of, "s") == interval{2, 5});
    CHECK(range_of(of, "t") == interval{3, 7});
    assessment const zero = asking({rated("a", 0, 1)}, {over({{"a", false, 1, {{"0", 4}, {"1", 6}}}}, sum{})});
    CHECK(score(zero, "s", {{"a", -0.0}}).value == 4.0);
}

TEST_CASE("an answer without points of its own counts where the key gives it points, in every way to score") {
    std::vector<option> const options{
        {"x", "X"}, {"y", "Y"}, {.id = "none", .wording = "None", .missing = missingness::dont_know}};
    assessment of = asking({{.id = "a", .wording = "A?", .response = choice{options}}, rated("b")},
                           {over({{"a", false, 1, {{"x", 3}, {"y", 8}}}, {"b"}}, sum{}, at_most_missing{1, false})});
    for (bool const conditions : {false, true}) {
        if (conditions) of.items[1].shown_when = answered{"a"};
        scorer const by(of);
        std::vector<std::optional<double>> value(1);
        std::vector<answer> given{answer{"y"}, answer{2}};
        by.score_values(given, value);
        CHECK(value[0] == 10.0); // 8 + 2
        CHECK(by.score("s", {{"a", "y"}, {"b", 2}}).value == 10.0);
        given = {answer{"none"}, conditions ? answer{unanswered{}} : answer{2}};
        by.score_values(given, value);
        CHECK(value[0] == (conditions ? std::nullopt : std::optional(2.0))); // b is hidden without an answer to a
    }
}

TEST_CASE("values leave neither conditions nor components out, and refuse what does not fit") {
    assessment of = asking({rated("a"), rated("b")}, {over({{"a"}, {"b"}}, sum{}), over({}, sum{})});
    of.scales[1].id = "twice";
    of.scales[1].components = {{"s", false, 2}};
    std::vector<std::optional<double>> values(2);
    scorer(of).score_values(std::vector<answer>{1, 5}, values);
    CHECK(values[1] == 12.0); // (1 + 5) * 2
    of.scales.pop_back();
    of.items[1].shown_when = answer_compare{.item = "a", .value = 2};
    values.resize(1);
    scorer(of).score_values(std::vector<answer>{1, 5}, values);
    CHECK(values[0] == 1.0);
    of.items[1].shown_when.reset();
    CHECK(tests::problem([&] { scorer(of).score_values(std::vector<answer>{1, 6}, values); }) ==
          "/answers/b: expected a whole number from 1 to 5");
    CHECK_THROWS_AS(scorer(of).score_values(std::vector<answer>{1}, values), std::invalid_argument);
}

TEST_CASE("a component of which nothing was asked is left out, and one without a value is missing") {
    assessment of = asking({rated("x"), rated("a"), rated("b")}, {over({{"a"}}, sum{}), over({{"b"}}, sum{}), over({}, mean{})});
    of.scales[0].id = "first";
    of.scales[1].id = "second";
    of.scales[2].components = {{"first"}, {"second", true}};
    of.items[1].shown_when = answer_compare{.item = "x", .value = 5};
    CHECK(score(of, "s", {{"x", 1}, {"b", 2}}).value == 4.0); // the second turned round: 6 - 2
    CHECK_FALSE(score(of, "s", {{"x", 5}, {"b", 2}}).value);  // `first` was asked and is missing
    CHECK(score(of, "s", {{"x", 5}, {"b", 2}}).not_scored == no_score_reason::too_few_answers);
    score_result const hidden = score(of, "s", {{"x", 1}, {"a", 3}, {"b", 2}});
    CHECK(hidden.answered == 1); // the answer to the hidden a does not count
    CHECK(hidden.asked == 1);
}

TEST_CASE("a condition sees a score change from nothing asked to too few answers") {
    // `late` is shown while `total` has a value; `total` is the mean of `part`, which c shows, and of `always`.
    assessment of = asking({rated("c"), rated("a"), rated("b"), rated("late")}, {over({{"a"}}), over({{"b"}}), over({}, mean{})});
    of.scales[0].id = "part";
    of.scales[1].id = "always";
    of.scales[2].id = "total";
    of.scales[2].components = {{"part"}, {"always"}};
    of.items[1].shown_when = answer_compare{.item = "c", .value = 5};
    of.items[3].shown_when = score_compare{.scale = "total", .op = comparator::greater_equal, .value = 1};
    sitting at(scorer(of), date{});
    at.set_answer("b", 3);
    CHECK(at.is_shown("late")); // `part` was not asked
    at.set_answer("c", 5);
    CHECK_FALSE(at.is_shown("late")); // now it was, and has no answer
    at.set_answer("a", 2);
    CHECK(at.is_shown("late"));
}

TEST_CASE("a mean and a prorated sum weigh what is there") {
    assessment of = asking({rated("a"), rated("b")}, {over({{"a", false, 3}, {"b"}}, mean{}, at_most_missing{1})});
    CHECK(score(of, "s", {{"a", 4}}).value == 4.0);
    CHECK(score(of, "s", {{"a", 4}, {"b", 2}}).value == 3.5); // (3 * 4 + 2) / 4
    of.scales[0].method = sum{};
    CHECK(score(of, "s", {{"a", 4}}).value == 16.0); // 3 * 4, and 4 for b
    CHECK(score(of, "s", {{"b", 2}}).value == 8.0);  // 2, and 3 * 2 for a
}

TEST_CASE("a prorated sum stays within the range where the items' ranges differ") {
    assessment const of = asking({rated("a", 1, 9), rated("b", 1, 2)}, {over({{"a"}, {"b"}}, sum{}, at_most_missing{1})});
    CHECK(score(of, "s", {{"a", 9}}).value == 11.0); // not 18
    CHECK(score(of, "s", {{"a", 9}}).prorated);
    CHECK_FALSE(score(of, "s", {{"a", 9}, {"b", 1}}).prorated);
    CHECK(score(of, "s", {{"a", unanswered{}}}).not_scored == no_score_reason::too_few_answers);
}

TEST_CASE("a row of a table and a row of percentiles begin at their low end, and below the first there is nothing") {
    assessment of = one_score();
    of.scales[0].norms = {{.id = "n", .population = "p", .mean = 50, .sd = 10, .percentiles = {{20, 11}, {50, 60}}}};
    auto const at = [&](double value) { return score(of, "s", {{"a", value}}).norms.at(0); };
    CHECK_FALSE(at(19).percentile);
    CHECK_FALSE(at(19).stanine);
    CHECK(at(20).percentile == 11.0);
    CHECK(at(20).stanine == 3); // the third begins with the 11th percentile
    CHECK(at(50).percentile == 60.0);
    CHECK(at(50).stanine == 6);
    of.scales[0].norms[0].percentiles.clear();
    CHECK(at(52.5).stanine == 6); // a quarter of a deviation above the mean the sixth begins
    CHECK(at(52.4).stanine == 5);
    CHECK(at(47.5).stanine == 5);
    of.scales[0].transforms = {lookup{{{0, 1}, {50, 2}}}};
    of.scales[0].norms.clear();
    CHECK(score(of, "s", {{"a", 50}}).value == 2.0);
}

TEST_CASE("an item named by several conditions and keys is a dependency once, in the assessment's order") {
    assessment of =
        asking({rated("z"), rated("y"), rated("x"), rated("w")}, {over({{"w"}}), over({{"x"}, {"y"}}), over({}, mean{})});
    of.scales[0].id = "first";
    of.scales[1].id = "second";
    of.scales[2].components = {{"second"}, {"first"}};
    of.items[1].shown_when = answered{"z"};
    of.items[2].shown_when = group{match_kind::any, {answered{"z"}, score_compare{.scale = "first", .value = 1}}};
    using ids = std::vector<id_of<item>>;
    CHECK(scorer(of).depends_on("s") == ids{"z", "y", "x", "w"});
    CHECK(scorer(of).keyed_items("s") == ids{"y", "x", "w"});
    CHECK(scorer(of).depends_on("second") == ids{"z", "y", "x", "w"});
    CHECK(scorer(of).keyed_items("second") == ids{"y", "x"});
    CHECK_FALSE(scorer(of).index_of("nobody"));
    CHECK(scorer(of).index_of("w") == 3u);
}

TEST_CASE("the content hash is FNV-1a of the JSON's bytes, those of letters beyond ASCII too") {
    assessment of = asking({rated("a")}, {over({{"a"}})});
    of.title = "N\u00e4he";
    std::uint64_t hash = 14695981039346656037u;
    for (char each : to_json(of)) {
        hash ^= static_cast<std::uint64_t>(each) & 255u;
        hash *= 1099511628211u;
    }
    CHECK(scorer(of).content_hash() == hash);
}

TEST_CASE("conditions: options in another order, 2.0 among 1 and 2, a part of a text, and no member of a group") {
    std::vector<option> const up{{"x", "X", 1}, {"y", "Y", 2}}, down{{"x", "X", 2}, {"y", "Y", 1}};
    assessment of = asking({{.id = "a", .wording = "A?", .response = choice{up}},
                            {.id = "b", .wording = "B?", .response = choice{down}},
                            rated("n"),
                            {.id = "t", .wording = "T?", .response = free_text{}},
                            {.id = "l", .wording = "L?", .response = choices{.options = up}},
                            rated("last")},
                           {over({{"n"}})});
    auto const shown = [&](condition when, answers const& given) {
        of.items.back().shown_when = std::move(when);
        return scorer(of).is_shown("last", given);
    };
    CHECK(shown(answers_compare{"a", comparator::less, "b"}, {{"a", "x"}, {"b", "x"}}));       // 1 and 2
    CHECK_FALSE(shown(answers_compare{"a", comparator::less, "b"}, {{"a", "y"}, {"b", "y"}})); // 2 and 1
    CHECK(shown(answer_in{"n", {1, 2}}, {{"n", 2.0}}));
    CHECK_FALSE(shown(answer_in{"n", {1, 3}}, {{"n", 2}}));
    CHECK(shown(answer_contains{"t", "ear"}, {{"t", "a year"}}));
    CHECK_FALSE(shown(answer_contains{"l", "y"}, {{"l", std::vector<std::string>{"x"}}}));
    CHECK(shown(group{match_kind::none, {answered{"a"}, answered{"b"}}}, {}));
    CHECK_FALSE(shown(group{match_kind::none, {answered{"a"}, answered{"b"}}}, {{"a", "x"}}));
    CHECK_FALSE(shown(group{match_kind::all, {answered{"a"}, answered{"b"}}}, {{"a", "x"}}));
}

TEST_CASE("values of a plain assessment turn an item round") {
    std::vector<std::optional<double>> values(1);
    scorer(tests::four_ratings(sum{})).score_values(std::vector<answer>{1, 2, 1, 4}, values);
    CHECK(values[0] == 12.0); // 1 + 2 + (6 - 1) + 4
}

TEST_CASE("an answer to no item is refused though its id lies between those of two items") {
    assessment const of = asking({rated("a"), rated("b")}, {over({{"a"}, {"b"}}, sum{}, at_most_missing{1})});
    CHECK(tests::problem([&] { score(of, {{"a", 1}, {"aa", 2}}); }) == "/answers/aa: the assessment has no such item");
}

TEST_CASE("a hidden item is not among the unanswered ones") {
    assessment of = asking({rated("x"), rated("a"), rated("b")}, {over({{"x"}, {"a"}, {"b"}}, sum{}, at_most_missing{2})});
    of.items[1].shown_when = answer_compare{.item = "x", .value = 5};
    CHECK(score(of, "s", {{"x", 1}}).unanswered == std::vector<id_of<item>>{"b"});
}

TEST_CASE("a line for -0 is one for 0") {
    assessment const of = asking({rated("a", 0, 1)}, {over({{"a", false, 1, {{"-0", 4}, {"1", 6}}}}, sum{})});
    CHECK(refused(of) == "no problem");
    CHECK(score(of, "s", {{"a", 0}}).value == 4.0);
}

TEST_CASE("a problem is thrown below a place") {
    CHECK(tests::problem([] { fit{error_code::out_of_range, "/b", "wrong", {}}.or_throw("/a"); }) == "/a/b: wrong");
}
