#include <closeknit/stats/profile.hpp>

#include <catch2/catch.hpp>

#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

using namespace closeknit;
using values = std::vector<double>;

namespace {

values const normative{4, 3, 4, 2, 2};

profile_agreement apart(values const& first, values const& second, values const& from) {
    return distinctive_agreement(first, second, from);
}

/// What a call says when it throws std::invalid_argument.
std::string problem(values const& first, values const& second, values const& third) {
    try {
        apart(first, second, third);
    } catch (std::invalid_argument const& e) {
        return e.what();
    }
    return "no problem";
}

} // namespace

TEST_CASE("what sets two profiles apart from the normative one is compared, worked by hand") {
    // a - m: 1 0 1 0 -2, mean 0, squares 6; b - m: 1 1 0 -1 -1, mean 0, squares 4; crossed 1 + 0 + 0 + 0 + 2 = 3
    values const a{5, 3, 5, 2, 0}, b{5, 4, 4, 1, 1};
    profile_agreement const p = apart(a, b, normative);
    CHECK(p.n == 5);
    CHECK(*p.correlation == Approx(0.6123724357).margin(5e-11)); // 3 / sqrt(24)
    CHECK(*p.double_entry_icc == Approx(0.6));                   // 1 - 4 / (6 + 4 + 0)
    CHECK(p.d_squared == 4);                                     // 0 + 1 + 1 + 1 + 1
    CHECK(p.mean_difference == 0);
    CHECK_FALSE((p.correlation_undefined || p.double_entry_icc_undefined));
    // As they are, deviations 2 0 2 -1 -3 and 2 1 1 -2 -2: 14 / sqrt(18 * 14)
    CHECK(*agreement(a, b).correlation == Approx(0.8819171037).margin(5e-11));
}

TEST_CASE("two who are both like most people, and opposite in what is their own, correlate highly and distinctively not at all") {
    values const a{4.5, 2.5, 4, 2, 2}, b{3.5, 3.5, 4, 2, 2};
    CHECK(*agreement(a, b).correlation > 0.5); // deviations 1.5 -.5 1 -1 -1 and .5 .5 1 -1 -1: 3.5 / sqrt(5.5 * 3.5)
    CHECK(apart(a, b, normative).correlation == Approx(-1));
}

TEST_CASE("differences of two profiles are as large without the normative one as with it") {
    values const a{5, 1, 2, 4, 4}, b{3, 3, 5, 2, 1};
    profile_agreement const with = apart(a, b, normative), without = agreement(a, b);
    CHECK(with.d_squared == without.d_squared);
    CHECK(with.mean_difference == without.mean_difference);
    CHECK(with.elevation == without.elevation);
    CHECK(with.correlation != without.correlation);
    CHECK(apart(a, b, values{0, 0, 0, 0, 0}) == without);
}

TEST_CASE("a profile that is the normative one, or as far from it everywhere, has no distinctive correlation") {
    for (values const& same : {normative, values{5, 4, 5, 3, 3}}) {
        profile_agreement const p = apart(same, {5, 3, 5, 2, 0}, normative);
        CHECK_FALSE(p.correlation);
        CHECK(p.correlation_undefined == undefined_reason::no_variance);
        CHECK(apart({5, 3, 5, 2, 0}, same, normative).correlation_undefined == undefined_reason::no_variance);
    }
    // 0.1 + 0.2 is not 0.3, and beside large values rounding is larger
    CHECK(apart({0.1 + 0.2, 1.1, 5.3}, {1, 2, 6}, {0.3, 1.1, 5.3}).correlation_undefined == undefined_reason::no_variance);
    CHECK(apart({1e9 + 0.1, 2e9 + 0.1, 3e9 + 0.1}, {1, 2, 6}, {1e9, 2e9, 3e9}).correlation_undefined ==
          undefined_reason::no_variance);
    CHECK(apart({1, 2}, {2, 1}, {1, 1}).correlation_undefined == undefined_reason::too_few);
}

TEST_CASE("three profiles of different lengths, and values that are no scores, are refused by a sentence") {
    double const nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(problem({1, 2, 3}, {1, 2, 3}, {1, 2}) == "expected profiles of the same length, not of 3 and 2 values");
    CHECK(problem({1, 2, 3}, {1, 2}, {1, 2, 3}) == "expected profiles of the same length, not of 3 and 2 values");
    CHECK(problem({}, {}, {}) == "expected profiles of at least one value");
    CHECK(problem({1, 2, 3}, {1, nan, 3}, {1, 2, 3}) == "second[1]: expected a number from -1e50 to 1e50");
    CHECK(problem({1, 2, 3}, {1, 2, 3}, {1, 2, 2e50}) == "normative[2]: expected a number from -1e50 to 1e50");
    profile_agreement const far = apart({1e50, -1e50, 0}, {-1e50, 1e50, 5}, {-1e50, 1e50, 0});
    CHECK(far.correlation_undefined == undefined_reason::no_variance); // beside 1e50, 0 0 5 is rounding
    CHECK(far.d_squared == Approx(8e100));
}
