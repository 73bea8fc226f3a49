// Values at and next to a boundary, where `<` and `<=` differ; script/mutate names the fault that each one finds.

#include <closeknit/assess/audit.hpp>
#include <closeknit/assess/change.hpp>
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
using tests::over;
using tests::rated;
using tests::refused;

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

item number_item(std::string id, double low, double high) {
    return {.id = id, .wording = "How much?", .response = number{.low = low, .high = high}};
}

/// The sum of one number from 0 to 100, so that the answer is the score.
assessment one_score() { return asking({number_item("a", 0, 100)}, {over({{"a"}}, sum{})}); }

interval range_of(assessment const& of, std::string const& wanted = "s") { return scorer(of).range(wanted); }

std::vector<item_audit> audit(assessment const& of, std::vector<std::vector<double>> const& people) {
    key_audit audited{scorer(of)};
    for (auto const& each : people) {
        answers given;
        for (std::size_t i = 0; i < each.size(); ++i)
            given[of.items[i].id] = each[i];
        audited.add(given);
    }
    return audited.result();
}

bool starts(std::string const& text, std::string const& with) { return text.rfind(with, 0) == 0; }

} // namespace

TEST_CASE("a change of exactly 1.96 standard errors of a difference is not reliable") {
    assessment of = one_score();
    of.scales[0].reliability = reliability{.coefficient = 23.0 / 32, .sd = 25}; // sqrt(2 * 9/32) = 3/4, so s_diff = 18.75
    auto const changed = [&](double first, double second) {
        sheet const before{.assessment = "small", .answers = {{"a", first}}},
            after{.assessment = "small", .answers = {{"a", second}}};
        return compare_sheets(scorer(of), before, after).at(0);
    };
    CHECK(changed(0, 36.75).rci == 1.96); // 36.75 / 18.75
    CHECK(changed(0, 36.75).reliable == false);
    CHECK(changed(36.75, 0).reliable == false);
    CHECK(changed(0, 37).reliable == true);
}

TEST_CASE("of two clinical norms none is taken for cut-off c, and one without a deviation makes no second") {
    assessment of = one_score();
    of.scales[0].reliability = reliability{.coefficient = 0.8, .sd = 7.5};
    norm const clinical{.id = "clinic", .population = "p", .clinical = true, .mean = 40, .sd = 7.5};
    norm const other{.id = "others", .population = "p", .mean = 60, .sd = 7.5};
    norm second = clinical;
    second.id = "clinic-2";
    auto const cut_off = [&](std::vector<norm> norms) {
        of.scales[0].norms = std::move(norms);
        sheet const before{.assessment = "small", .answers = {{"a", 30}}}, after{.assessment = "small", .answers = {{"a", 60}}};
        return compare_sheets(scorer(of), before, after).at(0).cut_off;
    };
    CHECK(cut_off({clinical, other}) == 50.0);
    CHECK_FALSE(cut_off({clinical, second, other}));
    second.sd.reset();
    CHECK(cut_off({clinical, second, other}) == 50.0);
    CHECK(cut_off({second, clinical, other}) == 50.0);
}

TEST_CASE("a reliability of 0 leaves the whole standard deviation as error, and norms without spread give no cut-offs") {
    CHECK(standard_error_of_measurement(7.5, 0) == 7.5);
    norm const flat{.id = "a", .population = "p", .mean = 60, .sd = 0},
        clinical{.id = "b", .population = "p", .clinical = true, .mean = 40, .sd = 5};
    CHECK_FALSE(clinical_cut_offs(clinical, flat, direction::high));
}

TEST_CASE("trajectories are in the order of days, and since_first is since the first value") {
    assessment const of = one_score();
    date const first{std::chrono::sys_days{std::chrono::year{2026} / 1 / 1}};
    auto const on = [&](int day, double value) {
        return sheet{.assessment = "small", .day = first + std::chrono::days{day}, .answers = {{"a", value}}};
    };
    trajectory const out = trajectories(scorer(of), {on(2, 30), on(0, 10), on(1, 20)}).at(0);
    REQUIRE(out.occasions.size() == 3);
    CHECK(out.occasions[0].value == 10.0);
    CHECK(out.occasions[2].value == 30.0);
    REQUIRE(out.occasions[2].since_first);
    CHECK(out.occasions[2].since_first->difference == 20.0);
    CHECK(out.occasions[2].since_previous->difference == 10.0);
}

TEST_CASE("two people make no correlation, and a perfect one is exactly 1") {
    assessment const of = asking({rated("a"), rated("b")}, {over({{"a"}, {"b"}}, sum{})});
    CHECK_FALSE(audit(of, {{1, 2}, {2, 3}}).at(0).item_rest_correlation);
    CHECK(audit(of, {{1, 1}, {1, 1}, {2, 2}}).at(0).item_rest_correlation == 1.0); // 1.0000000000000002 in doubles
}

TEST_CASE("a correlation of 0 is not suspected") {
    // The item is 1, 3, 2, 2 and the rest 2, 2, 1, 3: in each pair one of the two is at its mean.
    assessment const of = asking({rated("a"), rated("b")}, {over({{"a"}, {"b"}}, sum{})});
    item_audit const found = audit(of, {{1, 2}, {3, 2}, {2, 1}, {2, 3}}).at(0);
    CHECK(found.item_rest_correlation == 0.0);
    CHECK_FALSE(found.suspected_reversed);
}

TEST_CASE("what rounding makes of a constant is no variance, for small and for large numbers") {
    // The rest of `a` is the constant b, taken as the total less a: (0.1 + 0.3) - 0.3 is not 0.1 in doubles.
    for (double const constant : {0.1, 1e9 + 0.1}) {
        assessment const of = asking({number_item("a", 0, 1), number_item("b", 0, 1e10)}, {over({{"a"}, {"b"}}, sum{})});
        auto const found = audit(of, {{0.1, constant}, {0.2, constant}, {0.3, constant}, {0.7, constant}, {0.9, constant}});
        CHECK_FALSE(found.at(0).item_rest_correlation);
        CHECK_FALSE(found.at(1).item_rest_correlation);
    }
}

TEST_CASE("the audit weighs an item as its scale does") {
    // The rest of c is 1 * a + 3 * b: 4, 7, 5 against c = 1, 3, 2. Deviations: -4/3, 5/3, -1/3 and -1, 1, 0; their products
    // add up to 3, their squares to 42/9 and 2, so r = 3 / sqrt(84/9) = 0.98198. Without weights 2, 3, 3 would give 0.866.
    assessment const of = asking({rated("a"), rated("b"), rated("c")}, {over({{"a"}, {"b", false, 3}, {"c"}}, sum{})});
    auto const found = audit(of, {{1, 1, 1}, {1, 2, 3}, {2, 1, 2}});
    REQUIRE(found.at(2).item_rest_correlation);
    CHECK(*found.at(2).item_rest_correlation == Approx(0.981981).margin(1e-6));
}

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

TEST_CASE("an opening for another assessment or version names scales of that one") {
    scorer const by(tests::four_ratings());
    history brought{.person = {.id = "ada"}, .sheet = {.assessment = "small"}};
    brought.opening = opening{.by = "ada", .to = "ben", .what = "small", .version = 2, .scales = {"old"}, .basis = "b"};
    CHECK(fits(by, brought));
    brought.opening->version = 1;
    CHECK(fits(by, brought).path == "/opening/scales/0");
    brought.opening->what = "large";
    CHECK(fits(by, brought));
    brought.opening = opening{.by = "ada", .to = "ben", .what = "small", .basis = "b"};
    brought.opening->until = brought.opening->on; // for one day
    CHECK(fits(by, brought));
    CHECK(tests::problem([] { fit{error_code::out_of_range, "/b", "wrong", {}}.or_throw("/a"); }) == "/a/b: wrong");
}

TEST_CASE("a sitting: what is done goes back with an answer, and progress does not") {
    assessment of = asking({rated("a"), rated("b"), rated("c")}, {over({{"a"}})});
    sitting at(scorer(of), date{});
    at.set_answer("a", 1);
    at.set_answer("b", 1);
    CHECK(at.progress() == Approx(2.0 / 3));
    at.clear_answer("b");
    CHECK(at.progress() == Approx(2.0 / 3));
    at.set_answer("b", 2);
    CHECK(at.progress() == Approx(2.0 / 3)); // not 1: c is open
    CHECK(at.unanswered() == std::vector<id_of<item>>{"c"});
}

TEST_CASE("a sitting goes on at the first open item after the last, and a later answer does not move it") {
    assessment of = asking({rated("a"), rated("b"), rated("c")}, {over({{"a"}})});
    sitting at(scorer(of), date{});
    at.set_answer("b", 1);
    CHECK(at.current()->id == "a");
    at.go_to("c");
    at.set_answer("c", 1);
    REQUIRE(at.current());
    CHECK(at.current()->id == "a");
}

TEST_CASE("a saved sitting goes on at a place that is shown and asked") {
    assessment of = asking({{.id = "i", .wording = "Read.", .kind = item_kind::instruction}, rated("a"), rated("b"), rated("c")},
                           {over({{"a"}})});
    of.items[2].shown_when = answer_compare{.item = "a", .value = 5};
    saved_sitting saved{.sheet = {.assessment = "small"}, .at = "c", .progress = 7};
    CHECK(sitting(scorer(of), saved).current()->id == "c");
    CHECK(sitting(scorer(of), saved).progress() == 1);
    saved.at = "b"; // hidden
    CHECK(sitting(scorer(of), saved).current()->id == "a");
    saved.at = "i";
    CHECK(sitting(scorer(of), saved).current()->id == "a");
    sitting at(scorer(of), saved);
    at.go_to("c");
    CHECK(at.previous());
    CHECK(at.current()->id == "a"); // not the hidden b
    CHECK_THROWS_AS(at.go_to("i"), std::out_of_range);
    CHECK(at.instructions().size() == 1);
    at.go_to("c");
    CHECK(at.instructions().empty());
}

TEST_CASE("a section begins with its first item") {
    assessment of = asking({rated("a"), rated("b")}, {over({{"a"}})});
    of.sections = {{.id = "one", .title = "One", .begins_with = "a"}, {.id = "two", .title = "Two", .begins_with = "b"}};
    sitting at(scorer(of), date{});
    CHECK(at.current_section()->id == "one");
    at.go_to("b");
    CHECK(at.current_section()->id == "two");
}

TEST_CASE("only what is asked stands in the way: shown, required and skipped, or against a constraint") {
    assessment of = asking({rated("a"), rated("b"), rated("c")}, {over({{"a"}})});
    of.items[1].shown_when = answer_compare{.item = "a", .value = 5};
    of.items[1].required = true;
    of.constraints = {{"k", answers_compare{"a", comparator::less_equal, "c"}, "At most."}};
    sitting at(scorer(of), date{});
    at.set_answer("a", 4);
    CHECK(at.blockers().empty()); // b is hidden, c has no answer yet
    at.set_answer("c", 3);
    CHECK(at.blockers().size() == 1);
    at.set_answer("a", 5);
    at.set_answer("c", 5);
    at.set_answer("b", unanswered{missingness::dont_know});
    CHECK(at.blockers().empty());
    at.set_answer("b", unanswered{missingness::skipped});
    REQUIRE(at.blockers().size() == 1);
    CHECK(at.blockers()[0].item == id_of<item>("b"));
    at.set_answer("b", 2);
    CHECK(at.inactive_answers().empty());
    at.set_answer("a", 4);
    CHECK(at.inactive_answers() == std::vector<id_of<item>>{"b"});
    at.clear_answer("b");
    at.set_answer("c", 4);
    CHECK(at.submit(date{}).answers.at("b") == answer{unanswered{missingness::not_shown}});
}

TEST_CASE("the raw score of a prorated sum stays within its range, and a raw range that is not finite is refused") {
    assessment of = asking({rated("a", 1, 9), rated("b", 1, 2)}, {over({{"a"}, {"b"}}, sum{}, at_most_missing{1})});
    of.scales[0].transforms = {affine{.multiply = 2}};
    CHECK(score(of, "s", {{"a", 9}}).raw == 11.0); // 9 + 2, and not 18
    of = asking({number_item("a", -1e308, 1e308)}, {over({{"a", false, 1e-10}})});
    of.scales[0].transforms = {affine{.multiply = 1e-10}};
    CHECK(starts(refused(of), "/scales/0: "));
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

TEST_CASE("what rounding makes of a constant of a million is no variance") {
    // (1e7 + 0.3 + 1e6 + 0.1) - (1e7 + 0.3) is not 1e6 + 0.1 in doubles; the difference is far below a billionth of it.
    assessment const of = asking({number_item("a", 0, 1e8), number_item("b", 0, 1e8)}, {over({{"a"}, {"b"}}, sum{})});
    double const constant = 1e6 + 0.1;
    for (std::vector<std::vector<double>> const& people :
         {std::vector<std::vector<double>>{{12345678.9, constant}, {23456789.1, constant}, {34567891.2, constant}},
          {{1e7 + 0.3, constant}, {3e7 + 0.7, constant}, {7e7 + 0.9, constant}}})
        CHECK_FALSE(audit(of, people).at(0).item_rest_correlation);
}

TEST_CASE("a line for -0 is one for 0") {
    assessment const of = asking({rated("a", 0, 1)}, {over({{"a", false, 1, {{"-0", 4}, {"1", 6}}}}, sum{})});
    CHECK(refused(of) == "no problem");
    CHECK(score(of, "s", {{"a", 0}}).value == 4.0);
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
