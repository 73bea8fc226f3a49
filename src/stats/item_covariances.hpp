#pragma once

#include <closeknit/stats/estimated.hpp>
#include <closeknit/stats/item_moments.hpp>

#include <Eigen/Core>

namespace closeknit {

/// The covariances of items as a matrix, and that of their sum.
struct item_covariances {
    Eigen::MatrixXd matrix{};
    double total = 0;

    double count() const { return static_cast<double>(matrix.rows()); }
};

/// too_few with fewer than 2 items or rows; no_variance where the sum does not vary, up to rounding.
estimated<item_covariances> covariances_of(item_moments const& moments);

/// The correlations of items; no_variance where an item does not vary, too.
estimated<Eigen::MatrixXd> correlations_of(item_moments const& moments);

} // namespace closeknit
