#include <closeknit/assess/scorer.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <stdexcept>
#include <string>

using namespace closeknit;
using tests::asking;
using tests::over;
using tests::rated;

namespace {

/// Whether an item with this condition is shown, after a yes/no `y`, a rating `n`, a text `t`, a choice `c`, and a score `s` of
/// `n`.
bool holds(condition const& when, answers const& given) {
    scale s = over({{"n"}});
    s.bands = {{.id = "few", .low = 1, .label = "few"},
               {.id = "some", .low = 3, .label = "some"},
               {.id = "many", .low = 4, .label = "many"}};
    auto const of = asking({{.id = "y", .wording = "w", .response = yes_no{}},
                            rated("n"),
                            {.id = "t", .wording = "w", .response = free_text{}},
                            {.id = "c", .wording = "w", .response = choice{{{"tea", "Tea"}, {"coffee", "Coffee"}}}},
                            {.id = "asked", .wording = "w", .response = yes_no{}, .shown_when = when}},
                           {s});
    return scorer(of).is_shown("asked", given);
}

condition is(char const* item, comparator how, answer const& value) {
    return answer_compare{.item = item, .op = how, .value = value};
}

} // namespace

TEST_CASE("answered: any answer will do, a missing one will not") {
    CHECK(holds(answered{"y"}, {{"y", false}}));
    CHECK_FALSE(holds(answered{"y"}, {}));
    CHECK_FALSE(holds(answered{"y"}, {{"y", unanswered{missingness::prefer_not_to_say}}}));
}

TEST_CASE("answer_compare: each comparison, on 3 against 2, 3 and 4") {
    struct expected {
        comparator how;
        bool with_2, with_3, with_4;
    };
    for (expected const& e : {expected{comparator::equal, false, true, false},
                              {comparator::not_equal, true, false, true},
                              {comparator::less, false, false, true},
                              {comparator::less_equal, false, true, true},
                              {comparator::greater, true, false, false},
                              {comparator::greater_equal, true, true, false}}) {
        CAPTURE(name_of(e.how));
        CHECK(holds(is("n", e.how, 2), {{"n", 3}}) == e.with_2);
        CHECK(holds(is("n", e.how, 3), {{"n", 3}}) == e.with_3);
        CHECK(holds(is("n", e.how, 4), {{"n", 3}}) == e.with_4);
        CHECK(holds(is("n", e.how, 3.0), {{"n", 3}}) == e.with_3);
    }
}

TEST_CASE("answer_compare: a missing answer compares with nothing, not even as unequal") {
    CHECK_FALSE(holds(is("n", comparator::not_equal, 3), {}));
    CHECK_FALSE(holds(is("n", comparator::not_equal, 3), {{"n", unanswered{}}}));
    CHECK_FALSE(holds(is("n", comparator::less, 3), {}));
}

TEST_CASE("answer_compare: texts compare by their letters, yes and no and options are only equal or not") {
    CHECK(holds(is("t", comparator::equal, "tea"), {{"t", "tea"}}));
    CHECK(holds(is("t", comparator::less, "tea"), {{"t", "coffee"}}));
    CHECK(holds(is("y", comparator::equal, true), {{"y", true}}));
    CHECK_FALSE(holds(is("y", comparator::equal, true), {{"y", false}}));
    CHECK(holds(is("y", comparator::not_equal, true), {{"y", false}}));
    CHECK_FALSE(holds(is("y", comparator::greater_equal, false), {{"y", true}}));
    CHECK(holds(is("c", comparator::equal, "tea"), {{"c", "tea"}}));
    CHECK_FALSE(holds(is("n", comparator::equal, "3"), {{"n", 3}}));
    CHECK_FALSE(holds(is("y", comparator::equal, 1), {{"y", true}}));
}

TEST_CASE("answer_in: one of some values") {
    condition const when = answer_in{.item = "n", .values = {1, 3.0}};
    CHECK(holds(when, {{"n", 1}}));
    CHECK(holds(when, {{"n", 3}}));
    CHECK_FALSE(holds(when, {{"n", 2}}));
    CHECK_FALSE(holds(when, {}));
    CHECK_FALSE(holds(answer_in{.item = "n"}, {{"n", 1}}));
}

TEST_CASE("answer_contains: a part of a text") {
    condition const when = answer_contains{.item = "t", .part = "tea"};
    CHECK(holds(when, {{"t", "green tea, please"}}));
    CHECK_FALSE(holds(when, {{"t", "coffee"}}));
    CHECK_FALSE(holds(when, {}));
    CHECK_FALSE(holds(answer_contains{.item = "n", .part = "3"}, {{"n", 3}}));
}

TEST_CASE("score_compare: compares a score, and never one that cannot be given") {
    auto const reaches = [](comparator how, double value) { return score_compare{.scale = "s", .op = how, .value = value}; };
    CHECK(holds(reaches(comparator::greater_equal, 4), {{"n", 4}}));
    CHECK_FALSE(holds(reaches(comparator::greater, 4), {{"n", 4}}));
    CHECK_FALSE(holds(reaches(comparator::not_equal, 4), {}));
}

TEST_CASE("score_reaches_band: in a band or above it") {
    condition const when = score_reaches_band{.scale = "s", .band = "some"};
    CHECK_FALSE(holds(when, {{"n", 2}}));
    CHECK(holds(when, {{"n", 3}}));
    CHECK(holds(when, {{"n", 5}}));
    CHECK_FALSE(holds(when, {}));
}

TEST_CASE("a group holds when all, any or none of its conditions do") {
    answers const given{{"y", true}, {"n", 2}};
    condition const yes = answered{"y"}, no = answered{"t"};
    auto const of = [](match_kind how, std::vector<condition> conditions) {
        return group{.match = how, .conditions = std::move(conditions)};
    };
    CHECK(holds(of(match_kind::all, {yes, yes}), given));
    CHECK_FALSE(holds(of(match_kind::all, {yes, no}), given));
    CHECK(holds(of(match_kind::any, {no, yes}), given));
    CHECK_FALSE(holds(of(match_kind::any, {no, no}), given));
    CHECK(holds(of(match_kind::none, {no, no}), given));
    CHECK_FALSE(holds(of(match_kind::none, {no, yes}), given));
}

TEST_CASE("an empty group holds, except where one of its conditions would have to") {
    CHECK(holds(group{.match = match_kind::all, .conditions = {}}, {}));
    CHECK_FALSE(holds(group{.match = match_kind::any, .conditions = {}}, {}));
    CHECK(holds(group{.match = match_kind::none, .conditions = {}}, {}));
}

TEST_CASE("groups stand in groups") {
    // y, and neither n at 5 nor both t and c
    condition const when =
        group{.conditions = {answered{"y"}, group{.match = match_kind::none,
                                                  .conditions = {is("n", comparator::equal, 5),
                                                                 group{.conditions = {answered{"t"}, answered{"c"}}}}}}};
    CHECK(holds(when, {{"y", true}, {"n", 4}, {"t", "x"}}));
    CHECK_FALSE(holds(when, {{"n", 4}}));
    CHECK_FALSE(holds(when, {{"y", true}, {"n", 5}}));
    CHECK_FALSE(holds(when, {{"y", true}, {"t", "x"}, {"c", "tea"}}));
}

TEST_CASE("the answer to an item that is not shown counts for no condition") {
    auto const of = asking({{.id = "a", .wording = "w", .response = yes_no{}},
                            {.id = "b", .wording = "w", .response = yes_no{}, .shown_when = is("a", comparator::equal, true)},
                            {.id = "c", .wording = "w", .response = yes_no{}, .shown_when = answered{"b"}}});
    CHECK(scorer(of).is_shown("c", {{"a", true}, {"b", true}}));
    CHECK_FALSE(scorer(of).is_shown("c", {{"a", false}, {"b", true}}));
    CHECK(scorer(of).is_shown("a", {}));
}

TEST_CASE("asking about an item that the assessment has not is told") {
    CHECK_THROWS_AS(scorer(asking({})).is_shown("gone", {}), std::out_of_range);
    CHECK_THROWS_WITH(scorer(asking({})).is_shown("gone", {}), "the assessment has no item 'gone'");
}

TEST_CASE("a circle of conditions is refused, also through a scale") {
    auto of = asking({rated("a"), rated("b")}, {over({{"a"}})});
    of.items[0].shown_when = answered{"b"};
    of.items[1].shown_when = answered{"a"};
    CHECK(tests::refused(of) == "/items/0/shown_when: circular reference: a -> b -> a");

    of.items[0].shown_when = score_compare{.scale = "s", .value = 1};
    of.items[1].shown_when.reset();
    CHECK(tests::refused(of) == "/items/0/shown_when: circular reference: a -> s -> a");
}

TEST_CASE("a very long chain of conditions is followed to its end") {
    for (bool backwards : {false, true}) {
        auto of = asking({});
        int const count = 20'000;
        for (int i = 0; i < count; ++i) {
            int const before = backwards ? i + 1 : i - 1;
            of.items.push_back(rated("q" + std::to_string(i)));
            if (0 <= before && before < count) of.items.back().shown_when = answered{"q" + std::to_string(before)};
        }
        CHECK_NOTHROW(score(of, {{"q0", 3}}));
        CHECK_NOTHROW(scorer(of).is_shown("q0", {}));
    }
}

TEST_CASE("a thousand conditions on a score of a thousand items take no noticeable time") {
    auto of = asking({}, {over({}, mean{}, at_most_missing{999}), over({})});
    of.scales[1].id = "last";
    for (int i = 0; i < 1'000; ++i) {
        of.items.push_back(rated("q" + std::to_string(i)));
        of.scales[0].keys.insert(of.scales[0].keys.begin(), {of.items.back().id});
    }
    for (int i = 0; i < 1'000; ++i) {
        of.items.push_back(rated("r" + std::to_string(i)));
        of.items.back().shown_when = score_compare{.scale = "s", .value = 3};
        of.scales[1].keys.push_back({of.items.back().id});
    }
    auto const begun = std::chrono::steady_clock::now();
    CHECK(score(of, {{"q0", 3}}).at(1).asked == 1'000);
    CHECK(score(of, {{"q0", 2}}).at(1).asked == 0);
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(2));
}
