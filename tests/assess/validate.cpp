#include <closeknit/assess/validate.hpp>

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
    CHECK(validate(n, 0.005));
    CHECK(validate(n, 0.125));
    CHECK(validate(n, 0.0).message == "expected a number of at least 0.005");
    CHECK(validate(n, 1).message == "expected a number of at most 0.125");
}

TEST_CASE("a shared format is looked up by its name, and may be missing") {
    assessment of = tests::asking({tests::rated("a"), {.id = "b", .wording = "w", .shared = "yes"}});
    CHECK(format_of(of, of.items[0]) == &*of.items[0].response);
    CHECK(format_of(of, of.items[1]) == nullptr);
    of.formats.push_back({.id = "yes", .response = yes_no{}});
    CHECK(format_of(of, of.items[1]) == &of.formats[0].response);
}

TEST_CASE("each format says why an answer does not fit") {
    using list = std::vector<std::string>;
    std::vector<option> const options{
        {"a", "A", 1}, {"b", "B", 2}, {"c", "C", 3}, {.id = "none", .wording = "None", .exclusive = true}};
    choices const some{.options = options, .at_least = 2, .at_most = 2};
    CHECK(validate(some, list{"a", "c"}));
    CHECK(validate(some, list{"none"}));
    CHECK(validate(some, list{"a", "none"}).message == "an exclusive option cannot be combined with another");
    CHECK(validate(some, list{"a"}).message == "expected at least 2");
    CHECK(validate(some, list{"a", "b", "c"}).message == "expected at most 2");
    CHECK(validate(some, list{"a", "a"}).message == "duplicate option");
    CHECK(validate(some, list{"a", "x"}).message == "expected a list of a, b, c, none");
    CHECK(validate(some, "a").message == "expected a list of a, b, c, none");

    slider const line{.low = -1, .high = 1, .step = 0.1};
    CHECK(validate(line, 0.3));
    CHECK(validate(line, -1));
    CHECK(validate(line, 0.25).message == "expected -1 and a whole number of steps of 0.1");
    CHECK(validate(line, 1.1).message == "expected a number of at most 1");
    CHECK(validate(number{.step = 1}, 2.5).message == "expected a whole number");

    calendar_date const year{.earliest = parse_date("2026-01-01"), .latest = parse_date("2026-12-31")};
    CHECK(validate(year, "2026-02-28"));
    CHECK(validate(year, "2026-02-29").message == "expected a day of the calendar as YYYY-MM-DD");
    CHECK(validate(year, "2025-12-31").message == "expected 2026-01-01 or later");
    CHECK(validate(year, "2027-01-01").message == "expected 2026-12-31 or earlier");
    CHECK(validate(year, 20260101).message == "expected a day of the calendar as YYYY-MM-DD");

    CHECK(validate(time_of_day{}, "00:00"));
    CHECK(validate(time_of_day{}, "23:59"));
    for (char const* wrong : {"24:00", "12:60", "1:30", "12.30", "ab:cd", ""})
        CHECK(validate(time_of_day{}, wrong).message == "expected a time from 00:00 to 23:59");

    ranking const order{.options = {{"a", "A"}, {"b", "B"}, {"c", "C"}}};
    CHECK(validate(order, list{"c", "a", "b"}));
    CHECK(validate(order, list{"c", "a"}).message == "expected 3 in order, the first one first");
    CHECK(validate(ranking{.options = order.options, .places = 1}, list{"c"}));
    CHECK(validate(free_text{.shortest = 3}, "ab").message == "expected at least 3 characters");
}
