#pragma once

#include <closeknit/stats/estimated.hpp>
#include <closeknit/stats/item_moments.hpp>

#include <vector>

namespace closeknit {

/// McDonald's omega total of one factor, and the loadings that it is made of, on standardised items.
struct omega_estimate {
    double omega = 0;               ///< omega total, at most 1
    std::vector<double> loadings{}; ///< on the one factor, in the items' order
    friend bool operator==(omega_estimate const&, omega_estimate const&) = default;
};
CLOSEKNIT_FIGURES(omega_estimate, omega, loadings)

/// One factor is extracted from the correlations r of k items by minimum residuals: the loadings l make the sum of
/// (r_ij - l_i * l_j)^2 for i != j least. Then omega = 1 - sum of (1 - l_i^2) / sum of all r. R's psych::omega(nfactors = 1)
/// does the same. The loadings' sum is not negative. too_few with fewer than 3 items or 2 rows; no_variance where an item or the
/// sum of all does not vary; improper_solution where a loading is beyond 1; no_convergence after 100,000 rounds. (Harman & Jones,
/// 1966; McDonald, 1999)
estimated<omega_estimate> omega_total(item_moments const& of);

} // namespace closeknit
