// Values at and next to a boundary, where `<` and `<=` differ; script/mutate names the fault that each one finds.

#include <closeknit/couple/compare.hpp>
#include <closeknit/couple/reveal.hpp>
#include <closeknit/couple/safety.hpp>

#include <tests/support/couple.hpp>
#include <tests/support/problem.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <variant>
#include <vector>

using namespace closeknit;
using tests::ada;
using tests::answering;
using tests::ben;
using tests::for_two;
using tests::holding;
using tests::opening_in;
using tests::over;
using tests::rated;
using tests::remove_all;
using tests::scores_in;
using tests::screening_in;
using tests::sheet_in;
using tests::today;

namespace {

bool opens(assessment const& of, history const& first, history const& second) {
    return std::holds_alternative<reveal_permit>(reveal(holding(of), first, second, today));
}

std::vector<comparison> compared(assessment const& of, history const& first, history const& second) {
    auto const revealed = reveal(holding(of), first, second, today);
    REQUIRE(std::holds_alternative<reveal_permit>(revealed));
    return compare(std::get<reveal_permit>(revealed), of.id, first, second, today);
}

answers all(int value) { return {{"a", value}, {"b", value}, {"c", value}, {"d", value}}; }

/// The mean of four ratings, none of them reversed, without bands; `change` makes it another scale.
template <class Change> finding found(answers const& first, answers const& second, Change change) {
    assessment of = for_two();
    of.scales.resize(1);
    of.scales[0].keys = {{"a"}, {"b"}, {"c"}, {"d"}};
    of.scales[0].bands.clear();
    change(of);
    return compared(of, answering("ada", "ben", first), answering("ben", "ada", second)).at(0).found;
}

/// A gate with bands of the three results over one rating from 0 to 2, and another one over a second rating.
assessment two_gates() {
    std::vector<band> const bands{{.id = "nothing_reported", .low = 0, .label = "n"},
                                  {.id = "caution", .low = 1, .label = "c"},
                                  {.id = "stop", .low = 2, .label = "s"}};
    assessment of = tests::asking({rated("a", 0, 2), rated("b", 0, 2)}, {over({{"a"}}), over({{"b"}})});
    of.scales[1].id = "t";
    of.scales[0].bands = of.scales[1].bands = bands;
    return of;
}

gate screened(assessment const& of, answers given) {
    return screening_from(of, {.assessment = "small", .day = today, .answers = std::move(given)}).result;
}

} // namespace

TEST_CASE("a score of exactly three answers is shown, and one of two is not") {
    CHECK(opens(for_two(), answering("ada", "ben", {{"a", 4}, {"b", 5}, {"c", 2}}), ben()));
    CHECK_FALSE(opens(for_two(), answering("ada", "ben", {{"a", 4}, {"b", 5}}), ben()));
    CHECK_FALSE(opens(for_two(), ada(), answering("ben", "ada", {{"a", 4}, {"b", 5}})));
}

TEST_CASE("answers to items of a condition do not make a score of three") {
    assessment of = for_two();
    of.scales.resize(1);
    of.scales[0].keys = {{"a"}, {"b"}};
    of.items[0].shown_when = group{match_kind::all, {answered{"c"}, answered{"d"}}};
    CHECK_FALSE(opens(of, ada(), ben()));
}

TEST_CASE("what has weights, a table of points or components has no response step, even where exact answers open it") {
    auto const found_in = [](auto change) {
        assessment of = for_two();
        of.scales.resize(1);
        of.scales[0].bands.clear();
        change(of);
        history first = answering("ada", "ben", all(5)), second = answering("ben", "ada", all(1));
        for (history* each : {&first, &second})
            scores_in(*each).exact_answers = true;
        return compared(of, first, second).back().found;
    };
    auto const plain = [](assessment& of) { of.scales[0].keys = {{"a"}, {"b"}, {"d"}}; };
    CHECK(found_in(plain) == finding::seen_differently);
    CHECK(found_in([](assessment& of) { of.scales[0].keys = {{"a"}, {"b"}, {"d", false, 2}}; }) == finding::nothing);
    CHECK(found_in([](assessment& of) {
              of.scales[0].keys = {{"a"}, {"b"}, {"d", false, 1, {{"1", 1}, {"2", 2}, {"3", 3}, {"4", 4}, {"5", 9}}}};
          }) == finding::nothing);
    CHECK(found_in([&](assessment& of) {
              plain(of);
              of.scales.push_back(over({}, sum{}));
              of.scales[1].id = "whole";
              of.scales[1].components = {{"s"}};
          }) == finding::nothing);
}

TEST_CASE("a score that a condition decides over opens only with exact answers, and never where the condition is sensitive") {
    assessment of = for_two();
    of.items.push_back(rated("fear"));
    of.items[0].shown_when = answered{"fear"};
    history first = ada(), second = ben();
    sheet_in(first).answers["fear"] = sheet_in(second).answers["fear"] = 1;
    CHECK_FALSE(opens(of, first, second));
    scores_in(first).exact_answers = true;
    CHECK_FALSE(opens(of, first, second)); // ben has not said so
    scores_in(second).exact_answers = true;
    CHECK(opens(of, first, second));
    of.items.back().safety_sensitive.emplace();
    scores_in(first).scales = scores_in(second).scales = {"s"};
    CHECK_FALSE(opens(of, first, second));
}

TEST_CASE("an opening that names one scale opens no other") {
    assessment of = for_two();
    of.scales[1].keys = {{"e"}, {"f"}, {"g"}};
    for (char const* id : {"e", "f", "g"})
        of.items.push_back(rated(id));
    history first = ada(), second = ben();
    for (history* each : {&first, &second})
        for (char const* id : {"e", "f", "g"})
            sheet_in(*each).answers[id] = 2;
    scores_in(first).scales = {"one"};
    auto const pairs = compared(of, first, second);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].scale == "one");
}

TEST_CASE("answers of another person's sheet, or that do not fit, open nothing") {
    history first = ada();
    sheet_in(first).person = "eve";
    CHECK_FALSE(opens(for_two(), first, ben()));
    first = ada();
    sheet_in(first).answers["a"] = 9;
    CHECK_FALSE(opens(for_two(), first, ben()));
}

TEST_CASE("a transformed scale has no step") {
    CHECK(found(all(5), all(1), [](assessment&) {}) == finding::seen_differently);
    CHECK(found(all(5), all(1), [](assessment& of) { of.scales[0].transforms = {affine{.multiply = 2}}; }) == finding::nothing);
}

TEST_CASE("one band alone is neither a strength nor a low point") {
    auto const one_band = [](assessment& of) { of.scales[0].bands = {{.id = "any", .low = 1, .label = "any"}}; };
    CHECK(found(all(3), all(3), one_band) == finding::nothing);
}

TEST_CASE("where less is better the first band is the strength, and two bands are no shared one") {
    auto const with = [](direction better) {
        return [better](assessment& of) {
            of.scales[0].better = better;
            of.scales[0].bands = {{.id = "few", .low = 1, .label = "few"}, {.id = "much", .low = 3, .label = "much"}};
        };
    };
    CHECK(found(all(1), all(1), with(direction::low)) == finding::shared_strength);
    CHECK(found(all(1), all(1), with(direction::high)) == finding::shared_low_point);
    CHECK(found(all(1), all(1), with(direction::neither)) == finding::nothing);
    answers const near{{"a", 3}, {"b", 3}, {"c", 3}, {"d", 2}}; // 2.75, and 3 is in the other band
    CHECK(found(near, all(3), with(direction::high)) == finding::nothing);
}

TEST_CASE("of two gates the worse one counts, and one without a score stops") {
    CHECK(screened(two_gates(), {{"a", 0}, {"b", 0}}) == gate::nothing_reported);
    CHECK(screened(two_gates(), {{"a", 1}, {"b", 0}}) == gate::caution);
    CHECK(screened(two_gates(), {{"a", 2}, {"b", 1}}) == gate::stop);
    CHECK(screened(two_gates(), {{"a", 0}}) == gate::stop);
    CHECK(screened(two_gates(), {{"a", 0}, {"b", 9}}) == gate::stop); // does not fit
}

TEST_CASE("an assessment without a gate clears nobody, and a scale with other bands is no gate") {
    assessment of = two_gates();
    of.scales[0].bands[2].id = "much";
    of.scales[1].bands.clear();
    CHECK(screened(of, {{"a", 0}, {"b", 0}}) == gate::stop);
}

TEST_CASE("what was passed over in a screening is a stop, whatever its author lets be missing") {
    assessment of = two_gates();
    of.scales.resize(1);
    of.scales[0].keys = {{"a"}, {"b"}};
    of.scales[0].bands[1].low = 3, of.scales[0].bands[2].low = 4;
    for (missing_rule rule :
         {missing_rule{at_most_missing{1}}, missing_rule{at_least_answered{1}}, missing_rule{all_required{}}}) {
        of.scales[0].missing = rule;
        CHECK(screened(of, {{"a", 0}, {"b", 0}}) == gate::nothing_reported);
        CHECK(screened(of, {{"a", 0}}) == gate::stop);
        CHECK(screened(of, {{"a", 0}, {"b", unanswered{missingness::prefer_not_to_say}}}) == gate::stop);
        CHECK(screened(of, {{"a", 0}, {"b", unanswered{missingness::skipped}}}) == gate::stop);
        CHECK(screened(of, {}) == gate::stop);
    }
    of.items[1].shown_when = answer_compare{.item = "a", .op = comparator::greater_equal, .value = 1};
    of.scales[0].missing = at_least_answered{1};
    CHECK(screened(of, {{"a", 0}}) == gate::nothing_reported); // b was not asked
    CHECK(screened(of, {{"a", 1}}) == gate::stop);
}
