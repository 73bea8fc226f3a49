#include <closeknit/stats/apim.hpp>

#include <tests/support/couple_table.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <stdexcept>
#include <vector>

using namespace closeknit;
using namespace closeknit::tests;
using why = no_estimate_reason;
using values = std::vector<double>;

namespace {

values k_and_limits(partner_ratio const& of) { return {of.k, of.interval.low, of.interval.high}; }

void check_role(actor_partner_effects const& found, boost::json::value const& expected, double variance) {
    CHECK(near(parts(found.intercept), numbers(expected.at("intercept"))));
    CHECK(near(parts(found.actor), numbers(expected.at("actor"))));
    CHECK(near(parts(found.partner), numbers(expected.at("partner"))));
    CHECK(near(found.residual_variance, variance));
}

} // namespace

TEST_CASE("four couples, worked by hand") {
    // x 0 0 1 1 and 0 1 0 1; y 0 1 2 4 and 0 2 1 4. Sums: x 0 1 1 2, y 0 3 3 8: slope 4, residuals .5 -.5*2 .5 about 3.5: squares
    // 1, v_b 1/2, se^2 = .5 / 2. Differences: x 0 -1 1 0, y 0 -1 1 0: slope 1 without residuals, v_w 0.
    auto const found = apim_indistinguishable({values{0, 0, 1, 1}, values{0, 1, 0, 1}}, {values{0, 1, 2, 4}, values{0, 2, 1, 4}});
    auto const& effects = found->effects;
    CHECK(found->couples == 4);
    CHECK(effects.intercept.value == Approx(-.25)); // (3.5 - 4) / 2
    CHECK(effects.actor.value == Approx(2.5));
    CHECK(effects.partner.value == Approx(1.5));
    CHECK(effects.actor.standard_error == Approx(.25)); // sqrt(1/4 + 0) / 2
    CHECK(effects.actor.test->t == Approx(10));
    CHECK(effects.actor.test->df == Approx(2)); // of the sums alone
    CHECK(effects.residual_variance == Approx(.125));
    CHECK(*found->residual_icc == Approx(1));
    CHECK(effects.k->k == Approx(.6));
}

TEST_CASE("the indistinguishable model is that of generalised least squares and of a mixed model") {
    for (auto const& each : couple_tables()) {
        auto const found = apim_indistinguishable(each.x(), each.y());
        CHECK(found->couples == each.expected.at("used").as_int64());
        CHECK(found->couples + found->left_out == static_cast<std::int64_t>(each.x_first.size()));
        auto const& e = found->effects;
        values const effects{e.intercept.value, e.actor.value, e.partner.value};
        values const errors{e.intercept.standard_error, e.actor.standard_error, e.partner.standard_error};
        auto const& gls = each.expected.at("gls");
        auto const& nlme = each.expected.at("nlme");
        CHECK(near(effects, numbers(gls.at("estimates"))));
        CHECK(near(errors, numbers(gls.at("se"))));
        CHECK(near(effects, numbers(nlme.at("estimates")), 1e-6));
        CHECK(near(errors, numbers(nlme.at("se")), 1e-6));
        CHECK(near(e.residual_variance, figure(nlme, "residual_variance"), 1e-6));
        CHECK(near(*found->residual_icc, figure(nlme, "residual_icc"), 1e-6));
        CHECK(near(e.actor.test->df, figure(gls, "df")));
        CHECK(near(values{e.actor.test->p, e.partner.test->p}, numbers(gls.at("p"))));
        CHECK(near(k_and_limits(*e.k), numbers(gls.at("k"))));
    }
}

TEST_CASE("each role's effects are those of a regression, and the deviance is that of two likelihoods") {
    for (auto const& each : couple_tables()) {
        auto const found = apim_distinguishable(each.x(), each.y());
        auto const& expected = each.expected.at("distinguishable");
        values const variances = numbers(expected.at("residual_variance"));
        check_role(found->first, expected.at("first"), variances[0]);
        check_role(found->second, expected.at("second"), variances[1]);
        CHECK(near(*found->residual_correlation, figure(expected, "residual_correlation")));
        CHECK(found->couples == each.expected.at("used").as_int64());
        CHECK(near(found->distinguishability->chi_squared, figure(each.expected.at("distinguishability"), "deviance"), 1e-6));
        CHECK(found->distinguishability->df == 4);
    }
}

TEST_CASE("the interval of k is wider with its level, and each role has one") {
    for (auto const& each : couple_tables()) {
        auto const narrow = apim_indistinguishable(each.x(), each.y(), .5), wide = apim_indistinguishable(each.x(), each.y(), .9);
        CHECK(narrow->effects.k->interval.low > wide->effects.k->interval.low);
        CHECK(narrow->effects.k->interval.high < wide->effects.k->interval.high);
        auto const roles = apim_distinguishable(each.x(), each.y(), .5);
        CHECK(near(k_and_limits(*roles->first.k), numbers(each.expected.at("distinguishable").at("k"))));
    }
}

TEST_CASE("k is undefined where the actor effect is not different from 0") {
    // y is the partner's x, with residuals that have nothing to do with either
    values const x1{1, 2, 3, 4, 5, 6}, x2{2, 1, 4, 6, 3, 5}, y1{2.5, .5, 4.5, 5.5, 3.5, 4.5}, y2{1.5, 1.5, 3.5, 3.5, 5.5, 5.5};
    auto const found = apim_indistinguishable({x1, x2}, {y1, y2});
    CHECK(found->effects.actor.test->p > .05);
    CHECK(found->effects.k.reason() == why::divisor_not_significant);
}

TEST_CASE("models that are not determined have a reason") {
    values const x{1, 2, 3, 4}, y{2, 1, 4, 3}, constant{5, 5, 5, 5};
    CHECK(apim_indistinguishable({values{1, 2}, values{2, 1}}, {values{1, 2}, values{1, 3}}).reason() == why::too_few);
    CHECK(apim_indistinguishable({x, x}, {y, x}).reason() == why::collinear); // the partners' x never differ
    CHECK(apim_indistinguishable({constant, constant}, {y, x}).reason() == why::collinear);
    CHECK(apim_distinguishable({values{1, 2, 3}, values{2, 1, 5}}, {values{1, 2, 1}, values{1, 3, 1}}).reason() == why::too_few);
    CHECK(apim_distinguishable({x, x}, {y, x}).reason() == why::collinear);
}

TEST_CASE("a model without residuals has effects and no test") {
    values const x1{1, 2, 3, 4, 6}, x2{2, 1, 4, 3, 3};
    values y1, y2;
    for (std::size_t i = 0; i < x1.size(); ++i) {
        y1.push_back(1 + 2 * x1[i] + x2[i]);
        y2.push_back(1 + 2 * x2[i] + x1[i]);
    }
    auto const same = apim_indistinguishable({x1, x2}, {y1, y2});
    CHECK(same->effects.actor.value == Approx(2));
    CHECK(same->effects.actor.test.reason() == why::no_variance);
    CHECK(same->residual_icc.reason() == why::no_variance);
    CHECK(same->effects.k->interval.low == Approx(.5));
    CHECK(same->effects.k->interval.high == Approx(.5));
    auto const roles = apim_distinguishable({x1, x2}, {y1, y2});
    CHECK(roles->second.partner.value == Approx(1));
    CHECK(roles->residual_correlation.reason() == why::no_variance);
    CHECK(roles->distinguishability.reason() == why::no_variance);
}

TEST_CASE("levels out of range and columns of different lengths are refused") {
    values const x{1, 2, 3, 4}, y{2, 1, 4, 3}, shorter{1, 2, 3};
    CHECK_THROWS_AS(apim_indistinguishable({x, y}, {y, x}, 1), std::invalid_argument);
    CHECK_THROWS_AS(apim_distinguishable({x, y}, {y, x}, 0), std::invalid_argument);
    CHECK_THROWS_AS(apim_distinguishable({x, y}, {y, shorter}), std::invalid_argument);
}
