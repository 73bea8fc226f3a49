#include <closeknit/stats/profile.hpp>

#include <catch2/catch.hpp>

#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

using namespace closeknit;
using values = std::vector<double>;

namespace {

/// What a call says when it throws std::invalid_argument.
std::string problem(values const& first, values const& second) {
    try {
        agreement(first, second);
    } catch (std::invalid_argument const& e) {
        return e.what();
    }
    return "no problem";
}

} // namespace

TEST_CASE("two profiles of one spread that differ in height and in shape") {
    // a: mean 2, deviations -1 0 1, sd 1; b: mean 3, deviations -1 1 0, sd 1; crossed deviations 1 + 0 + 0 = 1, so r = 1 / 2
    profile_agreement const p = agreement(values{1, 2, 3}, values{2, 4, 3});
    CHECK(p.n == 3);
    CHECK(p.mean_difference == -1);
    CHECK(*p.correlation == Approx(0.5));
    CHECK(p.d_squared == 5);                        // 1 + 4 + 0
    CHECK(p.elevation == 3);                        // 3 * (-1)^2
    CHECK(p.scatter == 0);                          // 2 * (1 - 1)^2
    CHECK(p.shape == Approx(2));                    // 2 * 2 * 1 * 1 * (1 - 1/2)
    CHECK(*p.double_entry_icc == Approx(1.0 / 11)); // 1 - 5 / (2 + 2 + 3/2)
    CHECK_FALSE((p.correlation_undefined || p.double_entry_icc_undefined));
}

TEST_CASE("the double-entry coefficient is the correlation of the pairs (a, b) and (b, a), entered one by one") {
    // 1 2 3 2 4 3 with 2 4 3 1 2 3: both have the mean 2.5 and the deviations -1.5 -.5 .5 -.5 1.5 .5 in some order, squares
    // 2.25 + .25 + .25 + .25 + 2.25 + .25 = 5.5; products twice (-1.5 * -.5) + (-.5 * 1.5) + (.5 * .5) = .25, so .5; .5 / 5.5
    CHECK(*agreement(values{1, 2, 3}, values{2, 4, 3}).double_entry_icc == Approx(1.0 / 11));
}

TEST_CASE("two profiles of one shape that differ in height and in spread") {
    // a: mean 2, sd 2; b: mean 1, sd 1; r = 1
    profile_agreement const p = agreement(values{0, 2, 4}, values{0, 1, 2});
    CHECK(p.mean_difference == 1);
    CHECK(*p.correlation == Approx(1));
    CHECK(p.d_squared == 5);                         // 0 + 1 + 4
    CHECK(p.elevation == 3);                         // 3 * 1^2
    CHECK(p.scatter == Approx(2));                   // 2 * (2 - 1)^2
    CHECK(p.shape == Approx(0).margin(1e-15));       // r = 1
    CHECK(*p.double_entry_icc == Approx(13.0 / 23)); // 1 - 5 / (8 + 2 + 3/2)
}

TEST_CASE("five couples (wives 4 3 4 3 4, husbands 5 4 5 4 3) have Pearson .218 and double entry -1/49") {
    // Squares 1.2 and 2.8, crossed .4: r = .4 / sqrt(3.36). Double entry: 1 - 5 / (1.2 + 2.8 + .9) = -.1 / 4.9
    profile_agreement const p = agreement(values{4, 3, 4, 3, 4}, values{5, 4, 5, 4, 3});
    CHECK(*p.correlation == Approx(0.2182178902).margin(5e-11));
    CHECK(*p.double_entry_icc == Approx(-1.0 / 49));
    CHECK(p.mean_difference == Approx(-0.6));
    CHECK(p.d_squared == 5);
    CHECK(p.elevation == Approx(1.8)); // 5 * .6^2
}

TEST_CASE("equal profiles agree wholly") {
    values const one{3.1, 4.7, 1.3, 6.9};
    profile_agreement const p = agreement(one, one);
    CHECK(p == profile_agreement{.n = 4, .correlation = 1, .double_entry_icc = 1});
}

TEST_CASE("opposite profiles of one mean disagree wholly") {
    profile_agreement const p = agreement(values{1, 2, 3}, values{3, 2, 1});
    CHECK(p.correlation == -1);
    CHECK(p.double_entry_icc == -1);
    CHECK(p.d_squared == 8);
    CHECK(p.shape == Approx(8)); // 2 * 2 * 1 * 1 * (1 + 1)
    CHECK(p.elevation == 0);
}

TEST_CASE("where one profile is constant there is no correlation, and the double-entry one is there") {
    // a: mean 2, sd 0; b: mean 3, deviations -2 -1 3, squares 14
    profile_agreement const p = agreement(values{2, 2, 2}, values{1, 2, 6});
    CHECK_FALSE(p.correlation);
    CHECK(p.correlation_undefined == undefined_reason::no_variance);
    CHECK(*p.double_entry_icc == Approx(-3.0 / 31)); // 1 - 17 / (0 + 14 + 3/2)
    CHECK_FALSE(p.double_entry_icc_undefined);
    CHECK(p.d_squared == 17); // 1 + 0 + 16
    CHECK(p.elevation == 3);  // 3 * (-1)^2
    CHECK(p.scatter == Approx(14));
    CHECK(p.shape == 0);
    CHECK(agreement(values{1, 2, 6}, values{2, 2, 2}).correlation_undefined == undefined_reason::no_variance);
}

TEST_CASE("two constants that differ are two columns of two values each: the double-entry coefficient is -1") {
    profile_agreement const p = agreement(values{0.1, 0.1, 0.1}, values{3, 3, 3});
    CHECK(p.correlation_undefined == undefined_reason::no_variance);
    CHECK(p.double_entry_icc == -1);
    CHECK(p.d_squared == Approx(25.23)); // 3 * 2.9^2
    CHECK(p.elevation == Approx(25.23));
    CHECK(p.scatter == 0);
    CHECK(p.shape == 0);
}

TEST_CASE("where all values are equal neither coefficient is defined") {
    profile_agreement const p = agreement(values{0.1, 0.1, 0.1}, values{0.1, 0.1, 0.1});
    CHECK(p == profile_agreement{.n = 3,
                                 .correlation_undefined = undefined_reason::no_variance,
                                 .double_entry_icc_undefined = undefined_reason::no_variance});
}

TEST_CASE("a constant that rounding has touched is still one") {
    double const third = 0.1 + 0.2; // 0.30000000000000004
    profile_agreement const p = agreement(values{third, 0.3, 0.3}, values{1, 2, 3});
    CHECK(p.correlation_undefined == undefined_reason::no_variance);
    CHECK(p.double_entry_icc);
    CHECK(agreement(values{third, 0.3, 0.3}, values{0.3, 0.3, 0.3}).double_entry_icc_undefined == undefined_reason::no_variance);
    CHECK(agreement(values{1e9 * third, 3e8, 3e8}, values{1, 2, 3}).correlation_undefined == undefined_reason::no_variance);
    CHECK(agreement(values{third - 0.3, 0, 0}, values{1, 2, 3}).correlation_undefined == undefined_reason::no_variance);
    CHECK(agreement(values{0.3 + 1e-9, 0.3, 0.3}, values{1, 2, 3}).correlation); // and this is a difference
}

TEST_CASE("one or two values have differences, but no coefficients") {
    profile_agreement const one = agreement(values{3}, values{5});
    CHECK(one == profile_agreement{.n = 1,
                                   .mean_difference = -2,
                                   .correlation_undefined = undefined_reason::too_few,
                                   .double_entry_icc_undefined = undefined_reason::too_few,
                                   .d_squared = 4,
                                   .elevation = 4});
    profile_agreement const two = agreement(values{1, 2}, values{4, 4});
    CHECK(two.correlation_undefined == undefined_reason::too_few);
    CHECK(two.double_entry_icc_undefined == undefined_reason::too_few);
    CHECK(two.mean_difference == -2.5);
    CHECK(two.d_squared == 13);
    CHECK(two.elevation == 12.5);
    CHECK(two.scatter == Approx(0.5)); // 1 * (sqrt(1/2) - 0)^2
    CHECK(two.shape == 0);
}

TEST_CASE("a large constant in all values, and a small difference between them, cost no digits") {
    profile_agreement const far = agreement(values{1e9 + 1, 1e9 + 2, 1e9 + 3}, values{1e9 + 2, 1e9 + 4, 1e9 + 3});
    CHECK(far == agreement(values{1, 2, 3}, values{2, 4, 3}));
    // b is a with 2^-20 more, 0 and 2^-20 less: with h = 2^-20 the differences are -h 0 h, deviations as they are, squares 2 h^2
    double const h = 0x1p-20;
    profile_agreement const near = agreement(values{1, 2, 3}, values{1 + h, 2, 3 - h});
    CHECK(near.d_squared == 2 * h * h);
    CHECK(near.elevation == 0);
    CHECK(near.scatter == Approx(2 * h * h).epsilon(1e-14)); // sd 1 and 1 - h: 2 * (1 - (1 - h))^2
    CHECK(near.shape == Approx(0).margin(1e-30));            // one is a stretch of the other
}

TEST_CASE("profiles of different lengths, of no values, and values that are no scores are refused by a sentence") {
    double const nan = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();
    CHECK(problem({1, 2, 3}, {1, 2}) == "expected profiles of the same length, not of 3 and 2 values");
    CHECK(problem({}, {}) == "expected profiles of at least one value");
    CHECK(problem({1, 2, nan}, {1, 2, 3}) == "first[2]: expected a number from -1e50 to 1e50");
    CHECK(problem({1, 2, 3}, {1, -infinity, 3}) == "second[1]: expected a number from -1e50 to 1e50");
    CHECK(problem({1e150, 2, 3}, {1, 2, 3}) == "first[0]: expected a number from -1e50 to 1e50");
    CHECK(problem({1, 2, 3}, {1, 2, -1.0001e50}) == "second[2]: expected a number from -1e50 to 1e50");
    CHECK(problem({1e50, -1e50, 3}, {-1e50, 1e50, 3}) == "no problem");
}

TEST_CASE("a gap is counted in standard errors of a difference") {
    CHECK(*gap_in_reliable_units(47.5, 32.5, 3.354102) ==
          Approx(3.162278).margin(5e-7)); // Jacobson & Truax (1991): 15 / 4.743416
    CHECK(gap_in_reliable_units(32.5, 47.5, 3) == gap_in_reliable_units(47.5, 32.5, 3));
    CHECK(gap_in_reliable_units(4, 4, 0.5) == 0);
}

TEST_CASE("without a standard error above 0 there is no gap in its units") {
    double const nan = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();
    for (double const sem : {0.0, -1.0, nan, infinity})
        CHECK_FALSE(gap_in_reliable_units(1, 2, sem));
    CHECK_FALSE(gap_in_reliable_units(nan, 2, 1));
    CHECK_FALSE(gap_in_reliable_units(1, infinity, 1));
    CHECK_FALSE(gap_in_reliable_units(1e308, -1e308, 1)); // no double holds it
    CHECK_FALSE(gap_in_reliable_units(0, 1e10, 1e-300));
}
