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
using tests::over;
using tests::rated;
using tests::today;

namespace {

bool opens(assessment const& of, history const& first, history const& second) {
    return std::holds_alternative<reveal_permit>(reveal(scorer(of), first, second, today));
}

std::vector<comparison> compared(assessment const& of, history const& first, history const& second) {
    auto const revealed = reveal(scorer(of), first, second, today);
    REQUIRE(std::holds_alternative<reveal_permit>(revealed));
    return compare(scorer(of), std::get<reveal_permit>(revealed));
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

TEST_CASE("a score is sensitive where a condition on a sensitive item decides over it, and opens by name only") {
    assessment of = for_two();
    of.items.push_back(rated("fear"));
    of.items.back().safety_sensitive.emplace();
    of.items[0].shown_when = answered{"fear"};
    history first = ada(), second = ben();
    first.sheet.answers["fear"] = second.sheet.answers["fear"] = 1;
    CHECK_FALSE(opens(of, first, second));
    first.opening->scales = {"s"};
    CHECK_FALSE(opens(of, first, second)); // ben has not named it
    second.opening->scales = {"s"};
    CHECK(opens(of, first, second));
}

TEST_CASE("an opening that names one scale opens no other") {
    assessment of = for_two();
    of.scales[1].keys = {{"b"}, {"c"}, {"d"}};
    history first = ada(), second = ben();
    first.opening->scales = {"one"};
    auto const pairs = compared(of, first, second);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].scale == "one");
}

TEST_CASE("the permit says of neither which questions were passed over") {
    history first = ada(), second = ben();
    first.sheet.answers.erase("d");
    second.sheet.answers.erase("a");
    auto const revealed = reveal(scorer(for_two()), first, second, today);
    REQUIRE(std::holds_alternative<reveal_permit>(revealed));
    score_pair const& both = std::get<reveal_permit>(revealed).pairs().at(0);
    CHECK(both.first.unanswered.empty());
    CHECK(both.second.unanswered.empty());
    CHECK(both.answered_by_both == 2); // b and c
}

TEST_CASE("answers of another person's sheet, or that do not fit, open nothing") {
    history first = ada();
    first.sheet.person = "eve";
    CHECK_FALSE(opens(for_two(), first, ben()));
    first = ada();
    first.sheet.answers["a"] = 9;
    CHECK_FALSE(opens(for_two(), first, ben()));
    first = ada();
    first.opening->by = "eve";
    CHECK_FALSE(opens(for_two(), first, ben()));
}

TEST_CASE("a difference takes three items that both answered, and two are not enough") {
    answers const high{{"a", 5}, {"b", 5}, {"c", 5}}, low{{"a", 1}, {"b", 1}, {"c", 1}}, shifted{{"b", 1}, {"c", 1}, {"d", 1}};
    CHECK(found(high, low, [](assessment&) {}) == finding::seen_differently);
    CHECK(found(high, shifted, [](assessment&) {}) == finding::nothing); // b and c
}

TEST_CASE("only a sum or a mean of unweighted items has a step") {
    CHECK(found(all(5), all(1), [](assessment&) {}) == finding::seen_differently);
    CHECK(found(all(5), all(1), [](assessment& of) { of.scales[0].keys[0].weight = 2; }) == finding::nothing);
    CHECK(found(all(5), all(1), [](assessment& of) { of.scales[0].transforms = {affine{.multiply = 2}}; }) == finding::nothing);
    CHECK(found(all(5), all(1), [](assessment& of) {
              of.scales[0].keys[0].points = {{"1", 1}, {"2", 2}, {"3", 3}, {"4", 4}, {"5", 5}};
          }) == finding::nothing);
    CHECK(found(all(5), all(1), [](assessment& of) {
              of.scales.push_back(over({{"a"}}));
              of.scales[1].id = "part";
              of.scales[0].components = {{"part"}};
          }) == finding::nothing);
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
