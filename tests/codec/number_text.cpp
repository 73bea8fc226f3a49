#include <closeknit/codec/number_text.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <random>
#include <string>
#include <utility>
#include <version>

using namespace closeknit;

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

TEST_CASE("two decimals are those of the exact value, halves to even") {
    CHECK(format_rounded(0.125) == "0.12"); // exactly between 0.12 and 0.13
    CHECK(format_rounded(0.375) == "0.38");
    CHECK(format_rounded(2.675) == "2.67"); // the double is a little below
    CHECK(format_rounded(1.005) == "1");
    CHECK(format_rounded(0.015) == "0.01"); // 0.01499999999999999944...
    CHECK(format_rounded(1e22) == "10000000000000000000000");
}

TEST_CASE("a number in full is as short as it can be, and the same double again") {
    for (auto const& [value, text] :
         std::initializer_list<std::pair<double, char const*>>{{0.0, "0"},
                                                               {-0.0, "-0"},
                                                               {1, "1"},
                                                               {0.1, "0.1"},
                                                               {-2.5, "-2.5"},
                                                               {100, "100"},
                                                               {1e5, "1e+05"},
                                                               {100001, "100001"},
                                                               {1e-4, "1e-04"},
                                                               {0.00123, "0.00123"},
                                                               {123456789, "123456789"},
                                                               {1e22, "1e+22"},
                                                               {1e23, "1e+23"},
                                                               {9007199254740993.0, "9007199254740992"},
                                                               {123456789012345680.0, "123456789012345680"},
                                                               {std::numeric_limits<double>::max(), "1.7976931348623157e+308"},
                                                               {std::numeric_limits<double>::min(), "2.2250738585072014e-308"},
                                                               {std::numeric_limits<double>::denorm_min(), "5e-324"},
                                                               {0.30000000000000004, "0.30000000000000004"}}) {
        CHECK(format_exact(value) == text);
        CHECK(parse_double(text) == value);
    }
}

TEST_CASE("only the whole of a text is a number, and one that a double can hold") {
    for (char const* text :
         {"", " 1", "1 ", "+1", "1,5", "0x10", "1e", "--1", "one", "1.5.2", "1e400", "-1e400", "1e-400", "0.0001e-330"})
        CHECK_FALSE(parse_double(text));
    CHECK(parse_double("0e-400") == 0.0);
    CHECK(parse_double("1e-320") == 1e-320);
    CHECK(parse_double("9007199254740993") == 9007199254740992.0); // between two doubles, to the even one
    CHECK(parse_double("9007199254740993.0000000000000000000000001") == 9007199254740994.0);
    CHECK(parse_double("2.2250738585072011e-308") == 2.2250738585072011e-308);
    CHECK(parse_double(".5") == 0.5);
    CHECK(parse_double("5.") == 5.0);
}

TEST_CASE("3 steps of 0.1 are 0.3") {
    CHECK(0.1 + 0.2 != 0.3);
    CHECK(without_rounding(0.1 + 0.2) == 0.3);
    CHECK(without_rounding(600000000.5) == 600000000.5);
    CHECK(without_rounding(-0.0) == 0);
}

#ifdef __cpp_lib_to_chars // the reference: nothing of it is used where the library goes by {fmt} and fast_float
TEST_CASE("every double is written and read as the standard library does") {
    std::mt19937_64 random(20261126);
    std::array<char, 400> digits{};
    auto const text = [&](double value, auto... format) {
        return std::string(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value, format...).ptr);
    };
    for (int i = 0; i < 200'000; ++i) {
        std::uint64_t const bits = random();
        double value = std::bit_cast<double>(bits);
        if (i % 4 == 1) value = static_cast<double>(bits % 100'000) / 1000; // what people meet
        if (i % 4 == 2) value = static_cast<double>(bits >> (bits % 64));   // whole numbers of every size
        if (i % 4 == 3) value = std::ldexp(static_cast<double>(bits >> 11), -static_cast<int>(bits % 60));
        if (!std::isfinite(value)) continue;
        std::string const shortest = text(value);
        if (format_exact(value) != shortest || parse_double(shortest) != value ||
            parse_double(text(value, std::chars_format::fixed)) != value)
            FAIL_CHECK(shortest << " is written as " << format_exact(value));
        std::string two = text(value, std::chars_format::fixed, 2);
        if (two.ends_with(".00")) two.resize(two.size() - 3);
        else if (two.ends_with('0')) two.pop_back();
        if (format_rounded(value) != (two == "-0" ? "0" : two)) FAIL_CHECK(two << " is written as " << format_rounded(value));
    }
}
#endif
