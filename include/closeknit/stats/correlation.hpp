#pragma once

#include <closeknit/stats/couple_values.hpp>
#include <closeknit/stats/estimate.hpp>

#include <cstdint>

namespace closeknit {

/// Pearson's r over the pairs that are complete.
struct correlation {
    std::int64_t used = 0;                                                     ///< pairs
    std::int64_t left_out = 0;                                                 ///< pairs with a missing value
    double r = 0;                                                              ///< -1 to 1
    estimated<t_test> test = no_estimate_reason::no_variance;                  ///< no_variance where r is -1 or 1
    estimated<closeknit::interval> interval = no_estimate_reason::no_variance; ///< by Fisher's z; needs 4 pairs
    friend bool operator==(correlation const&, correlation const&) = default;
};
CLOSEKNIT_FIGURES(correlation, used, left_out, r, test, interval)

/// Two columns of the same people or couples, for instance the scores of a test and a retest (its reliability), or of two
/// distinguishable partners. t = r * sqrt((n - 2) / (1 - r^2)), df = n - 2. too_few with fewer than 3 complete pairs;
/// no_variance where a column is constant, up to rounding. Throws as couple_values.hpp says, and unless the level is above 0 and
/// below 1.
estimated<correlation> pearson(couple_values const& of, double level = .95);

} // namespace closeknit
