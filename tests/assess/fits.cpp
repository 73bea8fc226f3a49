#include <closeknit/assess/fits.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;

TEST_CASE("answers fit, or the first problem is told with its place") {
    assessment of = tests::four_ratings();
    sheet s{.assessment = "small", .answers = {{"a", 4}, {"b", unanswered{}}}};
    CHECK(fits(scorer(of), s));
    s.answers["z"] = 1;
    CHECK(fits(scorer(of), s).path == "/answers/z");
    CHECK(fits(scorer(of), s).message == "the assessment has no such item");
    s.answers["a"] = 9;
    CHECK_FALSE(fits(scorer(of), s));
    CHECK(fits(scorer(of), s).path == "/answers/a");
    CHECK(fits(scorer(of), s).message == "expected a whole number from 1 to 5");
    s.version = 2;
    CHECK(fits(scorer(of), s).path == "/version");
    of.compatible_versions = {2};
    CHECK(fits(scorer(of), s).path == "/answers/a");
    s.assessment = "large";
    CHECK(fits(scorer(of), s).path == "/assessment");
}

TEST_CASE("answers to a compatible version keep what still has its place") {
    assessment of = tests::four_ratings();
    of.version = 3;
    of.compatible_versions = {2};
    sheet const older{
        .assessment = "small", .version = 2, .answers = {{"a", 4}, {"b", 9}, {"z", 1}}, .inactive_answers = {"a", "z"}};
    carried_sheet const carried = carry_over(scorer(of), older);
    CHECK(carried.left_out == std::vector<id_of<item>>{"b", "z"}); // too high now; gone
    CHECK(carried.answered.answers == answers{{"a", 4}});
    CHECK(carried.answered.inactive_answers == std::vector<id_of<item>>{"a"});
    CHECK(carried.answered.version == 3);
    for (version_number version : {version_number(1), version_number(3)}) { // not compatible; its own
        sheet other = older;
        other.version = version;
        CHECK(carry_over(scorer(of), other).answered == other);
        CHECK(carry_over(scorer(of), other).left_out.empty());
    }
}

TEST_CASE("a sheet is scored in its version, and in no other without a word") {
    assessment of = tests::four_ratings(mean{}, at_most_missing{3});
    of.version = 3;
    of.compatible_versions = {2};
    scorer const by(of);
    sheet s{.assessment = "small", .version = 3, .answers = {{"a", 4}, {"b", 2}}};
    CHECK(by.score(s).at(0).value == 3);
    s.version = 2;
    s.answers["z"] = 5;
    CHECK(by.score(s).at(0).value == 3);
    s.version = 1;
    CHECK_THROWS_WITH(by.score(s), "/version: these are answers to version 1, and the assessment is version 3");
    s = {.assessment = "other", .version = 3};
    CHECK_THROWS_AS(by.score(s), error);
}
