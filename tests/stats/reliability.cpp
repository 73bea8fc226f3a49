#include <closeknit/stats/reliability.hpp>

#include <closeknit/stats/omega.hpp>

#include <tests/support/stats_reference.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <stdexcept>
#include <vector>

using namespace closeknit;
using namespace closeknit::tests;
using why = no_estimate_reason;

namespace {

item_moments moments(std::vector<std::vector<double>> const& columns) {
    std::vector<real_column> const spans(columns.begin(), columns.end());
    return moments_of(spans);
}

/// Of rows as the file of references has them.
item_moments moments_of_rows(boost::json::value const& rows) {
    std::vector<std::vector<double>> columns(rows.as_array().front().as_array().size());
    for (auto const& row : rows.as_array()) {
        auto const values = numbers(row);
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i].push_back(values[i]);
    }
    return moments(columns);
}

struct reference {
    boost::json::value const& of;
    item_moments moments = moments_of_rows(of.at("items"));
    double figure(char const* package, char const* name) const { return closeknit::tests::figure(of.at(package), name); }
};

std::vector<reference> references() {
    std::vector<reference> out;
    for (auto const& each : stats_references().at("reliability").as_array())
        out.push_back({each});
    return out;
}

item_moments two_items() { return moments({{1, 2, 3}, {1, 3, 2}}); }

} // namespace

TEST_CASE("two items that correlate 1/2") {
    // variances 1 and 1, covariance 1/2, variance of the sum 3
    item_moments const m = two_items();
    CHECK(cronbach_alpha(m)->value == Approx(2.0 / 3)); // 2 * (1 - 2/3)
    CHECK(*standardised_alpha(m) == Approx(2.0 / 3));   // 2 * .5 / 1.5
    CHECK(*guttman_lambda_2(m) == Approx(2.0 / 3));     // 1/3 + sqrt(2 * (1/4 + 1/4)) / 3
    CHECK(*guttman_lambda_6(m) == Approx(.5));          // each leaves 3/4: 1 - 1.5 / 3
    auto const half = split_half(m, halves::first_second);
    CHECK(half->correlation == Approx(.5));
    CHECK(half->spearman_brown == Approx(2.0 / 3));
    CHECK(*standard_error_of_measurement(m, 2.0 / 3) == Approx(1)); // sqrt(3 * 1/3)
    auto const items = analyse_items(m);
    CHECK(items[0].mean == 2);
    CHECK(items[1].sd == 1);
    CHECK(*items[1].item_rest_correlation == Approx(.5));
    CHECK(items[0].alpha_if_dropped.reason() == why::too_few);
}

TEST_CASE("the first half has the item in the middle, and odd items are the 1st and 3rd") {
    // a = 1 2 3, b = 1 3 2, c = 2 1 3; covariances ab 1/2, ac 1/2, bc (1*... deviations -1 1 0 with 0 -1 1) -1/2
    item_moments const m = moments({{1, 2, 3}, {1, 3, 2}, {2, 1, 3}});
    // a + b: variance 1 + 1 + 1 = 3, with c: 1/2 - 1/2 = 0; a + c: variance 3, with b: 1/2 - 1/2 = 0
    CHECK(split_half(m, halves::first_second)->correlation == Approx(0).margin(1e-15));
    CHECK(split_half(m, halves::odd_even)->correlation == Approx(0).margin(1e-15));
    item_moments const other = moments({{1, 2, 3}, {1, 2, 3}, {1, 3, 2}});
    CHECK(split_half(other, halves::first_second)->correlation == Approx(.5));               // (1/2 + 1/2) / sqrt(4 * 1)
    CHECK(split_half(other, halves::odd_even)->correlation == Approx(1.5 / std::sqrt(3.0))); // (1 + 1/2) / sqrt(3 * 1)
}

TEST_CASE("reliabilities without variance, items or rows have a reason") {
    CHECK(cronbach_alpha(moments({{1, 2, 3}})).reason() == why::too_few);
    CHECK(cronbach_alpha(moments({{1}, {2}})).reason() == why::too_few);
    CHECK(cronbach_alpha(item_moments()).reason() == why::too_few);
    CHECK(cronbach_alpha(moments({{1, 1}, {2, 2}})).reason() == why::no_variance);
    CHECK(cronbach_alpha(moments({{.1, .1, .1}, {.7, .7, .7}})).reason() == why::no_variance);
    item_moments const cancels = moments({{1, 2, 3}, {3, 2, 1}});
    CHECK(cronbach_alpha(cancels).reason() == why::no_variance);
    CHECK(guttman_lambda_2(cancels).reason() == why::no_variance);
    CHECK(guttman_lambda_6(cancels).reason() == why::no_variance);
    CHECK(standardised_alpha(cancels).reason() == why::no_variance);
    CHECK(split_half(cancels, halves::odd_even).reason() == why::no_variance);
    CHECK(standard_error_of_measurement(cancels, .5).reason() == why::no_variance);
    CHECK(analyse_items(cancels)[0].item_rest_correlation.reason() == why::no_variance);
    CHECK(standardised_alpha(moments({{1, 2, 3}, {5, 5, 5}})).reason() == why::no_variance);
    std::vector<double> const rounding{.3, .1 + .2, .3}; // not the same double
    CHECK(standardised_alpha(moments({{1, 2, 3}, rounding})).reason() == why::no_variance);
    CHECK(guttman_lambda_6(moments({{1, 2, 4}, {1, 2, 4}})).reason() == why::collinear);
    CHECK(cronbach_alpha(moments({{1, 2, 4}, {1, 2, 4}}))->interval == interval{.low = 1, .high = 1});
}

TEST_CASE("items that cancel each other out up to rounding have no reliability") {
    for (double const shift : {.1, .2, .3, .6, .7}) {
        std::vector<double> const a{shift, .25, .73, .9}, b{.31, .2, shift, .4};
        std::vector<double> c;
        for (std::size_t i = 0; i < a.size(); ++i)
            c.push_back(-1.1 - a[i] - b[i]);
        CHECK(cronbach_alpha(moments({a, b, c})).reason() == why::no_variance);
    }
}

TEST_CASE("an item that does not vary has no item-rest correlation, and the others have one") {
    auto const items = analyse_items(moments({{1, 2, 3}, {5, 5, 5}, {1, 3, 2}}));
    CHECK(items[1].item_rest_correlation.reason() == why::no_variance);
    CHECK(*items[1].alpha_if_dropped == Approx(2.0 / 3));
    CHECK(*items[0].item_rest_correlation == Approx(.5));
    CHECK(*items[0].alpha_if_dropped == 0); // a constant and an item: 2 * (1 - 1 / 1)
    auto const constant = analyse_items(moments({{1, 2, 3}, {5, 5, 5}, {1, 1, 1}}));
    CHECK(constant[0].alpha_if_dropped.reason() == why::no_variance);
}

TEST_CASE("halves that do not vary or are opposite have no split-half reliability") {
    CHECK(split_half(moments({{1, 2, 3}, {5, 5, 5}}), halves::first_second).reason() == why::no_variance);
    CHECK(split_half(moments({{5, 5, 5}, {1, 2, 3}}), halves::first_second).reason() == why::no_variance);
    CHECK(split_half(moments({{1, 2, 3}, {.3, .1 + .2, .3}}), halves::first_second).reason() == why::no_variance);
    CHECK(split_half(moments({{1, 2, 3}, {6, 4, 2}}), halves::first_second).reason() == why::no_variance);
}

TEST_CASE("levels and reliabilities out of range are refused") {
    for (double const level : {0.0, 1.0, -1.0, std::nan("")})
        CHECK_THROWS_WITH(cronbach_alpha(two_items(), level), "expected a level of confidence above 0 and below 1");
    for (double const r : {-.1, 1.1, std::nan("")})
        CHECK_THROWS_WITH(standard_error_of_measurement(two_items(), r), "expected a reliability from 0 to 1");
    CHECK(*standard_error_of_measurement(two_items(), 1) == 0);
    CHECK(*standard_error_of_measurement(two_items(), 0) == Approx(std::sqrt(3.0)));
}

TEST_CASE("alpha is that of psych and pingouin, with Feldt's interval") {
    for (auto const& each : references()) {
        auto const found = cronbach_alpha(each.moments);
        CHECK(near(found->value, each.figure("psych", "alpha")));
        CHECK(near(found->value, each.figure("pingouin", "alpha")));
        CHECK(near(found->interval.low, each.figure("scipy", "low")));
        CHECK(near(found->interval.high, each.figure("scipy", "high")));
        CHECK(near(*standard_error_of_measurement(each.moments, found->value), each.figure("numpy", "sem")));
    }
}

TEST_CASE("standardised alpha, lambda 2 and lambda 6 are those of psych and of regressions") {
    for (auto const& each : references()) {
        CHECK(near(*standardised_alpha(each.moments), each.figure("psych", "standardised_alpha")));
        CHECK(near(*guttman_lambda_2(each.moments), each.figure("psych", "lambda_2")));
        CHECK(near(*guttman_lambda_6(each.moments), each.figure("statsmodels", "lambda_6")));
    }
}

TEST_CASE("items beside the rest are those of psych and NumPy") {
    for (auto const& each : references()) {
        std::vector<double> mean, sd, rest, dropped;
        for (auto const& item : analyse_items(each.moments)) {
            mean.push_back(item.mean);
            sd.push_back(item.sd);
            rest.push_back(*item.item_rest_correlation);
            dropped.push_back(*item.alpha_if_dropped);
        }
        CHECK(near(mean, numbers(each.of.at("numpy").at("mean"))));
        CHECK(near(sd, numbers(each.of.at("numpy").at("sd"))));
        CHECK(near(rest, numbers(each.of.at("psych").at("item_rest"))));
        CHECK(near(dropped, numbers(each.of.at("psych").at("alpha_if_dropped"))));
    }
}

TEST_CASE("split halves correlate as SciPy says") {
    for (auto const& each : references()) {
        auto const first_second = split_half(each.moments, halves::first_second),
                   odd_even = split_half(each.moments, halves::odd_even);
        CHECK(near(first_second->correlation, each.figure("scipy", "first_second")));
        CHECK(near(odd_even->correlation, each.figure("scipy", "odd_even")));
        CHECK(near(odd_even->spearman_brown, 2 * odd_even->correlation / (1 + odd_even->correlation)));
    }
}

TEST_CASE("omega total and its loadings are those of psych, to 1e-5") {
    for (auto const& each : references()) {
        auto const found = omega_total(each.moments);
        CHECK(near(found->omega, each.figure("psych", "omega"), 1e-5));
        CHECK(near(found->loadings, numbers(each.of.at("psych").at("loadings")), 1e-5));
    }
}
