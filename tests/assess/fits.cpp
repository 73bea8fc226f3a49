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
