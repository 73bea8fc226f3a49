#include <closeknit/assess/scorer.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;
using tests::asking;
using tests::four_ratings;
using tests::over;
using tests::rated;

namespace {

score_result only_score(assessment const& of, answers const& given) { return score(of, given).at(0); }

/// So many ratings from 0 to 10 in one sum.
assessment many_ratings(int count, missing_rule missing) {
    assessment of = asking({}, {over({}, sum{}, missing)});
    for (int i = 0; i < count; ++i) {
        of.items.push_back(rated("q" + std::to_string(i), 0, 10));
        of.scales[0].keys.push_back({of.items.back().id});
    }
    return of;
}

answers first_answers(std::vector<int> const& values) {
    answers out;
    for (std::size_t i = 0; i < values.size(); ++i)
        out["q" + std::to_string(i)] = values[i];
    return out;
}

} // namespace

TEST_CASE("where all are required, one missing answer and there is no score") {
    score_result const s = only_score(four_ratings(mean{}, all_required{}), {{"a", 4}, {"b", 5}, {"d", 4}});
    CHECK_FALSE(s.value);
    CHECK(s.not_scored == no_score_reason::too_few_answers);
    CHECK(s.answered == 3);
    CHECK(s.asked == 4);
    CHECK(s.unanswered == std::vector<id_of<item>>{"c"});
    CHECK(s.low == 1);
    CHECK(s.high == 5);
    CHECK_FALSE(s.band);
    CHECK(std::holds_alternative<all_required>(s.rule));
}

TEST_CASE("where one may be missing, the person's mean takes its place in a sum") {
    score_result const s = only_score(four_ratings(sum{}, at_most_missing{1}), {{"a", 4}, {"b", 5}, {"d", 3}});
    CHECK(s.value == 16); // 12 / 3 * 4
    CHECK(s.prorated);
    CHECK(s.answered == 3);
    CHECK(only_score(four_ratings(sum{}, at_most_missing{1}), {{"a", 4}, {"b", 5}}).not_scored ==
          no_score_reason::too_few_answers);
}

TEST_CASE("a full sum is not prorated") {
    score_result const s = only_score(four_ratings(sum{}, at_most_missing{1}), {{"a", 4}, {"b", 5}, {"c", 2}, {"d", 4}});
    CHECK(s.value == 17);
    CHECK_FALSE(s.prorated);
}

TEST_CASE("without proration nothing takes the place of a missing answer") {
    auto const of = four_ratings(sum{}, at_most_missing{.missing = 1, .prorate = false});
    score_result const s = only_score(of, {{"a", 4}, {"b", 5}, {"d", 3}});
    CHECK(s.value == 12);
    CHECK_FALSE(s.prorated);
    score_result const least = only_score(of, {{"a", 1}, {"b", 1}, {"d", 1}});
    CHECK(least.value == 3);
    CHECK(least.low <= 3);
}

TEST_CASE("a mean is the same with and without proration") {
    answers const given{{"a", 4}, {"b", 5}, {"d", 3}};
    CHECK(only_score(four_ratings(mean{}, at_most_missing{1, true}), given).value == 4);
    CHECK(only_score(four_ratings(mean{}, at_most_missing{1, false}), given).value == 4);
}

TEST_CASE("at least one answer must be there, whatever may be missing") {
    CHECK(only_score(four_ratings(mean{}, at_most_missing{4}), {}).not_scored == no_score_reason::too_few_answers);
    CHECK(only_score(four_ratings(mean{}, at_most_missing{4}), {{"a", 2}}).value == 2);
    CHECK(tests::refused(four_ratings(mean{}, at_least_answered{0.0})) ==
          "/scales/0/missing/fraction: a fraction must be above 0 and at most 1, not 0");
}

TEST_CASE("a part of what was asked may be enough") {
    auto const of = four_ratings(sum{}, at_least_answered{0.75});
    CHECK(only_score(of, {{"a", 4}, {"b", 5}, {"d", 3}}).value == 16);
    CHECK(only_score(of, {{"a", 4}, {"b", 5}}).not_scored == no_score_reason::too_few_answers);
    CHECK(only_score(four_ratings(sum{}, at_least_answered{0.5, false}), {{"a", 4}, {"b", 5}}).value == 9);
    auto const half_of_5 = many_ratings(5, at_least_answered{0.5});
    CHECK(only_score(half_of_5, first_answers({1, 1})).not_scored == no_score_reason::too_few_answers);
    CHECK(only_score(half_of_5, first_answers({1, 1, 1})).value == 5);
}

TEST_CASE("exactly the part is enough, though not in doubles: 28 % of 25 items are 7") {
    CHECK(only_score(many_ratings(25, at_least_answered{0.28}), first_answers({2, 2, 2, 2, 2, 2, 2})).value == 50);
}

TEST_CASE("a prorated sum that comes out whole is whole: 41 over 5 of 15 items is 123") {
    auto of = many_ratings(15, at_least_answered{0.2});
    of.scales[0].bands = {{.id = "low", .low = 0, .label = "low"}, {.id = "high", .low = 123, .label = "high"}};
    score_result const s = only_score(of, first_answers({10, 10, 10, 10, 1}));
    CHECK(s.value == 123);
    CHECK(s.label == "high");
}

TEST_CASE("every kind of missing answer is missing - only a condition says that an item was not asked") {
    auto const with = [](missingness why) {
        return only_score(four_ratings(mean{}, at_most_missing{1}), {{"a", 4}, {"b", 5}, {"c", unanswered{why}}, {"d", 3}});
    };
    for (missingness why :
         {missingness::skipped, missingness::dont_know, missingness::prefer_not_to_say, missingness::not_shown}) {
        CHECK(with(why).value == 4);
        CHECK(with(why).asked == 4);
        CHECK(with(why).answered == 3);
        CHECK(with(why).unanswered == std::vector<id_of<item>>{"c"});
    }
}

TEST_CASE("an item that is not shown never counts, neither its answer nor its absence") {
    assessment of = four_ratings(sum{}, all_required{});
    of.items[3].shown_when = answer_compare{.item = "a", .op = comparator::greater_equal, .value = 4};
    score_result const hidden = only_score(of, {{"a", 3}, {"b", 5}, {"c", 2}, {"d", 5}});
    CHECK(hidden.value == 12); // 3 + 5 + (6 - 2)
    CHECK(hidden.asked == 3);
    CHECK(hidden.answered == 3);
    CHECK(hidden.unanswered.empty());
    CHECK(hidden.high == 15); // of the three that were asked
    CHECK(only_score(of, {{"a", 3}, {"b", 5}, {"c", 2}}).value == 12);
    CHECK(only_score(of, {{"a", 4}, {"b", 5}, {"c", 2}, {"d", 5}}).value == 18);
    CHECK(only_score(of, {{"a", 4}, {"b", 5}, {"c", 2}}).not_scored == no_score_reason::too_few_answers);
}

TEST_CASE("a score of which nothing was shown says so") {
    assessment of = asking({rated("a"), rated("b")}, {over({{"b"}})});
    of.items[1].shown_when = answered{"a"};
    score_result const s = only_score(of, {{"b", 3}});
    CHECK(s.not_scored == no_score_reason::nothing_asked);
    CHECK(s.asked == 0);
    CHECK(s.unanswered.empty());
}
