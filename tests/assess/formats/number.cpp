#include <closeknit/assess/validate.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;

TEST_CASE("a whole step takes no half however large the number is") {
    number const whole{.step = 1};
    CHECK(validate(whole, 600'000'001));
    CHECK(validate(whole, 600'000'000.0));
    CHECK(validate(whole, 600'000'000.5).message == "expected a whole number");
    CHECK(validate(whole, 600'000'000.5).reason.kind == misfit_kind::not_whole);
    number const from_a_half{.low = 0.5, .step = 1};
    CHECK(validate(from_a_half, 600'000'000.5));
    CHECK_FALSE(validate(from_a_half, 600'000'001));
    CHECK_FALSE(validate(number{.low = 0, .step = 3}, 600'000'001)); // 600,000,000 is 3 * 200,000,000
}

TEST_CASE("steps of a tenth forgive rounding errors and nothing else") {
    number const tenths{.step = 0.1};
    CHECK(validate(tenths, 0.1 + 0.2)); // 0.30000000000000004
    CHECK(validate(tenths, 60'000'000.1));
    CHECK_FALSE(validate(tenths, 60'000'000.05));
    CHECK_FALSE(validate(tenths, 0.3000001));
    CHECK(validate(slider{.low = -1, .high = 1, .step = 0.1}, 0.7));
}
