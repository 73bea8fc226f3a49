#include <closeknit/stats/omega.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <vector>

using namespace closeknit;
using why = no_estimate_reason;

namespace {

item_moments moments(std::vector<std::vector<double>> const& columns) {
    std::vector<real_column> const spans(columns.begin(), columns.end());
    return moments_of(spans);
}

/// Items a + b, a + c and a + d of four columns that are uncorrelated and of equal variance, so that all correlate 1/2.
std::vector<std::vector<double>> alike() {
    std::vector<std::vector<double>> out(3);
    for (int row = 0; row < 16; ++row)
        for (int item = 0; item < 3; ++item)
            out[static_cast<std::size_t>(item)].push_back((row & 1) + ((row >> (item + 1)) & 1));
    return out;
}

} // namespace

TEST_CASE("three items that correlate 1/2 load by its root, and omega is alpha") {
    auto const found = omega_total(moments(alike()));
    for (double const loading : found->loadings)
        CHECK(loading == Approx(std::sqrt(.5)));
    CHECK(found->omega == Approx(.75)); // 1 - 3 * .5 / 6, and alpha 3 * .5 / 2
}

TEST_CASE("an item that is keyed the other way has a negative loading") {
    auto columns = alike();
    for (double& each : columns[1])
        each = -each;
    auto const found = omega_total(moments(columns));
    // correlations -1/2, 1/2, -1/2: their sum with the diagonal is 2
    CHECK(found->loadings[0] == Approx(std::sqrt(.5)));
    CHECK(found->loadings[1] == Approx(-std::sqrt(.5)));
    CHECK(found->omega == Approx(.25)); // 1 - 1.5 / 2
}

TEST_CASE("omega that is not defined has a reason") {
    CHECK(omega_total(moments({{1, 2, 3}, {1, 3, 2}})).reason() == why::too_few);
    CHECK(omega_total(moments({{1}, {1}, {2}})).reason() == why::too_few);
    CHECK(omega_total(moments({{1, 2, 3}, {1, 3, 2}, {1, 1, 1}})).reason() == why::no_variance);
    // a = 0 0 0 0 1 1 1 1, b = 0 0 0 1 1 1 1 0 ...: correlations ab .5, ac .5, bc 0 would need loadings beyond 1
    CHECK(omega_total(moments({{0, 0, 0, 0, 1, 1, 1, 1}, {0, 0, 0, 1, 1, 1, 1, 0}, {0, 0, 1, 0, 0, 1, 1, 1}})).reason() ==
          why::improper_solution);
}
