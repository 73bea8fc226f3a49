#include <closeknit/assess/accepts.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace closeknit;

TEST_CASE("each format has its points: lowest, highest, and the step between neighbours") {
    auto const stars = points_in(rating{.low = -2, .high = 2});
    REQUIRE(stars);
    CHECK(stars->low == -2);
    CHECK(stars->high == 2);
    CHECK(stars->step == 1.0);

    auto const options = points_in(choice{{{"a", "A", 10}, {"b", "B", 0}, {"c", "C", 2.5}, {"d", "D", 10}}});
    REQUIRE(options);
    CHECK(options->low == 0);
    CHECK(options->high == 10);
    CHECK(options->step == 2.5);

    auto const yes = points_in(yes_no{});
    REQUIRE(yes);
    CHECK(yes->high == 1);

    auto const hours = points_in(number{.low = 0, .high = 24});
    REQUIRE(hours);
    CHECK(hours->high == 24);
    CHECK_FALSE(hours->step);
}

TEST_CASE("what cannot be scored has no points") {
    CHECK_FALSE(points_in(number{.low = 0}));
    CHECK_FALSE(points_in(free_text{}));
    CHECK_FALSE(points_in(choice{}));
    CHECK_FALSE(points_in(choice{{{"a", "A", 1}, {"b", "B", {}}}}));
    CHECK_FALSE(points_in(shared{"often"}));
}

TEST_CASE("an answer has the points of its format, a missing one has none") {
    CHECK(points_of(rating{}, 4) == 4.0);
    CHECK(points_of(choice{{{"a", "A", 10}}}, "a") == 10.0);
    CHECK_FALSE(points_of(choice{{{"a", "A", {}}}}, "a"));
    CHECK(points_of(yes_no{}, true) == 1.0);
    CHECK_FALSE(points_of(rating{}, unanswered{}));
    CHECK_FALSE(points_of(free_text{}, "words"));
}

TEST_CASE("a number at its ends is taken, and its limits are told as they are") {
    number const n{.low = 0.005, .high = 0.125};
    CHECK(accepts(n, 0.005));
    CHECK(accepts(n, 0.125));
    CHECK(accepts(n, 0.0).why_not == "expected a number of at least 0.005");
    CHECK(accepts(n, 1).why_not == "expected a number of at most 0.125");
}

TEST_CASE("a shared format is looked up by its name, and may be missing") {
    assessment of = tests::asking({tests::rated("a"), {.id = "b", .wording = "w", .response = shared{"yes"}}});
    CHECK(format_of(of, of.items[0]) == &of.items[0].response);
    CHECK(format_of(of, of.items[1]) == nullptr);
    of.formats.push_back({.id = "yes", .response = yes_no{}});
    CHECK(format_of(of, of.items[1]) == &of.formats[0].response);
}
