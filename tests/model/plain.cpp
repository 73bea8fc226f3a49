#include <closeknit/model/plain.hpp>

#include <catch2/catch.hpp>

using closeknit::plain;

TEST_CASE("a plain number has at most two decimals, and none that say nothing") {
    CHECK(plain(4) == "4");
    CHECK(plain(4.5) == "4.5");
    CHECK(plain(4.25) == "4.25");
    CHECK(plain(3.857142857) == "3.86");
    CHECK(plain(3.999) == "4");
    CHECK(plain(100) == "100");
    CHECK(plain(0) == "0");
    CHECK(plain(-0.75) == "-0.75");
    CHECK(plain(1e6) == "1000000");
}

TEST_CASE("a plain number is never minus nothing") {
    CHECK(plain(-0.0) == "0");
    CHECK(plain(-0.001) == "0");
}

TEST_CASE("the largest number still has a plain form") { CHECK(plain(1.7976931348623157e308).size() == 309); }
