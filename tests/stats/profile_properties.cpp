#include <closeknit/stats/profile.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

// In a file of its own and called as a function, so that RapidCheck's and Catch2's macros do not meet. RC_PARAMS sets the seed
// and how many cases are tried; ctest sets it, so that the gate is the same every time.

using namespace closeknit;

namespace {

using values = std::vector<double>;
using two_profiles = std::pair<values, values>;

/// Scores from 0 to 100 in tenths.
rc::Gen<double> any_score() {
    return rc::gen::map(rc::gen::inRange(0, 1001), [](int tenths) { return tenths / 10.0; });
}

/// Ratings of which many are equal, so that short profiles are often constant.
rc::Gen<double> any_rating() {
    return rc::gen::map(rc::gen::inRange(1, 4), [](int rating) { return double(rating); });
}

/// Any magnitude from 1e-330, which is 0, to 1e50, and either sign.
rc::Gen<double> any_number() {
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(-1'000'000, 1'000'001), rc::gen::inRange(-330, 51)),
                        [](std::pair<int, int> const& of) { return of.first / 1e6 * std::pow(10, of.second); });
}

/// Two profiles of the same length, at least one value.
rc::Gen<two_profiles> profiles_of(rc::Gen<double> const& element) {
    auto const pairs =
        rc::gen::nonEmpty(rc::gen::container<std::vector<std::pair<double, double>>>(rc::gen::pair(element, element)));
    return rc::gen::map(pairs, [](std::vector<std::pair<double, double>> const& all) {
        two_profiles out;
        for (auto const& [a, b] : all) {
            out.first.push_back(a);
            out.second.push_back(b);
        }
        return out;
    });
}

template <class Property> bool for_any(rc::Gen<double> const& element, char const* sentence, Property const& property) {
    return rc::check(sentence, [&] {
        auto const [a, b] = *profiles_of(element);
        property(a, b);
    });
}

/// The parts add up to the whole, to rounding of it.
void adds_up(values const& a, values const& b) {
    profile_agreement const p = agreement(a, b);
    RC_ASSERT(std::abs(p.elevation + p.scatter + p.shape - p.d_squared) <= 1e-12 * p.d_squared);
}

/// By the textbook's formulas, with sample standard deviations, straight from the values.
struct textbook {
    long double mean_difference, scatter, shape;
};
textbook by_the_book(values const& a, values const& b) {
    auto const n = static_cast<long double>(a.size());
    long double mean_a = 0, mean_b = 0, squares_a = 0, squares_b = 0, crossed = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        mean_a += a[i] / n, mean_b += b[i] / n;
    for (std::size_t i = 0; i < a.size(); ++i) {
        squares_a += (a[i] - mean_a) * (a[i] - mean_a);
        squares_b += (b[i] - mean_b) * (b[i] - mean_b);
        crossed += (a[i] - mean_a) * (b[i] - mean_b);
    }
    long double const sd_a = std::sqrt(squares_a / (n - 1)), sd_b = std::sqrt(squares_b / (n - 1));
    long double const r = crossed / std::sqrt(squares_a * squares_b);
    return {mean_a - mean_b, (n - 1) * (sd_a - sd_b) * (sd_a - sd_b), (n - 1) * 2 * sd_a * sd_b * (1 - r)};
}

bool parts_add_up() { return for_any(any_score(), "d_squared is elevation, scatter and shape", adds_up); }

bool parts_of_neighbours_add_up() {
    return for_any(any_score(), "of profiles that are nearly equal as well", [](values const& a, values b) {
        for (std::size_t i = 0; i < b.size(); ++i)
            b[i] = a[i] + b[i] * 1e-10;
        adds_up(a, b);
    });
}

bool parts_are_those_of_the_formulas() {
    return for_any(any_score(), "each part is what its formula gives", [](values const& a, values const& b) {
        profile_agreement const p = agreement(a, b);
        if (!p.correlation) return;
        textbook const expected = by_the_book(a, b);
        double const rounding = 1e-12 * p.d_squared + 1e-12;
        RC_ASSERT(std::abs(p.mean_difference - expected.mean_difference) <= 1e-12);
        RC_ASSERT(std::abs(p.scatter - expected.scatter) <= rounding);
        RC_ASSERT(std::abs(p.shape - expected.shape) <= rounding);
    });
}

bool double_entry_is_the_correlation_of_both_orders(rc::Gen<double> const& element) {
    return for_any(element, "double entry is Pearson's r over (a, b) and (b, a)", [](values const& a, values const& b) {
        if (a.size() < 3) return;
        values both = a, turned = b;
        both.insert(both.end(), b.begin(), b.end());
        turned.insert(turned.end(), a.begin(), a.end());
        auto const expected = agreement(both, turned).correlation;
        auto const found = agreement(a, b).double_entry_icc;
        RC_ASSERT(found.has_value() == expected.has_value());
        if (found) RC_ASSERT(std::abs(*found - *expected) <= 1e-12);
    });
}

bool order_turns_the_sign_alone() {
    return for_any(any_number(), "exchanging the two turns the sign of the mean difference alone",
                   [](values const& a, values const& b) {
                       profile_agreement const one = agreement(a, b);
                       profile_agreement other = agreement(b, a);
                       other.mean_difference = -other.mean_difference;
                       RC_ASSERT(one == other);
                   });
}

bool results_are_numbers_or_have_a_reason(rc::Gen<double> const& element) {
    return for_any(element, "every result is a finite number in its range, or there is a reason",
                   [](values const& a, values const& b) {
                       profile_agreement const p = agreement(a, b);
                       RC_ASSERT(std::isfinite(p.mean_difference));
                       for (double const each : {p.d_squared, p.elevation, p.scatter, p.shape})
                           RC_ASSERT(std::isfinite(each) && each >= 0);
                       RC_ASSERT(p.correlation.has_value() != p.correlation_undefined.has_value());
                       RC_ASSERT(p.double_entry_icc.has_value() != p.double_entry_icc_undefined.has_value());
                       if (p.correlation) RC_ASSERT(std::abs(*p.correlation) <= 1);
                       if (p.double_entry_icc) RC_ASSERT(std::abs(*p.double_entry_icc) <= 1);
                       if (p.correlation) RC_ASSERT(p.double_entry_icc.has_value());
                       RC_ASSERT((p.correlation_undefined == undefined_reason::too_few) == (a.size() < 3));
                       RC_ASSERT((p.double_entry_icc_undefined == undefined_reason::too_few) == (a.size() < 3));
                       if (p.d_squared > 1e-200) adds_up(a, b); // below, doubles lose digits
                   });
}

} // namespace

TEST_CASE("D squared is the sum of elevation, scatter and shape, whatever the profiles") {
    CHECK(parts_add_up());
    CHECK(parts_of_neighbours_add_up());
}
TEST_CASE("elevation, scatter and shape are those of the textbook's formulas") { CHECK(parts_are_those_of_the_formulas()); }
TEST_CASE("the double-entry coefficient is the correlation of the doubled profiles") {
    CHECK(double_entry_is_the_correlation_of_both_orders(any_score()));
    CHECK(double_entry_is_the_correlation_of_both_orders(any_rating()));
}
TEST_CASE("who comes first matters to the sign of the mean difference alone") { CHECK(order_turns_the_sign_alone()); }
TEST_CASE("no result is NaN, infinite or out of its range") {
    CHECK(results_are_numbers_or_have_a_reason(any_number()));
    CHECK(results_are_numbers_or_have_a_reason(any_rating()));
}
