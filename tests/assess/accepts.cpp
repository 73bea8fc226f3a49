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

TEST_CASE("each format says why an answer does not fit") {
    using list = std::vector<std::string>;
    std::vector<option> const options{
        {"a", "A", 1}, {"b", "B", 2}, {"c", "C", 3}, {.id = "none", .wording = "None", .exclusive = true}};
    choices const some{.options = options, .at_least = 2, .at_most = 2};
    CHECK(accepts(some, list{"a", "c"}));
    CHECK(accepts(some, list{"none"}));
    CHECK(accepts(some, list{"a", "none"}).why_not == "'none' can only be chosen alone");
    CHECK(accepts(some, list{"a"}).why_not == "expected at least 2");
    CHECK(accepts(some, list{"a", "b", "c"}).why_not == "expected at most 2");
    CHECK(accepts(some, list{"a", "a"}).why_not == "'a' stands twice in the list");
    CHECK(accepts(some, list{"a", "x"}).why_not == "expected a list of a, b, c, none");
    CHECK(accepts(some, "a").why_not == "expected a list of a, b, c, none");

    slider const line{.low = -1, .high = 1, .step = 0.1};
    CHECK(accepts(line, 0.3));
    CHECK(accepts(line, -1));
    CHECK(accepts(line, 0.25).why_not == "expected -1 and a whole number of steps of 0.1");
    CHECK(accepts(line, 1.1).why_not == "expected a number of at most 1");
    CHECK(accepts(number{.step = 1}, 2.5).why_not == "expected a whole number");

    calendar_date const year{.earliest = parse_date("2026-01-01"), .latest = parse_date("2026-12-31")};
    CHECK(accepts(year, "2026-02-28"));
    CHECK(accepts(year, "2026-02-29").why_not == "expected a day of the calendar as YYYY-MM-DD");
    CHECK(accepts(year, "2025-12-31").why_not == "expected 2026-01-01 or later");
    CHECK(accepts(year, "2027-01-01").why_not == "expected 2026-12-31 or earlier");
    CHECK(accepts(year, 20260101).why_not == "expected a day of the calendar as YYYY-MM-DD");

    CHECK(accepts(time_of_day{}, "00:00"));
    CHECK(accepts(time_of_day{}, "23:59"));
    for (char const* wrong : {"24:00", "12:60", "1:30", "12.30", "ab:cd", ""})
        CHECK(accepts(time_of_day{}, wrong).why_not == "expected a time from 00:00 to 23:59");

    ranking const order{.options = {{"a", "A"}, {"b", "B"}, {"c", "C"}}};
    CHECK(accepts(order, list{"c", "a", "b"}));
    CHECK(accepts(order, list{"c", "a"}).why_not == "expected 3 in order, the first one first");
    CHECK(accepts(ranking{.options = order.options, .places = 1}, list{"c"}));
    CHECK(accepts(free_text{.shortest = 3}, "ab").why_not == "expected at least 3 characters");
    CHECK(accepts(instruction{}, "ok").why_not == "there is nothing to answer here");
    CHECK(accepts(instruction{}, unanswered{}));
}
