#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <closeknit/assess/scorer.hpp>
#include <closeknit/assess/sitting.hpp>
#include <closeknit/codec/error.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <limits>
#include <thread>

using namespace closeknit;
using namespace closeknit::tests;

namespace {

scale named(std::string id, std::vector<key> keys, method by = mean{}, missing_rule missing = all_required{}) {
    scale out = over(std::move(keys), std::move(by), std::move(missing));
    out.id = std::move(id);
    return out;
}

scale of_components(std::string id, std::vector<scale_component> components, method by = mean{}) {
    scale out = named(std::move(id), {}, std::move(by));
    out.components = std::move(components);
    return out;
}

item shown_by(item what, condition when) {
    what.shown_when = std::move(when);
    return what;
}

} // namespace

TEST_CASE("a scorer gives what the short way gives") {
    assessment const of = four_ratings();
    answers const given{{"a", 4}, {"b", 5}, {"c", 2}, {"d", 3}};
    scorer const by(of);
    REQUIRE(by.score(given).size() == 1);
    CHECK(by.score(given)[0].value == 4); // 4 + 5 + (6 - 2) + 3 = 16, over 4
    CHECK(by.score(given) == score(of, given));
    CHECK(by.score("s", given) == score(of, "s", given));
    CHECK_THROWS_WITH(by.score("t", given), "the assessment has no scale 't'");
}

TEST_CASE("a scorer keeps its own assessment, and copies share it") {
    assessment of = four_ratings();
    scorer const by(of);
    scorer const copy = by;
    of.items.clear();
    CHECK(by.assessment().items.size() == 4);
    CHECK(&copy.assessment() == &by.assessment());
    CHECK(sitting(scorer(four_ratings()), date{}).current()->id == "a");
}

TEST_CASE("the flat form takes answers in the items' order") {
    scorer const by(four_ratings(mean{}, at_most_missing{1}));
    std::array<answer, 4> const given{4, 5, unanswered{}, 3};
    std::array<std::optional<double>, 1> values;
    by.score_values(given, values);
    CHECK(values[0] == 4); // 12 over 3
    CHECK(by.score(std::span<answer const>(given))[0].value == 4);
    CHECK(by.score(std::span<answer const>(given))[0].unanswered == std::vector<id_of<item>>{"c"});

    std::array<answer, 4> const few{4, unanswered{}, unanswered{}, 3};
    by.score_values(few, values);
    CHECK(!values[0]);

    std::array<answer, 4> const wrong{4, 6, 1, 3};
    CHECK_THROWS_WITH(by.score_values(wrong, values), Catch::StartsWith("/answers/b: "));
    std::array<answer, 4> const nan{4, std::numeric_limits<double>::quiet_NaN(), 1, 3};
    CHECK_THROWS_AS(by.score_values(nan, values), error);
    CHECK_THROWS_AS(by.score_values(std::span<answer const>(given).first(3), values), std::invalid_argument);
    CHECK_THROWS_AS(by.score_values(given, std::span<std::optional<double>>{}), std::invalid_argument);
}

TEST_CASE("a scale depends on its items, on those of its components, and on those that decide what is shown") {
    assessment of = asking({rated("a"), rated("b"), rated("c"), rated("d"), rated("e")},
                           {named("inner", {{"b"}}), of_components("outer", {{"inner"}}), named("other", {{"c"}})});
    of.items[1] = shown_by(rated("b"), answer_compare{"d", comparator::greater, 2});
    of.items[3] = shown_by(rated("d"), score_compare{"other", comparator::greater, 2});
    scorer const by(of);
    CHECK(by.keyed_items("outer") == std::vector<id_of<item>>{"b"});
    CHECK(by.depends_on("outer") == std::vector<id_of<item>>{"b", "c", "d"});
    CHECK(by.depends_on("other") == std::vector<id_of<item>>{"c"});
    CHECK_THROWS_AS(by.depends_on("none"), std::out_of_range);
    CHECK(by.range("outer") == interval{1, 5});
    CHECK(by.index_of("c") == 2);
    CHECK(!by.index_of("z"));
}

TEST_CASE("equal assessments have equal content hashes, and others have others") {
    assessment of = four_ratings();
    std::uint64_t const first = scorer(of).content_hash();
    CHECK(scorer(four_ratings()).content_hash() == first);
    of.scales[0].keys[2].reversed = false;
    CHECK(scorer(of).content_hash() != first);
}

TEST_CASE("what is not well formed is refused with its place") {
    auto const with = [](auto change) {
        assessment of = asking({rated("a"), rated("b"), rated("c")}, {named("s", {{"a"}, {"b"}}), named("t", {{"c"}})});
        change(of);
        return refused(of);
    };
    using as = assessment&;
    CHECK(with([](as) {}) == "no problem");
    CHECK_THAT(with([](as of) { of.items[1].id = "a"; }), Catch::StartsWith("/items/1/id: duplicate id 'a'"));
    CHECK_THAT(with([](as of) { of.scales[1].id = "s"; }), Catch::StartsWith("/scales/1/id: duplicate id 's'"));
    CHECK_THAT(with([](as of) { of.scales[0].keys[1].item = "z"; }), Catch::StartsWith("/scales/0/keys/1/item: "));
    CHECK_THAT(with([](as of) { of.scales[0].keys[1].item = "a"; }), Catch::StartsWith("/scales/0/keys/1/item: "));
    CHECK_THAT(with([](as of) { of.scales[0].keys[0].weight = -1; }), Catch::StartsWith("/scales/0/keys/0/weight: "));
    CHECK_THAT(with([](as of) { of.scales[0].keys[0].weight = std::nan(""); }), Catch::StartsWith("/scales/0/keys/0/weight: "));
    CHECK_THAT(with([](as of) { of.scales[0].keys.clear(); }), Catch::StartsWith("/scales/0/keys: "));
    CHECK_THAT(with([](as of) { of.scales[0].components = {{"z"}}; }), Catch::StartsWith("/scales/0/components/0/scale: "));
    CHECK_THAT(with([](as of) { of.items[0].response = free_text{}; }), Catch::StartsWith("/scales/0/keys/0/item: "));
    CHECK_THAT(with([](as of) { of.items[0].response = rating{.low = 5, .high = 1}; }),
               Catch::StartsWith("/items/0/response/high: "));
    CHECK_THAT(with([](as of) { of.items[0].shown_when = answered{"z"}; }), Catch::StartsWith("/items/0/shown_when/item: "));
    CHECK_THAT(with([](as of) { of.items[0].shown_when = score_reaches_band{"t", "none"}; }),
               Catch::StartsWith("/items/0/shown_when/band: "));
    CHECK_THAT(with([](as of) { of.items[0].shown_when = group{match_kind::all, {answered{"b"}, score_compare{"z"}}}; }),
               Catch::StartsWith("/items/0/shown_when/conditions/1/scale: "));
    CHECK_THAT(with([](as of) { of.constraints = {{"k", answered{"z"}, "w"}}; }),
               Catch::StartsWith("/constraints/0/requires_that/item: "));
    CHECK_THAT(with([](as of) { of.scales[0].bands = {{"high", 4, "h"}, {"low", 1, "l"}}; }),
               Catch::StartsWith("/scales/0/bands/1/low: "));
    CHECK_THAT(with([](as of) { of.scales[0].transforms = {lookup{{{1, 10}, {1, 20}}}}; }),
               Catch::StartsWith("/scales/0/transforms/0/rows/1/low: "));
    CHECK_THAT(with([](as of) { of.scales[0].transforms = {lookup{}}; }), Catch::StartsWith("/scales/0/transforms/0/rows: "));
}

TEST_CASE("circular references are refused, and the circle is named") {
    assessment of = asking({rated("a")}, {of_components("s", {{"t"}}), of_components("t", {{"s"}})});
    CHECK_THAT(refused(of), Catch::StartsWith("/scales/0/components: circular reference: s -> t -> s"));
    assessment shown = asking({shown_by(rated("a"), answered{"b"}), shown_by(rated("b"), answered{"a"})}, {named("s", {{"a"}})});
    CHECK_THAT(refused(shown), Catch::StartsWith("/items/0/shown_when: circular reference: a -> b -> a"));
}

TEST_CASE("points too large to add up are refused, not reported as missing") {
    double const huge = 1e308;
    assessment of = asking({{.id = "a", .wording = "A.", .response = number{.low = -huge, .high = huge}},
                            {.id = "b", .wording = "B.", .response = number{.low = -huge, .high = huge}}},
                           {named("s", {{"a"}, {"b"}})});
    CHECK_THAT(refused(of), Catch::StartsWith("/scales/0: "));
}

TEST_CASE("a composite says that a component is prorated, and counts a shared item once") {
    auto const loose = at_most_missing{1};
    assessment of = asking({rated("a"), rated("b"), rated("c")}, {named("first", {{"a"}, {"b"}, {"c"}}, sum{}, loose),
                                                                  named("second", {{"a"}, {"b"}, {"c"}}, sum{}, loose),
                                                                  of_components("both", {{"first"}, {"second"}})});
    auto const scores = scorer(of).score({{"a", 2}, {"b", 4}});
    CHECK(scores[0].value == 9); // 2 + 4, and their mean for c
    CHECK(scores[2].value == 9);
    CHECK(scores[2].answered == 2);
    CHECK(scores[2].asked == 3);
    CHECK(scores[2].prorated);
    CHECK(scores[2].unanswered == std::vector<id_of<item>>{"c"});
}

TEST_CASE("a component that may be hidden widens the range of the composite") {
    assessment of = asking({rated("a"), rated("b", 3, 4)}, {named("first", {{"a"}}), named("second", {{"b"}}),
                                                            of_components("both", {{"first"}, {"second"}}, sum{})});
    CHECK(scorer(of).range("both") == interval{4, 9});
    of.items[1] = shown_by(rated("b", 3, 4), answer_compare{"a", comparator::greater, 2});
    CHECK(scorer(of).range("both") == interval{1, 9}); // without the second, 1 is possible
    CHECK(scorer(of).score("both", {{"a", 1}}).value == 1);
    of.scales[2].method = mean{};
    CHECK(scorer(of).range("both") == interval{1, 5}); // not (1 + 3) / 2 to (5 + 4) / 2
}

TEST_CASE("an option that counts nowhere is a missing answer, and one with points is not") {
    item const asked{.id = "a",
                     .wording = "A.",
                     .response = choice{{{.id = "often", .wording = "Often", .points = 3},
                                         {.id = "never", .wording = "Never", .points = 0},
                                         {.id = "none", .wording = "Does not apply", .missing = missingness::not_shown}}}};
    assessment const of = asking({asked, rated("b", 0, 3)}, {named("s", {{"a"}, {"b"}}, sum{}, at_most_missing{1, false})});
    score_result const zero = scorer(of).score("s", {{"a", "never"}, {"b", 2}});
    CHECK(zero.value == 2);
    CHECK(zero.answered == 2); // nought points are points
    score_result const missing = scorer(of).score("s", {{"a", "none"}, {"b", 2}});
    CHECK(missing.value == 2);
    CHECK(missing.answered == 1);
    CHECK(missing.unanswered == std::vector<id_of<item>>{"a"});
}

TEST_CASE("a value below the first band lies in the first band") {
    assessment of = asking({rated("a")}, {named("s", {{"a"}})});
    of.scales[0].bands = {{"low", 2, "low"}, {"high", 4, "high"}};
    score_result const below = score(of, "s", {{"a", 1}});
    REQUIRE(below.band);
    CHECK(*below.band == "low");
    CHECK(*score(of, "s", {{"a", 4}}).band == "high");
    CHECK(*score(of, "s", {{"a", 3}}).band == "low");
}

TEST_CASE("one scorer serves many threads") {
    assessment of = four_ratings();
    of.items[3] = shown_by(rated("d"), answer_compare{"a", comparator::greater_equal, 3});
    scorer const by(of);
    std::vector<std::thread> threads;
    std::array<bool, 4> right{};
    for (std::size_t t = 0; t < right.size(); ++t)
        threads.emplace_back([&, t] {
            bool all = true;
            for (int i = 0; i < 500; ++i) {
                int const a = 1 + i % 5;
                double const expected = a >= 3 ? (a + 5 + 4 + 3) / 4.0 : (a + 5 + 4) / 3.0;
                all = all && by.score("s", {{"a", a}, {"b", 5}, {"c", 2}, {"d", 3}}).value == expected;
            }
            right[t] = all;
        });
    for (std::thread& each : threads)
        each.join();
    CHECK(std::all_of(right.begin(), right.end(), [](bool each) { return each; }));
}
