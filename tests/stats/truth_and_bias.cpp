#include <closeknit/stats/truth_and_bias.hpp>

#include <tests/support/couple_table.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <stdexcept>
#include <vector>

using namespace closeknit;
using namespace closeknit::tests;
using why = no_estimate_reason;
using values = std::vector<double>;

TEST_CASE("four judges, worked by hand") {
    // truth -/+ 1 about 5 and bias -/+ 1 about 0 are not correlated; judgements 4 5 6 9, mean 6: 1 above the truth. Truth: (-4 +
    // -5 + 6 + 9) / 4; bias: (-4 + 5 - 6 + 9) / 4; residuals -/+ .5: squares 1, 1 df, standard errors sqrt(1 / 4)
    auto const found = truth_and_bias(values{4, 5, 6, 9}, values{4, 4, 6, 6}, values{-1, 1, -1, 1});
    CHECK(found->directional_bias.value == Approx(1));
    CHECK(found->truth_force.value == Approx(1.5));
    CHECK(found->bias_force.value == Approx(1));
    for (auto const& each : {found->directional_bias, found->truth_force, found->bias_force})
        CHECK(each.standard_error == Approx(.5));
    CHECK(found->truth_force.test->t == Approx(3));
    CHECK(found->truth_force.test->df == 1);
    CHECK(found->truth_force.test->p == Approx(1 - 2 * std::atan(3) / std::acos(-1.0))); // t with 1 df is Cauchy's
    auto const limits = confidence_interval(found->truth_force, .5); // the quartile of Cauchy's distribution is 1
    CHECK(limits.low == Approx(1));
    CHECK(limits.high == Approx(2));
}

TEST_CASE("truth and bias are those of a regression in statsmodels") {
    for (auto const& each : couple_tables()) {
        values judgement = each.y_first;
        for (std::size_t i = 0; i < judgement.size(); ++i)
            if (std::isnan(each.y_second[i])) judgement[i] = std::nan(""); // the reference is of complete couples
        auto const found = truth_and_bias(judgement, each.x_second, each.x_first);
        auto const& expected = each.expected.at("truth_and_bias");
        CHECK(found->used == each.expected.at("used").as_int64());
        CHECK(found->used + found->left_out == static_cast<std::int64_t>(judgement.size()));
        CHECK(near(parts(found->directional_bias), numbers(expected.at("directional_bias"))));
        CHECK(near(parts(found->truth_force), numbers(expected.at("truth_force"))));
        CHECK(near(parts(found->bias_force), numbers(expected.at("bias_force"))));
    }
}

TEST_CASE("truth and bias that cannot be told apart have a reason") {
    values const judgement{4, 5, 6, 9}, truth{4, 4, 6, 6};
    CHECK(truth_and_bias(judgement, truth, truth).reason() == why::collinear);
    CHECK(truth_and_bias(judgement, truth, values{1, 1, 1, 1}).reason() == why::collinear);
    CHECK(truth_and_bias(values{1, 2, 3}, values{1, 2, 4}, values{2, 1, 3}).reason() == why::too_few);
    CHECK_THROWS_AS(truth_and_bias(judgement, truth, values{1}), std::invalid_argument);
    CHECK_THROWS_AS(confidence_interval(estimate{}, 1), std::invalid_argument);
    CHECK(confidence_interval(estimate{.value = 2}) == interval{.low = 2, .high = 2});
}
