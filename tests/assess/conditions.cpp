#include <closeknit/assess/score.hpp>

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
    scoring s = over({{"n"}});
    s.bands = {{.id = "few", .low = 1, .label = "few"},
               {.id = "some", .low = 3, .label = "some"},
               {.id = "many", .low = 4, .label = "many"}};
    auto const of = asking({{.id = "y", .wording = "w", .response = yes_no{}},
                            rated("n"),
                            {.id = "t", .wording = "w", .response = free_text{}},
                            {.id = "c", .wording = "w", .response = choice{{{"tea", "Tea"}, {"coffee", "Coffee"}}}},
                            {.id = "asked", .wording = "w", .response = yes_no{}, .shown_when = when}},
                           {s});
    return is_shown(of, "asked", given);
}

condition is(char const* item, comparator how, answer const& value) {
    return answer_is{.item = item, .compares = how, .value = value};
}

} // namespace

TEST_CASE("answered: any answer will do, a missing one will not") {
    CHECK(holds(answered{"y"}, {{"y", false}}));
    CHECK_FALSE(holds(answered{"y"}, {}));
    CHECK_FALSE(holds(answered{"y"}, {{"y", unanswered{missingness::prefer_not_to_say}}}));
}

TEST_CASE("answer_is: each comparison, on 3 against 2, 3 and 4") {
    struct expected {
        comparator how;
        bool with_2, with_3, with_4;
    };
    for (expected const& e : {expected{comparator::equal, false, true, false},
                              {comparator::unequal, true, false, true},
                              {comparator::less, false, false, true},
                              {comparator::at_most, false, true, true},
                              {comparator::more, true, false, false},
                              {comparator::at_least, true, true, false}}) {
        CAPTURE(name_of(e.how));
        CHECK(holds(is("n", e.how, 2), {{"n", 3}}) == e.with_2);
        CHECK(holds(is("n", e.how, 3), {{"n", 3}}) == e.with_3);
        CHECK(holds(is("n", e.how, 4), {{"n", 3}}) == e.with_4);
        CHECK(holds(is("n", e.how, 3.0), {{"n", 3}}) == e.with_3);
    }
}

TEST_CASE("answer_is: a missing answer compares with nothing, not even as unequal") {
    CHECK_FALSE(holds(is("n", comparator::unequal, 3), {}));
    CHECK_FALSE(holds(is("n", comparator::unequal, 3), {{"n", unanswered{}}}));
    CHECK_FALSE(holds(is("n", comparator::less, 3), {}));
}

TEST_CASE("answer_is: texts compare by their letters, yes and no and options are only equal or not") {
    CHECK(holds(is("t", comparator::equal, "tea"), {{"t", "tea"}}));
    CHECK(holds(is("t", comparator::less, "tea"), {{"t", "coffee"}}));
    CHECK(holds(is("y", comparator::equal, true), {{"y", true}}));
    CHECK_FALSE(holds(is("y", comparator::equal, true), {{"y", false}}));
    CHECK(holds(is("y", comparator::unequal, true), {{"y", false}}));
    CHECK_FALSE(holds(is("y", comparator::at_least, false), {{"y", true}}));
    CHECK(holds(is("c", comparator::equal, "tea"), {{"c", "tea"}}));
    CHECK_FALSE(holds(is("n", comparator::equal, "3"), {{"n", 3}}));
    CHECK_FALSE(holds(is("y", comparator::equal, 1), {{"y", true}}));
}

TEST_CASE("answer_among: one of some values") {
    condition const when = answer_among{.item = "n", .values = {1, 3.0}};
    CHECK(holds(when, {{"n", 1}}));
    CHECK(holds(when, {{"n", 3}}));
    CHECK_FALSE(holds(when, {{"n", 2}}));
    CHECK_FALSE(holds(when, {}));
    CHECK_FALSE(holds(answer_among{.item = "n"}, {{"n", 1}}));
}

TEST_CASE("answer_includes: a part of a text") {
    condition const when = answer_includes{.item = "t", .part = "tea"};
    CHECK(holds(when, {{"t", "green tea, please"}}));
    CHECK_FALSE(holds(when, {{"t", "coffee"}}));
    CHECK_FALSE(holds(when, {}));
    CHECK_FALSE(holds(answer_includes{.item = "n", .part = "3"}, {{"n", 3}}));
}

TEST_CASE("score_is: compares a score, and never one that cannot be given") {
    auto const reaches = [](comparator how, double value) { return score_is{.score = "s", .compares = how, .value = value}; };
    CHECK(holds(reaches(comparator::at_least, 4), {{"n", 4}}));
    CHECK_FALSE(holds(reaches(comparator::more, 4), {{"n", 4}}));
    CHECK_FALSE(holds(reaches(comparator::unequal, 4), {}));
    CHECK_FALSE(holds(score_is{.score = "none", .compares = comparator::unequal, .value = 4}, {{"n", 3}}));
}

TEST_CASE("score_reaches: in a band or above it") {
    condition const when = score_reaches{.score = "s", .band = "some"};
    CHECK_FALSE(holds(when, {{"n", 2}}));
    CHECK(holds(when, {{"n", 3}}));
    CHECK(holds(when, {{"n", 5}}));
    CHECK_FALSE(holds(when, {}));
    CHECK_FALSE(holds(score_reaches{.score = "s", .band = "none"}, {{"n", 5}}));
}

TEST_CASE("a group holds when all, any or none of its conditions do") {
    answers const given{{"y", true}, {"n", 2}};
    condition const yes = answered{"y"}, no = answered{"t"};
    auto const of = [](match how, std::vector<condition> conditions) { return group{.holds = how, .of = std::move(conditions)}; };
    CHECK(holds(of(match::all, {yes, yes}), given));
    CHECK_FALSE(holds(of(match::all, {yes, no}), given));
    CHECK(holds(of(match::any, {no, yes}), given));
    CHECK_FALSE(holds(of(match::any, {no, no}), given));
    CHECK(holds(of(match::none, {no, no}), given));
    CHECK_FALSE(holds(of(match::none, {no, yes}), given));
}

TEST_CASE("an empty group holds, except where one of its conditions would have to") {
    CHECK(holds(group{.holds = match::all, .of = {}}, {}));
    CHECK_FALSE(holds(group{.holds = match::any, .of = {}}, {}));
    CHECK(holds(group{.holds = match::none, .of = {}}, {}));
}

TEST_CASE("groups stand in groups") {
    // y, and neither n at 5 nor both t and c
    condition const when =
        group{.of = {answered{"y"}, group{.holds = match::none,
                                          .of = {is("n", comparator::equal, 5), group{.of = {answered{"t"}, answered{"c"}}}}}}};
    CHECK(holds(when, {{"y", true}, {"n", 4}, {"t", "x"}}));
    CHECK_FALSE(holds(when, {{"n", 4}}));
    CHECK_FALSE(holds(when, {{"y", true}, {"n", 5}}));
    CHECK_FALSE(holds(when, {{"y", true}, {"t", "x"}, {"c", "tea"}}));
}

TEST_CASE("the answer to an item that is not shown counts for no condition") {
    auto const of = asking({{.id = "a", .wording = "w", .response = yes_no{}},
                            {.id = "b", .wording = "w", .response = yes_no{}, .shown_when = is("a", comparator::equal, true)},
                            {.id = "c", .wording = "w", .response = yes_no{}, .shown_when = answered{"b"}}});
    CHECK(is_shown(of, "c", {{"a", true}, {"b", true}}));
    CHECK_FALSE(is_shown(of, "c", {{"a", false}, {"b", true}}));
    CHECK(is_shown(of, "a", {}));
}

TEST_CASE("asking about an item that the assessment has not is told") {
    CHECK_THROWS_AS(is_shown(asking({}), "gone", {}), std::out_of_range);
    CHECK_THROWS_WITH(is_shown(asking({}), "gone", {}), "the assessment has no item 'gone'");
}

TEST_CASE("conditions that go round in a circle show nothing and come to an end") {
    auto of = asking({rated("a"), rated("b")}, {over({{"a"}})});
    of.items[0].shown_when = answered{"b"};
    of.items[1].shown_when = answered{"a"};
    answers const given{{"a", 3}, {"b", 3}};
    CHECK_FALSE(is_shown(of, "a", given));
    CHECK_FALSE(is_shown(of, "b", given));

    of.items[0].shown_when = score_is{.score = "s", .value = 1};
    of.items[1].shown_when.reset();
    CHECK_FALSE(is_shown(of, "a", given));
    CHECK(score(of, given).at(0).refused == refusal::rests_on_itself);
}

TEST_CASE("a very long chain of conditions is followed to its end") {
    for (bool backwards : {false, true}) {
        auto of = asking({}, {over({})});
        int const count = 20'000;
        for (int i = 0; i < count; ++i) {
            int const before = backwards ? i + 1 : i - 1;
            of.items.push_back(rated("q" + std::to_string(i)));
            if (0 <= before && before < count) of.items.back().shown_when = answered{"q" + std::to_string(before)};
        }
        CHECK_NOTHROW(score(of, {{"q0", 3}}));
        CHECK_NOTHROW(is_shown(of, "q0", {}));
    }
}

TEST_CASE("a thousand conditions on a score of a thousand items take no noticeable time") {
    auto of = asking({}, {over({}, mean{}, at_most_missing{999}), over({})});
    of.scores[1].id = "last";
    for (int i = 0; i < 1'000; ++i) {
        of.items.push_back(rated("q" + std::to_string(i)));
        of.scores[0].keys.insert(of.scores[0].keys.begin(), {of.items.back().id});
    }
    for (int i = 0; i < 1'000; ++i) {
        of.items.push_back(rated("r" + std::to_string(i)));
        of.items.back().shown_when = score_is{.score = "s", .value = 3};
        of.scores[1].keys.push_back({of.items.back().id});
    }
    auto const begun = std::chrono::steady_clock::now();
    CHECK(score(of, {{"q0", 3}}).at(1).asked == 1'000);
    CHECK(score(of, {{"q0", 2}}).at(1).asked == 0);
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(2));
}
