#include <closeknit/stats/pairwise.hpp>

#include <closeknit/stats/correlation.hpp>

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

values complete(values of, values const& beside) {
    for (std::size_t i = 0; i < of.size(); ++i)
        if (std::isnan(beside[i])) of[i] = std::nan("");
    return of;
}

} // namespace

TEST_CASE("five couples (4 3 4 3 4 and 5 4 5 4 3): ICC 1/11, double entry -1/49") {
    values const first{4, 3, 4, 3, 4}, second{5, 4, 5, 4, 3};
    auto const found = pairwise({first, second});
    CHECK(found->couples == 5);
    CHECK(found->left_out == 0);
    CHECK(found->between == Approx(.6));
    CHECK(found->within == Approx(.5));
    CHECK(found->icc == Approx(1.0 / 11));
    CHECK(found->test->f == Approx(1.2));
    CHECK(found->test->df1 == 4);
    CHECK(found->test->df2 == 5);
    CHECK(found->double_entry == Approx(-1.0 / 49));
    auto const r = pearson({first, second});
    CHECK(r->r == Approx(.2182178902));
    CHECK(r->test->df == 3);
}

TEST_CASE("partners who are less alike than strangers") {
    // means 2 2 2: MSB 0, MSW (4 + 0 + 4) / 6; F is 0, and as small as it can be
    auto const found = pairwise({values{1, 2, 3}, values{3, 2, 1}});
    CHECK(found->icc == -1);
    CHECK(found->test->p == 0);
    CHECK(found->double_entry == Approx(-1));
    // F(1, 2) of 1/3 (MSB 1/3 of means 2, 2.577..): by the symmetry of F, p is that of the other tail
    auto const mild = pairwise({values{1, 2}, values{3, 4}});
    CHECK(mild->test->f == Approx(.5));                // MSB 2 * (.25 + .25) / 1, MSW (4 + 4) / 4
    CHECK(mild->test->p == Approx(2 * std::sqrt(.2))); // F(1, 2) below f: t(2) within sqrt(f): sqrt(f / (2 + f))
}

TEST_CASE("partners who never differ have an ICC of 1 without a test, and equal values have none") {
    auto const same = pairwise({values{1, 2}, values{1, 2}});
    CHECK(same->icc == 1);
    CHECK(same->double_entry == 1);
    CHECK(same->test.reason() == why::no_variance);
    CHECK(pairwise({values{.1, .1, .1}, values{.1, .1, .1}}).reason() == why::no_variance);
    CHECK(pairwise({values{1}, values{2}}).reason() == why::too_few);
    CHECK(pairwise({values{1, 2}, values{2, std::nan("")}}).reason() == why::too_few);
}

TEST_CASE("correlations that are not defined have a reason") {
    CHECK(pearson({values{1, 2}, values{1, 2}}).reason() == why::too_few);
    CHECK(pearson({values{1, 2, 3}, values{.1, .1, .1}}).reason() == why::no_variance);
    CHECK(pearson({values{7, 7, 7}, values{1, 2, 3}}).reason() == why::no_variance);
    auto const exact = pearson({values{1, 2, 3, 4}, values{8, 6, 4, 2}});
    CHECK(exact->r == -1);
    CHECK(exact->test.reason() == why::no_variance);
    CHECK(exact->interval.reason() == why::no_variance);
    auto const three = pearson({values{1, 2, 3}, values{1, 3, 2}});
    CHECK(three->r == Approx(.5));
    CHECK(three->test->p == Approx(2.0 / 3)); // t = .5 * sqrt(1 / .75), with 1 df: 1 - 2 * atan(t) / pi
    CHECK(three->interval.reason() == why::too_few);
}

TEST_CASE("columns of couples must be equally long and finite") {
    CHECK_THROWS_WITH(pairwise({values{1, 2}, values{1}}), "expected columns of the same length");
    CHECK_THROWS_AS(pearson({values{1, 2, 3}, values{1, 2, std::numeric_limits<double>::infinity()}}), std::invalid_argument);
    CHECK_THROWS_AS(pearson({values{1, 2, 3}, values{1, 2, 4}}, 0), std::invalid_argument);
}

TEST_CASE("pairwise figures are those of SciPy, over complete couples") {
    for (auto const& each : couple_tables()) {
        // the references are of couples that are complete in all four columns
        values const y = complete(each.y_first, each.y_second);
        values const first = complete(each.x_first, y);
        couple_values const x{first, each.x_second};
        auto const found = pairwise(x);
        auto const& p = each.expected.at("pairwise");
        CHECK(found->couples == each.expected.at("used").as_int64());
        CHECK(found->couples + found->left_out == static_cast<std::int64_t>(each.x_first.size()));
        CHECK(near(found->icc, figure(p, "icc")));
        CHECK(near(found->test->f, figure(p, "f")));
        CHECK(near(found->test->p, 2 * figure(p, "p_upper")));
        CHECK(near(found->double_entry, figure(p, "double_entry")));
        auto const r = pearson(x);
        auto const& s = each.expected.at("pearson");
        CHECK(near(r->r, figure(s, "r")));
        CHECK(near(r->test->p, figure(s, "p")));
        CHECK(near(r->interval->low, figure(s, "low")));
        CHECK(near(r->interval->high, figure(s, "high")));
        CHECK(r->used == found->couples);
        CHECK(r->left_out == found->left_out);
    }
}
