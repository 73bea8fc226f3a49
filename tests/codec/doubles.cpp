#include <closeknit/json.hpp>
#include <closeknit/model/condition.hpp>
#include <closeknit/model/sheet.hpp>

#include <tests/support/problem.hpp>

#include <catch2/catch.hpp>

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <string>

using namespace closeknit;
using tests::problem;

namespace {

std::uint64_t bits_after_a_trip(double value) {
    answer_compare const before{.item = "a", .value = value};
    return std::bit_cast<std::uint64_t>(std::get<double>(from_json<answer_compare>(to_json(before)).value));
}

} // namespace

TEST_CASE("100,000 random doubles survive to the bit") {
    std::mt19937_64 random(7);
    sheet before{.assessment = "a"};
    while (before.answers.size() < 100'000) {
        double const value = std::bit_cast<double>(random());
        if (std::isfinite(value)) before.answers["q" + std::to_string(before.answers.size())] = value;
    }
    sheet const after = from_json<sheet>(to_json(before));
    REQUIRE(after.answers.size() == 100'000);
    std::size_t changed = 0;
    for (auto const& [id, value] : before.answers)
        changed += std::bit_cast<std::uint64_t>(std::get<double>(value)) !=
                   std::bit_cast<std::uint64_t>(std::get<double>(after.answers.at(id)));
    CHECK(changed == 0);
}

TEST_CASE("the ends of what a double can hold survive to the bit") {
    using limits = std::numeric_limits<double>;
    for (double value :
         {0.0, -0.0, 1.0, -1.0, 0.1, 1.0 / 3, 4.0, 1e15, 1e16, 1e22, 123456789012345680.0, 9223372036854775808.0, limits::max(),
          limits::lowest(), limits::min(), limits::denorm_min(), -limits::denorm_min(), 2.2250738585072009e-308}) {
        CAPTURE(value);
        CHECK(bits_after_a_trip(value) == std::bit_cast<std::uint64_t>(value));
    }
}

TEST_CASE("minus nothing is not taken for the default 0 and left out") {
    score_compare const before{.scale = "s", .value = -0.0};
    CHECK(to_json(before) == R"({"scale":"s","value":-0.0})");
    CHECK(std::signbit(from_json<score_compare>(to_json(before)).value));
}

TEST_CASE("a whole double stays a double, and a whole number a whole number") {
    CHECK(to_json(answer_compare{.item = "a", .value = 4.0}) == R"({"item":"a","value":4.0})");
    CHECK(to_json(answer_compare{.item = "a", .value = 4}) == R"({"item":"a","value":4})");
    CHECK(from_json<answer_compare>(R"({"item":"a","value":4})").value == answer{4});
    CHECK(from_json<answer_compare>(R"({"item":"a","value":4.0})").value == answer{4.0});
}

TEST_CASE("an answer may be a whole number that only a double can hold") {
    CHECK(from_json<answer_compare>(R"({"item":"a","value":9223372036854775807})").value ==
          answer{std::int64_t{9223372036854775807}});
    CHECK(from_json<answer_compare>(R"({"item":"a","value":9223372036854775808})").value == answer{9223372036854775808.0});
    CHECK(from_json<answer_compare>(R"({"item":"a","value":100000000000000000000})").value == answer{1e20});
}

TEST_CASE("a number that no double can hold is an error, read or written") {
    CHECK(problem([] { from_json<score_compare>(R"({"scale":"s","value":1e400})"); }) ==
          "1:22: number is too large or too small for a double");
    CHECK(problem([] { from_json<score_compare>(R"({"scale":"s","value":1e-400})"); }) ==
          "1:22: number is too large or too small for a double");
    CHECK(problem([] { from_json<score_compare>(R"({"scale":"s","value":1e99999999999})"); }) ==
          "1:22: number is too large or too small for a double");
    double const infinite = std::numeric_limits<double>::infinity();
    CHECK(problem([&] { to_json(score_compare{.scale = "s", .value = infinite}); }) ==
          "/value: number is not finite: JSON has no NaN and no infinity");
    CHECK(problem([&] { to_json(score_compare{.scale = "s", .value = std::nan("")}); }) ==
          "/value: number is not finite: JSON has no NaN and no infinity");
}
