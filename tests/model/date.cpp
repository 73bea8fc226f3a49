#include <closeknit/model/date.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace closeknit;
using namespace std::chrono;

TEST_CASE("a date is a day of the calendar, written YYYY-MM-DD") {
    CHECK(parse_date("2026-11-20") == sys_days{2026y / November / 20});
    CHECK(to_string(sys_days{2026y / November / 20}) == "2026-11-20");
    CHECK(to_string(sys_days{985y / March / 4}) == "0985-03-04");
    CHECK(parse_date("1970-01-01")->time_since_epoch().count() == 0);
}

TEST_CASE("leap years are those of the Gregorian calendar") {
    CHECK(parse_date("2024-02-29"));
    CHECK(parse_date("2000-02-29"));
    CHECK_FALSE(parse_date("2026-02-29"));
    CHECK_FALSE(parse_date("1900-02-29"));
    CHECK(*parse_date("2024-03-01") - *parse_date("2024-02-28") == days{2});
}

TEST_CASE("dates run from year 0001 to 9999") {
    CHECK(parse_date("0001-01-01"));
    CHECK(parse_date("9999-12-31"));
    CHECK_FALSE(parse_date("0000-12-31"));
    CHECK_FALSE(parse_date("10000-01-01"));
}

TEST_CASE("what is no day of the calendar is no date") {
    for (std::string const wrong :
         {"",           "2026",       "2026-11-31", "2026-13-01",  "2026-00-10",  "2026-10-00",       "2026-1-05",
          "2026-01-5",  "26-01-05",   "2026/01/05", "2026-01-05 ", " 2026-01-05", "2026-01-0x",       "+026-01-05",
          "-026-01-05", "2026-+1-05", "2026--1-05", "2026-01--5",  "2 26-01-05",  "2026-01-05T00:00", "20260105"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_date(wrong));
    }
}
