// Values at and next to a boundary, where `<` and `<=` differ; script/mutate names the fault that each one finds.

#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/scorer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/lint/lint.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <limits>
#include <string>
#include <vector>

using namespace closeknit;

namespace {

using list = std::vector<std::string>;

/// Where lint finds fault with a format, below an item's response.
std::string refused(response format) {
    pack const content{
        .id = "p",
        .title = "P",
        .language = "en",
        .dimensions = {{.id = "calm", .title = "Calm"}},
        .assessments = {tests::asking({{.id = "x", .wording = "X?", .response = std::move(format)}, tests::rated("a")},
                                      {tests::over({{"a"}})})}};
    std::string const place = "/assessments/0/items/0/response";
    for (issue const& each : lint(content))
        if (each.path.rfind(place, 0) == 0) return each.path.substr(place.size());
    return "no problem";
}
std::string const fine = "no problem";

/// Whether two answers stand so, each to a question of its own with this format.
bool stand(response format, answer a, comparator how, answer b) {
    assessment of = tests::asking(
        {{.id = "x", .wording = "X?", .response = format}, {.id = "y", .wording = "Y?", .response = format}, tests::rated("a")},
        {tests::over({{"a"}})});
    of.items[2].shown_when = answers_compare{"x", how, "y"};
    return scorer(of).is_shown("a", {{"x", a}, {"y", b}});
}

} // namespace

TEST_CASE("a number from its lowest to its highest, in steps from the lowest") {
    number const some{.low = 0.5, .high = 3.5, .step = 1};
    CHECK(validate(some, 0.5));
    CHECK(validate(some, 1.5));
    CHECK(validate(some, 3.5));
    CHECK_FALSE(validate(some, 1));
    CHECK_FALSE(validate(some, 0.4));
    CHECK_FALSE(validate(some, 3.6));
    CHECK_FALSE(validate(number{}, std::numeric_limits<double>::infinity()));
}

TEST_CASE("steps of a tenth are met but for rounding, and whole steps exactly") {
    CHECK(validate(number{.step = 0.1}, 0.3));         // 0.3 / 0.1 is 2.9999999999999996
    CHECK(validate(number{.step = 0.1}, 987654321.3)); // where doubles are 1.2e-7 apart
    CHECK_FALSE(validate(number{.step = 0.1}, 0.3001));
    CHECK_FALSE(validate(number{.step = 1}, 1 + 1e-10)); // almost whole
    CHECK_FALSE(validate(number{.step = 0.1}, 0.30000001));
}

TEST_CASE("a number needs two ends, the highest above the lowest, to have points") {
    CHECK(refused(number{.low = 1, .high = 1}) == "/high");
    CHECK(refused(number{.low = 1, .high = 2}) == fine);
    CHECK(refused(number{.step = std::numeric_limits<double>::infinity()}) == "/step");
    CHECK_FALSE(points_in(number{.low = 1}));
    CHECK_FALSE(points_in(number{.high = 1}));
    CHECK(points_in(number{.low = 1, .high = 2}));
}

TEST_CASE("a rating has whole steps, two of them or more, and labels for its ends or for each") {
    rating const some{.low = 1, .high = 4};
    CHECK(validate(some, 1));
    CHECK(validate(some, 4));
    CHECK_FALSE(validate(some, 0));
    CHECK_FALSE(validate(some, 5));
    CHECK_FALSE(validate(some, 2.5));
    CHECK(refused(rating{.low = 1, .high = 1}) == "/high");
    auto const labels = [](std::vector<text> all) { return refused(rating{.low = 1, .high = 4, .labels = std::move(all)}); };
    CHECK(labels({}) == fine);
    CHECK(labels({"a", "b"}) == fine);
    CHECK(labels({"a", "b", "c", "d"}) == fine);
    CHECK(labels({"a", "b", "c"}) == "/labels");
}

TEST_CASE("the step of a choice is its smallest gap that is no tie") {
    auto const step = [](std::vector<double> points) {
        choice format;
        for (double each : points)
            format.options.push_back({.id = "o" + std::to_string(format.options.size()), .wording = "O", .points = each});
        return points_in(format)->step;
    };
    CHECK(step({0, 3, 4}) == 1.0);
    CHECK(step({0, 1, 4}) == 1.0);
    CHECK(step({0, 0, 2}) == 2.0);
    CHECK_FALSE(step({1, 1}));
}

TEST_CASE("options are in the order of their points where all that answer have some, and of the list otherwise") {
    option const none{.id = "none", .wording = "None", .missing = missingness::dont_know};
    response const scored = choice{{{"x", "X", 2}, {"y", "Y", 1}, none}}, unscored = choice{{{"x", "X"}, {"y", "Y"}, none}};
    CHECK(stand(scored, "y", comparator::less, "x"));
    CHECK_FALSE(stand(scored, "x", comparator::less, "y"));
    CHECK(stand(unscored, "x", comparator::less, "y"));
    CHECK_FALSE(stand(unscored, "x", comparator::less, "none")); // no answer, so no place
}

TEST_CASE("what has no common order is not compared") {
    response const one = choice{{{"x", "X"}, {"y", "Y"}}}, other = choice{{{"p", "P"}, {"q", "Q"}}};
    assessment of = tests::asking(
        {{.id = "x", .wording = "X?", .response = one}, {.id = "y", .wording = "Y?", .response = other}, tests::rated("a")},
        {tests::over({{"a"}})});
    of.items[2].shown_when = answers_compare{"x", comparator::less, "y"};
    CHECK_FALSE(scorer(of).is_shown("a", {{"x", "x"}, {"y", "q"}}));
    response const some = choices{.options = {{"x", "X", 1}, {"y", "Y", 2}}};
    CHECK_FALSE(stand(some, list{"x"}, comparator::less, list{"y"}));
}

TEST_CASE("a missing option needs no points in a choice, nor a line in a key's table") {
    option const none{.id = "none", .wording = "None", .missing = missingness::dont_know};
    choice const format{{{"x", "X", 2}, {"y", "Y", 1}, none}};
    REQUIRE(points_in(format));
    CHECK(points_in(format)->low == 1);
    CHECK(points_in(format)->high == 2);
    CHECK(missing_in(format, "none") == missingness::dont_know);
    assessment const of =
        tests::asking({{.id = "a", .wording = "A?", .response = format}}, {tests::over({{"a", false, 1, {{"x", 5}, {"y", 6}}}})});
    CHECK(score(of, "s", {{"a", "y"}}).value == 6.0);
}

TEST_CASE("as many options as the least and the most, and an exclusive one alone") {
    choices const some{.options = {{"a", "A", 1},
                                   {"b", "B", -2},
                                   {"c", "C", 4},
                                   {.id = "none", .wording = "None", .points = 9, .exclusive = true}},
                       .at_least = 2,
                       .at_most = 2};
    CHECK(validate(some, list{"a", "b"}));
    CHECK(validate(some, list{"a"}).reason.kind == misfit_kind::too_few);
    CHECK(validate(some, list{"a", "b", "c"}).reason.kind == misfit_kind::too_many);
    CHECK(validate(some, list{"none"}));
    CHECK(validate(some, list{"none", "a"}).reason.kind == misfit_kind::not_alone);
    CHECK(validate(some, list{"a", "a"}).reason.kind == misfit_kind::duplicate_option);
    CHECK(validate(some, list{"a", "z"}).reason.kind == misfit_kind::not_a_list);
    REQUIRE(points_in(some));
    CHECK(points_in(some)->low == -1); // b and a
    CHECK(points_in(some)->high == 9); // none alone; a and c make 5
}

TEST_CASE("the points of a list: what must be chosen counts, and what may be chosen counts where it helps") {
    auto const range = [](int least, std::vector<double> points, std::optional<double> alone = {}) {
        choices format{.at_least = least};
        for (double each : points)
            format.options.push_back({.id = "o" + std::to_string(format.options.size()), .wording = "O", .points = each});
        if (alone) format.options.push_back({.id = "alone", .wording = "Alone", .points = alone, .exclusive = true});
        point_range const all = points_in(format).value();
        return interval{all.low, all.high};
    };
    CHECK(range(0, {1, 2}) == interval{0, 3});
    CHECK(range(1, {1, 2}) == interval{1, 3});
    CHECK(range(0, {-1, -2}) == interval{-3, 0});
    CHECK(range(1, {-1, -2}) == interval{-3, -1});
    CHECK(range(1, {1, 2}, 0) == interval{0, 3});
    CHECK(range(1, {1, 2}, 7) == interval{1, 7});
    CHECK(range(1, {-3, -2}, -1) == interval{-5, -1});
    CHECK_FALSE(points_of(choices{.options = {{"a", "A", 1}, {"b", "B"}}}, list{"a", "b"}));
}

TEST_CASE("least and most within the options") {
    std::vector<option> const three{{"a", "A", 1}, {"b", "B", 2}, {"c", "C", 3}};
    CHECK(refused(choices{.options = three, .at_least = 3, .at_most = 3}) == fine);
    CHECK(refused(choices{.options = three, .at_least = 4}) == "/at_least");
    CHECK(refused(choices{.options = three, .at_most = 4}) == "/at_most");
    CHECK(refused(choices{.options = three, .at_least = 2, .at_most = 1}) == "/at_most");
    std::vector<option> missing = three;
    missing[2].missing = missingness::dont_know;
    CHECK(refused(choices{.options = missing}) == "/options/2/exclusive");
    CHECK(refused(choice{{{"a", "A"}}}) == fine);
    CHECK(refused(choice{}) == "/options");
    CHECK(refused(ranking{{{"a", "A"}}}) == "/options");
    std::vector<option> alone = three;
    alone[1].exclusive = true;
    CHECK(refused(choice{alone}) == "/options/1/exclusive");
}

TEST_CASE("50 options are named and the 51st is counted") {
    choice format;
    for (int i = 1; i <= 50; ++i)
        format.options.push_back({.id = std::to_string(i), .wording = "O"});
    CHECK(validate(format, "none").message.find("more") == std::string::npos);
    format.options.push_back({.id = "51", .wording = "O"});
    CHECK(validate(format, "none").message.find("50 and 1 more") != std::string::npos);
}

TEST_CASE("options are read by whole numbers and without the spaces around them") {
    choice const one{{{"1", "One"}, {"2", "Two"}}};
    CHECK(read_answer(one, "1.0") == answer{"1"});
    CHECK(read_answer(one, "1.5") == answer{"1.5"});
    CHECK(read_answer(choices{.options = one.options}, "1 ; 2") == answer{list{"1", "2"}});
    CHECK(read_answer(number{}, "7") == answer{7});
    CHECK(read_answer(number{}, "7x") == answer{"7x"});
}

TEST_CASE("a key's table of tenths has a line for the last one too, and of whole numbers a thousand lines at most") {
    auto const made = [](number format, std::map<std::string, double> points) {
        return tests::refused(
            tests::asking({{.id = "a", .wording = "A?", .response = format}}, {tests::over({{"a", false, 1, points}}, sum{})}));
    };
    std::map<std::string, double> lines{{"0", 1}, {"0.1", 1}, {"0.2", 1}};
    CHECK(made({.low = 0, .high = 0.3, .step = 0.1}, lines) != fine); // 0.3 / 0.1 is 2.9999999999999996 in doubles
    lines.clear();
    for (int i = 0; i < 1000; ++i)
        lines[std::to_string(i)] = 1;
    CHECK(made({.low = 0, .high = 999, .step = 1}, lines) == fine);
    lines["1000"] = 1;
    CHECK(made({.low = 0, .high = 1000, .step = 1}, lines).find("more than 1000") != std::string::npos);
}
