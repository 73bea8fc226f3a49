#pragma once

#include <closeknit/stats/couple_values.hpp>
#include <closeknit/stats/estimate.hpp>

#include <array>
#include <cstdint>

namespace closeknit {

/// An outcome over two predictors x and y: z = b0 + b1 x + b2 y + b3 x^2 + b4 x y + b5 y^2, and what that surface does along the
/// lines of agreement, x = y, and of disagreement, x = -y.
struct surface_estimate {
    std::int64_t used = 0;       ///< rows
    std::int64_t left_out = 0;   ///< rows with a missing value
    std::array<estimate, 6> b{}; ///< b0 to b5
    double r_squared = 0;        ///< the share of the outcome's variance
    estimate a1{};               ///< b1 + b2, the slope along agreement
    estimate a2{};               ///< b3 + b4 + b5, the curvature along agreement
    estimate a3{};               ///< b1 - b2, the slope along disagreement
    estimate a4{};               ///< b3 - b4 + b5, the curvature along disagreement
    estimate a5{};               ///< b3 - b5, whether the ridge is off the line of agreement
    friend bool operator==(surface_estimate const&, surface_estimate const&) = default;
};
CLOSEKNIT_FIGURES(surface_estimate, used, left_out, b, r_squared, a1, a2, a3, a4, a5)

/// By ordinary least squares, n - 6 df. `centre` is subtracted from both predictors: the middle of their scale, so that x = y and
/// x = -y meet in it. Predictors are on the same scale; the partners are distinguishable. too_few with fewer than 7 complete
/// rows, no_variance for a constant outcome, collinear where predictors take too few different values. Throws as
/// couple_values.hpp says. (Edwards, 1994; Shanock et al., 2010; a5: Edwards, 2002)
estimated<surface_estimate> response_surface(couple_values const& predictors, std::span<double const> outcome, double centre);

} // namespace closeknit
