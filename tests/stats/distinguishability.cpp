#include <closeknit/stats/distinguishability.hpp>

#include <tests/support/couple_table.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <stdexcept>
#include <vector>

using namespace closeknit;
using namespace closeknit::tests;
using why = no_estimate_reason;
using values = std::vector<double>;
using variables = std::vector<couple_values>;

TEST_CASE("one variable of four couples, worked by hand") {
    // first -1 -1 1 1, second 0 2 0 2: S is the unit matrix, means 0 and 1. About the common mean .5 both variances are 1 + .25
    // and the covariance is -.25: |S_sym| = 1.25^2 - .25^2 = 1.5
    values const first{-1, -1, 1, 1}, second{0, 2, 0, 2};
    auto const found = test_distinguishability(variables{{first, second}});
    CHECK(found->test.chi_squared == Approx(4 * std::log(1.5)));
    CHECK(found->test.df == 2);
    CHECK(found->test.p == Approx(std::pow(1.5, -2))); // exp(-chi / 2)
    CHECK(found->couples == 4);
}

TEST_CASE("the test of two variables is that of two likelihoods") {
    for (auto const& each : couple_tables()) {
        auto const found = test_distinguishability(variables{each.x(), each.y()});
        auto const& expected = each.expected.at("i_sat");
        CHECK(near(found->test.chi_squared, figure(expected, "chi_squared")));
        CHECK(near(found->test.df, figure(expected, "df")));
        CHECK(near(found->test.p, figure(expected, "p")));
        CHECK(found->couples == each.expected.at("used").as_int64());
        CHECK(found->couples + found->left_out == static_cast<std::int64_t>(each.x_first.size()));
        // whichever role is first, and whatever the unit
        auto const exchanged = test_distinguishability(variables{{each.x_second, each.x_first}, {each.y_second, each.y_first}});
        CHECK(near(exchanged->test.chi_squared, found->test.chi_squared));
        values a = each.x_first, b = each.x_second;
        for (std::size_t i = 0; i < a.size(); ++i) {
            a[i] = 1e9 * a[i];
            b[i] = 1e9 * b[i];
        }
        CHECK(near(test_distinguishability(variables{{a, b}, each.y()})->test.chi_squared, found->test.chi_squared));
    }
}

TEST_CASE("tests that are not defined have a reason") {
    CHECK(test_distinguishability({}).reason() == why::too_few);
    CHECK(test_distinguishability(variables{{values{1, 2}, values{2, 1}}}).reason() == why::too_few);
    values const x{1, 2, 3, 5}, y{2, 1, 4, 3}, constant{.1, .1, .1, .1};
    CHECK(test_distinguishability(variables{{x, constant}}).reason() == why::no_variance);
    CHECK(test_distinguishability(variables{{x, x}}).reason() == why::collinear);
    CHECK(test_distinguishability(variables{{x, y}}).has_value());
    CHECK_THROWS_AS(test_distinguishability(variables{{x, values{1}}}), std::invalid_argument);
}
