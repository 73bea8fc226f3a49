#include <closeknit/stats/couple_profiles.hpp>

#include <tests/support/stats_reference.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

using namespace closeknit;
using namespace closeknit::tests;
using why = no_estimate_reason;
using values = std::vector<double>;

TEST_CASE("two couples of three items") {
    // first 1 2 3 and 3 2 1; second 1 3 2 and 2 3 1: r .5 and .5; re-paired r(first 1, second 2) -.5, r(first 2, second 1) -.5
    auto const found = couple_profiles({values{1, 2, 3, 3, 2, 1}, values{1, 3, 2, 2, 3, 1}}, 3);
    CHECK(found.couples == 2);
    CHECK(*found.couples_mean == Approx(.5));
    CHECK(*found.pseudo_mean == Approx(-.5));
}

TEST_CASE("profiles and the baseline are those of one correlation a pair") {
    auto const& expected = stats_references().at("profiles");
    values const first = numbers(expected.at("first")), second = numbers(expected.at("second"));
    auto const items = static_cast<std::size_t>(expected.at("items").as_int64());
    for (auto const& [name, what] : {std::pair{"none", normative_profile::none},
                                     {"of_everyone", normative_profile::of_everyone},
                                     {"of_each_role", normative_profile::of_each_role}}) {
        auto const found = couple_profiles({first, second}, items, what);
        auto const& of = expected.at(name);
        CHECK(found.left_out == 1);
        CHECK(found.couples == of.at("couples").as_int64());
        CHECK(found.couples + found.constant == 11);
        CHECK(near(*found.couples_mean, figure(of, "couples_mean")));
        CHECK(near(*found.pseudo_mean, figure(of, "pseudo_mean")));
    }
}

TEST_CASE("a profile that is the normative one has nothing distinctive") {
    // all four profiles are .1 .2 .4, up to a constant
    values const first{.1, .2, .4, 1.1, 1.2, 1.4}, second{2.1, 2.2, 2.4, .1, .2, .4};
    for (auto const what : {normative_profile::of_everyone, normative_profile::of_each_role}) {
        auto const found = couple_profiles({first, second}, 3, what);
        CHECK(found.couples == 0);
        CHECK(found.constant == 2);
        CHECK(found.couples_mean.reason() == why::too_few);
    }
    // of large values, rounding leaves more than it would of small ones
    values large_first, large_second;
    for (double const height : {1e6, 1e6 + 1.0 / 3})
        for (double const each : {.1, .2, .4}) {
            large_first.push_back(height + each);
            large_second.push_back(height + each);
        }
    CHECK(couple_profiles({large_first, large_second}, 3, normative_profile::of_each_role).constant == 2);
}

TEST_CASE("profiles that are too few have a reason") {
    auto const one = couple_profiles({values{1, 2, 3}, values{1, 3, 2}}, 3);
    CHECK(*one.couples_mean == Approx(.5));
    CHECK(one.pseudo_mean.reason() == why::too_few);
    CHECK(couple_profiles({values{1, 2, 2, 1}, values{1, 2, 3, 1}}, 2).couples_mean.reason() == why::too_few);
    auto const constant = couple_profiles({values{5, 5, 5}, values{1, 3, 2}}, 3);
    CHECK(constant.constant == 1);
    CHECK(constant.couples_mean.reason() == why::too_few);
    CHECK(couple_profiles({values{std::nan(""), 5, 5}, values{1, 3, 2}}, 3).left_out == 1);
    CHECK(couple_profiles({values{4, 5, 5}, values{1, std::nan(""), 2}}, 3).left_out == 1);
}

TEST_CASE("profiles that are no table are refused") {
    CHECK_THROWS_AS(couple_profiles({values{1, 2, 3}, values{1, 2, 3, 4}}, 3), std::invalid_argument);
    CHECK_THROWS_AS(couple_profiles({values{1, 2, 3}, values{1, 2, 3}}, 2), std::invalid_argument);
    CHECK_THROWS_AS(couple_profiles({values{}, values{}}, 0), std::invalid_argument);
    double const infinite = std::numeric_limits<double>::infinity();
    CHECK_THROWS_AS(couple_profiles({values{1, 2, infinite}, values{1, 2, 3}}, 3), std::invalid_argument);
    CHECK_THROWS_AS(couple_profiles({values{1, 2, 3}, values{1, 2, infinite}}, 3), std::invalid_argument);
}
