#include <closeknit/stats/profile.hpp>

#include "stats/varies.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace closeknit {
namespace {

void check_values(std::span<double const> values, std::string const& name) {
    constexpr double largest = 1e50; // far beyond any score; a product of two sums of squares is within a double
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!(std::abs(values[i]) <= largest)) // not of NaN either
            throw std::invalid_argument(name + "[" + std::to_string(i) + "]: expected a number from -1e50 to 1e50");
}

double sum_of_products(std::vector<double> const& a, std::vector<double> const& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// Values as a mean and deviations from it. Both are taken from the first value, so that the deviations of a constant are
/// exactly 0 and a large constant in all values costs no digits.
struct centred {
    double mean = 0;
    std::vector<double> deviations{};
    double squares = 0; // the sum of squared deviations
    double root = 0;    // of that: sqrt(n - 1) * sd
};

centred centre(std::vector<double> values) {
    double const origin = values.front();
    double total = 0;
    for (double& each : values)
        total += each -= origin;
    double const mean = total / static_cast<double>(values.size());
    for (double& each : values)
        each -= mean;
    double const squares = sum_of_products(values, values);
    return {.mean = origin + mean, .deviations = std::move(values), .squares = squares, .root = std::sqrt(squares)};
}

/// The scatter and shape of an agreement. With the roots A and B, and z = deviation / root, the sum of (z_a - z_b)^2 is
/// 2 * (1 - r): scatter is (A - B)^2, and shape A * B * the sum of (z_a - z_b)^2. Of profiles that are nearly equal, A, B and r
/// would leave no digits, so both differences are made of the deviations d of the values' differences:
///     A - B = sum of d * (deviation_a + deviation_b) / (A + B)
///     z_a - z_b = 2 / (A + B) * (d - (A - B) * (z_a + z_b) / 2)
void split(centred const& a, centred const& b, std::vector<double> const& d, profile_agreement& out) {
    double const roots = a.root + b.root;
    if (roots == 0) return; // both are constant
    double const apart = (sum_of_products(d, a.deviations) + sum_of_products(d, b.deviations)) / roots;
    out.scatter = apart * apart;
    if (a.root == 0 || b.root == 0) return;
    double squares = 0;
    for (std::size_t i = 0; i < d.size(); ++i) {
        double const rest = d[i] - apart * (a.deviations[i] / a.root + b.deviations[i] / b.root) / 2;
        squares += rest * rest;
    }
    out.shape = 4 * (a.root / roots) * (b.root / roots) * squares;
}

void check_profiles(std::span<double const> first, std::span<double const> second) {
    if (first.size() != second.size())
        throw std::invalid_argument("expected profiles of the same length, not of " + std::to_string(first.size()) + " and " +
                                    std::to_string(second.size()) + " values");
    if (first.empty()) throw std::invalid_argument("expected profiles of at least one value");
}

/// `beside` is how large the values were that these are the differences of, which rounding is measured by.
profile_agreement agreement_of(std::vector<double> first, std::vector<double> second, double beside) {
    std::vector<double> differences = first;
    for (std::size_t i = 0; i < second.size(); ++i)
        differences[i] -= second[i];
    centred const a = centre(std::move(first)), b = centre(std::move(second)), d = centre(differences);
    double const n = static_cast<double>(differences.size());

    profile_agreement out{.n = static_cast<int>(differences.size()), .mean_difference = d.mean};
    out.d_squared = sum_of_products(differences, differences);
    out.elevation = n * d.mean * d.mean;
    split(a, b, d.deviations, out);
    if (differences.size() < 3) {
        out.correlation_undefined = out.double_entry_icc_undefined = undefined_reason::too_few;
        return out;
    }
    auto const size = [&](double mean) { return std::max(std::abs(mean), beside); };
    if (varies(a.squares, size(a.mean), n) && varies(b.squares, size(b.mean), n))
        out.correlation = std::clamp(sum_of_products(a.deviations, b.deviations) / std::sqrt(a.squares * b.squares), -1.0, 1.0);
    else out.correlation_undefined = undefined_reason::no_variance;

    // Both columns of the pairs (a, b) and (b, a) have the mean of all 2 n values and these squares around it, and the squared
    // differences within pairs add up to 2 * d_squared, so that r = 1 - 2 * d_squared / (2 * squares).
    double const squares = a.squares + b.squares + out.elevation / 2;
    if (varies(squares, size(std::midpoint(a.mean, b.mean)), 2 * n))
        out.double_entry_icc = std::clamp(1 - out.d_squared / squares, -1.0, 1.0);
    else out.double_entry_icc_undefined = undefined_reason::no_variance;
    return out;
}

} // namespace

profile_agreement agreement(std::span<double const> first, std::span<double const> second) {
    check_profiles(first, second);
    check_values(first, "first");
    check_values(second, "second");
    return agreement_of({first.begin(), first.end()}, {second.begin(), second.end()}, 0);
}

profile_agreement distinctive_agreement(std::span<double const> first, std::span<double const> second,
                                        std::span<double const> normative) {
    check_profiles(first, second);
    check_profiles(first, normative);
    check_values(first, "first");
    check_values(second, "second");
    check_values(normative, "normative");
    std::vector<double> a(first.begin(), first.end()), b(second.begin(), second.end());
    double largest = 0;
    for (std::size_t i = 0; i < normative.size(); ++i) {
        a[i] -= normative[i];
        b[i] -= normative[i];
        largest = std::max(largest, std::abs(normative[i]));
    }
    return agreement_of(std::move(a), std::move(b), largest);
}

std::optional<double> gap_in_reliable_units(double first, double second, double sem) {
    if (!(sem > 0 && std::isfinite(sem))) return {};
    double const gap = std::abs(first - second) / (std::sqrt(2.0) * sem);
    return std::isfinite(gap) ? std::optional(gap) : std::nullopt;
}

} // namespace closeknit
