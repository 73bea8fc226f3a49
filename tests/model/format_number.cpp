#include <closeknit/model/format_number.hpp>

#include <catch2/catch.hpp>

using closeknit::format_rounded;

TEST_CASE("a plain number has at most two decimals, and none that say nothing") {
    CHECK(format_rounded(4) == "4");
    CHECK(format_rounded(4.5) == "4.5");
    CHECK(format_rounded(4.25) == "4.25");
    CHECK(format_rounded(3.857142857) == "3.86");
    CHECK(format_rounded(3.999) == "4");
    CHECK(format_rounded(100) == "100");
    CHECK(format_rounded(0) == "0");
    CHECK(format_rounded(-0.75) == "-0.75");
    CHECK(format_rounded(1e6) == "1000000");
}

TEST_CASE("a plain number is never minus nothing") {
    CHECK(format_rounded(-0.0) == "0");
    CHECK(format_rounded(-0.001) == "0");
}

TEST_CASE("the largest number still has a plain form") { CHECK(format_rounded(1.7976931348623157e308).size() == 309); }
