#include <closeknit/assess/scorer.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <stdexcept>
#include <string>
#include <vector>

using namespace closeknit;
using tests::asking;
using tests::four_ratings;
using tests::over;
using tests::rated;

namespace {

score_result only_score(assessment const& of, answers const& given) {
    auto const all = score(of, given);
    REQUIRE(all.size() == 1);
    return all.front();
}

item choosing(std::string id) {
    return {.id = id, .wording = "w", .response = choice{{{"never", "Never", 0}, {"some", "Some", 2.5}, {"all", "All", 10}}}};
}

std::vector<item> ratings(int count, int low, int high) {
    std::vector<item> out;
    for (int i = 1; i <= count; ++i)
        out.push_back(rated("q" + std::to_string(i), low, high));
    return out;
}

std::vector<key> keys_for(std::vector<item> const& items) {
    std::vector<key> out;
    for (item const& each : items)
        out.push_back({each.id});
    return out;
}

/// Every rating answered with its highest or its lowest number.
answers all_at(std::vector<item> const& items, int rating::* end) {
    answers out;
    for (item const& each : items)
        out[each.id] = std::get<rating>(each.response.value()).*end;
    return out;
}

} // namespace

TEST_CASE("a mean counts reversed items from the other end") {
    score_result const s = only_score(four_ratings(), {{"a", 4}, {"b", 5}, {"c", 2}, {"d", 4}});
    CHECK(s.value == 4.25); // (4 + 5 + (6 - 2) + 4) / 4
    CHECK(s.low == 1);
    CHECK(s.high == 5);
    CHECK(s.scale == "s");
    CHECK(s.answered == 4);
    CHECK(s.asked == 4);
    CHECK_FALSE(s.prorated);
    CHECK_FALSE(s.not_scored);
    CHECK(s.unanswered.empty());
}

TEST_CASE("a sum adds up the keyed answers") {
    score_result const s = only_score(four_ratings(sum{}), {{"a", 4}, {"b", 5}, {"c", 2}, {"d", 4}});
    CHECK(s.value == 17);
    CHECK(s.low == 4);
    CHECK(s.high == 20);
}

TEST_CASE("each item is reversed in its own range") {
    auto const of =
        asking({rated("a", 0, 4), rated("b", 1, 7), rated("c", -3, 3)}, {over({{"a", true}, {"b", true}, {"c", true}}, sum{})});
    score_result const s = only_score(of, {{"a", 1}, {"b", 2}, {"c", 3}});
    CHECK(s.value == 6); // (4 - 1) + (8 - 2) + (0 - 3)
    CHECK(s.low == -2);
    CHECK(s.high == 14);
}

TEST_CASE("a choice counts the points of its option, reversed in the range of its points") {
    auto const of = asking({choosing("a"), choosing("b")}, {over({{"a"}, {"b", true}}, sum{})});
    score_result const s = only_score(of, {{"a", "some"}, {"b", "some"}});
    CHECK(s.value == 10); // 2.5 + (10 - 2.5)
    CHECK(s.low == 0);
    CHECK(s.high == 20);
}

TEST_CASE("yes counts 1 and no 0, the other way round when reversed") {
    item const ask_a{.id = "a", .wording = "w", .response = yes_no{}}, ask_b{.id = "b", .wording = "w", .response = yes_no{}};
    auto const of = asking({ask_a, ask_b}, {over({{"a"}, {"b", true}}, sum{})});
    CHECK(only_score(of, {{"a", true}, {"b", false}}).value == 2);
    CHECK(only_score(of, {{"a", false}, {"b", true}}).value == 0);
    CHECK(only_score(of, {{"a", true}, {"b", true}}).value == 1);
}

TEST_CASE("a number without an end is scored, and not reversed") {
    item const hours{.id = "a", .wording = "w", .response = number{.low = 0, .high = 24}};
    CHECK(only_score(asking({hours}, {over({{"a", true}})}), {{"a", 7.5}}).value == 16.5);
    item const open{.id = "a", .wording = "w", .response = number{.low = 0}};
    CHECK(only_score(asking({open}, {over({{"a"}})}), {{"a", 7.5}}).value == 7.5);
    CHECK(tests::refused(asking({open}, {over({{"a", true}})})) ==
          "/scales/0/keys/0/reversed: 'a' must have `low` and `high` to be counted from the other end");
}

TEST_CASE("4 and 4.0 are the same answer") {
    CHECK(only_score(four_ratings(), {{"a", 4.0}, {"b", 5}, {"c", 2.0}, {"d", 4}}).value == 4.25);
}

TEST_CASE("items share a format by its name") {
    assessment of = asking({rated("a"), rated("b")}, {over({{"a"}, {"b", true}}, sum{})});
    of.formats = {{.id = "seven", .response = rating{.low = 0, .high = 7}}};
    of.items[1].response.reset();
    of.items[1].shared = "seven";
    CHECK(only_score(of, {{"a", 1}, {"b", 0}}).value == 8); // 1 + (7 - 0)
}

TEST_CASE("a range is the sum of the items' own ranges: the RDAS runs from 0 to 69") {
    auto items = ratings(14, 0, 5);
    std::get<rating>(*items[13].response).high = 4;
    auto const of = asking(items, {over(keys_for(items), sum{})});
    score_result const most = only_score(of, all_at(items, &rating::high)), least = only_score(of, all_at(items, &rating::low));
    CHECK(most.low == 0);
    CHECK(most.high == 69);
    CHECK(most.value == 69);
    CHECK(least.value == 0);
}

TEST_CASE("published ranges: KMSS 3 to 21, CSI-4 0 to 21, RAS all 5s with items 4 and 7 reversed") {
    auto const kmss = ratings(3, 1, 7);
    score_result const satisfied = only_score(asking(kmss, {over(keys_for(kmss), sum{})}), all_at(kmss, &rating::high));
    CHECK(satisfied.low == 3);
    CHECK(satisfied.high == 21);

    auto csi = ratings(4, 0, 5);
    std::get<rating>(*csi[0].response).high = 6;
    CHECK(only_score(asking(csi, {over(keys_for(csi), sum{})}), all_at(csi, &rating::high)).value == 21);

    auto const ras = ratings(7, 1, 5);
    auto keys = keys_for(ras);
    keys[3].reversed = keys[6].reversed = true;
    CHECK(only_score(asking(ras, {over(keys)}), all_at(ras, &rating::high)).value == Approx(27.0 / 7)); // 5 times 5, 2 times 1
}

TEST_CASE("scores come in the assessment's order, or one by its id") {
    assessment of = four_ratings();
    of.scales.push_back(over({{"d"}}));
    of.scales.back().id = "last";
    answers const given{{"a", 4}, {"b", 5}, {"c", 2}, {"d", 3}};
    auto const all = score(of, given);
    REQUIRE(all.size() == 2);
    CHECK(all[0].scale == "s");
    CHECK(all[1].scale == "last");
    CHECK(score(of, "last", given).value == 3);
    CHECK_THROWS_AS(score(of, "first", given), std::out_of_range);
    CHECK_THROWS_WITH(score(of, "first", given), "the assessment has no scale 'first'");
}

TEST_CASE("a score needs items with points") {
    item const words{.id = "a", .wording = "w", .response = free_text{}};
    item const pointless{.id = "b", .wording = "w", .response = choice{{{"x", "X", 1}, {"y", "Y", {}}}}};
    for (auto const& of : {asking({words}, {over({{"a"}})}), asking({pointless}, {over({{"b"}})}),
                           asking({words}, {over({{"gone"}})}), asking({words}, {over({})})}) {
        CHECK_THAT(tests::refused(of), Catch::StartsWith("/scales/0/keys"));
    }
}

TEST_CASE("an answer that does not fit its item is an error with its place") {
    item const text_of_2{.id = "t", .wording = "w", .response = free_text{.longest = 2}};
    item const hours{.id = "h", .wording = "w", .response = number{.low = 0, .high = 24}};
    item const yes{.id = "y", .wording = "w", .response = yes_no{}};
    auto const of = asking({rated("a"), choosing("c"), text_of_2, hours, yes});
    auto const problem_with = [&](char const* id, answer const& given) {
        return tests::problem([&] { score(of, {{id, given}}); });
    };

    for (answer const& wrong :
         {answer{0}, answer{6}, answer{2.5}, answer{true}, answer{"4"}, answer{std::vector<std::string>{"4"}}})
        CHECK(problem_with("a", wrong) == "/answers/a: expected a whole number from 1 to 5");
    CHECK(problem_with("c", "sometimes") == "/answers/c: expected one of never, some, all");
    CHECK(problem_with("c", 1) == "/answers/c: expected one of never, some, all");
    CHECK(problem_with("t", "abc") == "/answers/t: expected at most 2 characters");
    CHECK(problem_with("t", "é😀") == "no problem");
    CHECK(problem_with("t", 1) == "/answers/t: expected text");
    CHECK(problem_with("h", -0.5) == "/answers/h: expected a number of at least 0");
    CHECK(problem_with("h", 25) == "/answers/h: expected a number of at most 24");
    CHECK(problem_with("h", "7") == "/answers/h: expected a number");
    CHECK(problem_with("y", 1) == "/answers/y: expected true or false");
    CHECK(problem_with("z", 1) == "/answers/z: the assessment has no such item");
    CHECK(problem_with("z", unanswered{}) == "/answers/z: the assessment has no such item");
    for (char const* id : {"a", "c", "t", "h", "y"})
        CHECK(problem_with(id, unanswered{missingness::dont_know}) == "no problem");
}

TEST_CASE("the place of a wrong answer is a JSON Pointer, whatever the item's id") {
    auto const of = asking({rated("a/b~c")});
    CHECK(tests::problem([&] { score(of, {{"a/b~c", 9}}); }) == "/answers/a~1b~0c: expected a whole number from 1 to 5");
    CHECK(tests::problem([&] { score(of, {{"x/y", 9}}); }) == "/answers/x~1y: the assessment has no such item");
}
