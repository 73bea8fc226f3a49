#include <closeknit/stats/response_surface.hpp>

#include <tests/support/couple_table.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

using namespace closeknit;
using namespace closeknit::tests;
using why = no_estimate_reason;
using values = std::vector<double>;

namespace {

values const x{1, 1, 1, 4, 4, 4, 7, 7, 7}, y{1, 4, 7, 1, 4, 7, 1, 4, 7};

} // namespace

TEST_CASE("the surface of an outcome that is a polynomial has its coefficients") {
    values z;
    for (std::size_t i = 0; i < x.size(); ++i) {
        double const u = x[i] - 4, v = y[i] - 4;
        z.push_back(1 + 2 * u + 3 * v + 4 * u * u + 5 * u * v + 7 * v * v);
    }
    auto const found = response_surface({x, y}, z, 4);
    values coefficients;
    for (auto const& each : found->b)
        coefficients.push_back(each.value);
    CHECK(near(coefficients, {1, 2, 3, 4, 5, 7}));
    CHECK(near(found->a1.value, 5));
    CHECK(near(found->a2.value, 16));
    CHECK(near(found->a3.value, -1));
    CHECK(near(found->a4.value, 6));
    CHECK(near(found->a5.value, -3));
    CHECK(found->a5.test.reason() == why::no_variance);
    CHECK(found->r_squared == 1);
}

TEST_CASE("response surfaces are those of statsmodels") {
    for (auto const& each : couple_tables()) {
        values outcome = each.y_first;
        for (std::size_t i = 0; i < outcome.size(); ++i)
            if (std::isnan(each.y_second[i])) outcome[i] = std::nan(""); // the reference is of complete couples
        auto const found = response_surface(each.x(), outcome, 4);
        auto const& expected = each.expected.at("surface");
        CHECK(found->used == each.expected.at("used").as_int64());
        CHECK(found->used + found->left_out == static_cast<std::int64_t>(outcome.size()));
        CHECK(near(found->r_squared, figure(expected, "r_squared")));
        for (std::size_t i = 0; i < found->b.size(); ++i)
            CHECK(near(parts(found->b[i]), numbers(expected.at("b" + std::to_string(i)))));
        CHECK(near(parts(found->a1), numbers(expected.at("a1"))));
        CHECK(near(parts(found->a2), numbers(expected.at("a2"))));
        CHECK(near(parts(found->a3), numbers(expected.at("a3"))));
        CHECK(near(parts(found->a4), numbers(expected.at("a4"))));
        CHECK(near(parts(found->a5), numbers(expected.at("a5"))));
    }
}

TEST_CASE("surfaces that are not determined have a reason") {
    values const z{1, 2, 3, 4, 5, 6, 7, 8, 1}, constant(9, .1);
    CHECK(response_surface({x, y}, constant, 4).reason() == why::no_variance);
    CHECK(response_surface({x, x}, z, 4).reason() == why::collinear);
    CHECK(response_surface({values{1, 2, 3, 4, 5, 6}, values{2, 1, 4, 3, 6, 5}}, values{1, 2, 3, 4, 5, 7}, 4).reason() ==
          why::too_few);
    CHECK_THROWS_AS(response_surface({x, y}, values{1}, 4), std::invalid_argument);
    CHECK_THROWS_AS(response_surface({x, y}, z, std::numeric_limits<double>::infinity()), std::invalid_argument);
    CHECK_THROWS_AS(response_surface({x, y}, z, std::nan("")), std::invalid_argument);
}
