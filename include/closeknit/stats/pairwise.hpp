#pragma once

#include <closeknit/stats/couple_values.hpp>
#include <closeknit/stats/estimate.hpp>

#include <cstdint>

namespace closeknit {

/// How alike indistinguishable partners are on one variable, whoever is first.
struct pairwise_similarity {
    std::int64_t couples = 0;                                 ///< that are used
    std::int64_t left_out = 0;                                ///< couples with a missing value
    double between = 0;                                       ///< MSB = 2 * sum of (couple's mean - M)^2 / (n - 1)
    double within = 0;                                        ///< MSW = sum of (first - second)^2 / (2 * n)
    double icc = 0;                                           ///< (MSB - MSW) / (MSB + MSW)
    estimated<f_test> test = no_estimate_reason::no_variance; ///< F = MSB / MSW, df n - 1 and n
    double double_entry = 0;                                  ///< r over the 2 n pairs (first, second) and (second, first)
    friend bool operator==(pairwise_similarity const&, pairwise_similarity const&) = default;
};
CLOSEKNIT_FIGURES(pairwise_similarity, couples, left_out, between, within, icc, test, double_entry)

/// p of the test is two-sided, twice the smaller tail, because partners may also be less alike than strangers. The test is
/// undefined where partners never differ. too_few with fewer than 2 complete couples; no_variance where all values are equal, up
/// to rounding. Throws as couple_values.hpp says. (Kenny, Kashy & Cook, 2006; double entry: Griffin & Gonzalez, 1995)
estimated<pairwise_similarity> pairwise(couple_values const& of);

} // namespace closeknit
