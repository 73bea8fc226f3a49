#include <closeknit/lint/lint.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <ctime>
#include <string>
#include <vector>

using namespace closeknit;

namespace {

/// Whether lint says that no answer to `a` can stand in this relation to one to `b`.
bool is_never_true(response a, comparator how, response b) {
    assessment of = tests::asking({{"a", "A.", a}, {"b", "B.", b}, tests::rated("c")}, {tests::over({{"c"}}, sum{})});
    of.items[2].shown_when = answers_compare{"a", how, "b"};
    pack const content{
        .id = "p", .title = "P", .language = "en", .dimensions = {{.id = "calm", .title = "Calm"}}, .assessments = {of}};
    std::vector<issue> const found = lint(content);
    REQUIRE(found.size() <= 1);
    if (!found.empty()) CHECK(found[0].path == "/assessments/0/items/2/shown_when");
    return !found.empty();
}

rating from(int low, int high) { return {.low = low, .high = high}; }

double seconds_since(std::clock_t begun) { return double(std::clock() - begun) / CLOCKS_PER_SEC; }

} // namespace

TEST_CASE("ranges that touch have one value in common") {
    using c = comparator;
    rating const low = from(1, 5), high = from(5, 9); // both can be 5
    CHECK_FALSE(is_never_true(low, c::equal, high));
    CHECK_FALSE(is_never_true(low, c::not_equal, high));
    CHECK_FALSE(is_never_true(low, c::less, high));
    CHECK_FALSE(is_never_true(low, c::less_equal, high));
    CHECK(is_never_true(low, c::greater, high)); // 5 is not more than 5
    CHECK_FALSE(is_never_true(low, c::greater_equal, high));

    CHECK_FALSE(is_never_true(high, c::equal, low));
    CHECK_FALSE(is_never_true(high, c::not_equal, low));
    CHECK(is_never_true(high, c::less, low)); // 5 is not less than 5
    CHECK_FALSE(is_never_true(high, c::less_equal, low));
    CHECK_FALSE(is_never_true(high, c::greater, low));
    CHECK_FALSE(is_never_true(high, c::greater_equal, low));
}

TEST_CASE("ranges that are apart have none") {
    using c = comparator;
    rating const low = from(1, 4), high = from(5, 9);
    CHECK(is_never_true(low, c::equal, high));
    CHECK_FALSE(is_never_true(low, c::not_equal, high));
    CHECK_FALSE(is_never_true(low, c::less, high));
    CHECK_FALSE(is_never_true(low, c::less_equal, high));
    CHECK(is_never_true(low, c::greater, high));
    CHECK(is_never_true(low, c::greater_equal, high));

    CHECK(is_never_true(high, c::equal, low));
    CHECK_FALSE(is_never_true(high, c::not_equal, low));
    CHECK(is_never_true(high, c::less, low));
    CHECK(is_never_true(high, c::less_equal, low));
    CHECK_FALSE(is_never_true(high, c::greater, low));
    CHECK_FALSE(is_never_true(high, c::greater_equal, low));

    CHECK_FALSE(is_never_true(number{}, c::equal, high));
    CHECK(is_never_true(number{.high = 4}, c::greater_equal, high));
    CHECK_FALSE(is_never_true(number{.low = 4}, c::greater_equal, high));
}

TEST_CASE("a group of 20,000 conditions on one item is looked through in seconds") {
    group any{match_kind::any, {}};
    for (int i = 0; i < 20'000; ++i)
        any.conditions.push_back(answer_compare{"a", comparator::equal, i});
    assessment of = tests::asking({{"a", "A.", number{.low = 0, .high = 20'000, .step = 1}}, tests::rated("c")},
                                  {tests::over({{"c"}}, sum{})});
    of.items[1].shown_when = any;
    pack const content{
        .id = "p", .title = "P", .language = "en", .dimensions = {{.id = "calm", .title = "Calm"}}, .assessments = {of}};
    std::clock_t const begun = std::clock();
    CHECK(lint(content).empty());
    CHECK(seconds_since(begun) < 20); // every answer against every condition takes minutes
}

TEST_CASE("a table of points for a choice of 16,000 options is looked through in seconds") {
    choice many;
    key score_result{.item = "a"};
    for (int i = 0; i < 16'000; ++i) {
        many.options.push_back({id_of<option>("o" + std::to_string(i)), "O"});
        score_result.points["o" + std::to_string(i)] = i;
    }
    assessment of = tests::asking({{"a", "A.", many}}, {tests::over({score_result}, sum{})});
    pack const content{
        .id = "p", .title = "P", .language = "en", .dimensions = {{.id = "calm", .title = "Calm"}}, .assessments = {of}};
    std::clock_t const begun = std::clock();
    CHECK(lint(content).empty());
    CHECK(seconds_since(begun) < 5); // a search for each name takes longer than that
}
