#include <closeknit/model/bounded_int.hpp>

#include <catch2/catch.hpp>

#include <stdexcept>

using namespace closeknit;

TEST_CASE("a whole number takes both ends of its range and begins at the low one") {
    CHECK(int(level{}) == 1);
    CHECK(int(level{1}) == 1);
    CHECK(int(level{5}) == 5);
    CHECK(int(bounded_int<-3, 3>{-3}) == -3);
}

TEST_CASE("a whole number outside its range is refused in a sentence") {
    CHECK_THROWS_AS(level{0}, std::out_of_range);
    CHECK_THROWS_WITH(level{6}, "expected a whole number from 1 to 5");
    CHECK_THROWS_WITH(version_number{1'000'001}, "expected a whole number from 1 to 1000000");
}

TEST_CASE("a whole number is used as an int") {
    level depth = 2;
    depth = depth + 1;
    CHECK(depth == 3);
}
