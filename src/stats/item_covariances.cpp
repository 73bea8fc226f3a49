#include "stats/item_covariances.hpp"

#include "stats/varies.hpp"

#include <cmath>
#include <cstddef>

namespace closeknit {

estimated<item_covariances> covariances_of(item_moments const& moments) {
    if (moments.items() < 2 || moments.used() < 2) return no_estimate_reason::too_few;
    auto const items = static_cast<Eigen::Index>(moments.items());
    item_covariances out{.matrix = Eigen::MatrixXd(items, items)};
    double largest = 0;
    for (Eigen::Index i = 0; i < items; ++i) {
        largest += std::abs(moments.mean(static_cast<std::size_t>(i)));
        for (Eigen::Index j = 0; j < items; ++j)
            out.matrix(i, j) = moments.covariance(static_cast<std::size_t>(i), static_cast<std::size_t>(j));
    }
    out.total = out.matrix.sum();
    // Of items that cancel each other out, the sum of covariances is what rounding leaves of their variances.
    if (!varies(out.total, largest, 1) || !(out.total > 1e-13 * out.matrix.trace())) return no_estimate_reason::no_variance;
    return out;
}

estimated<Eigen::MatrixXd> correlations_of(item_moments const& moments) {
    auto const covariances = covariances_of(moments);
    if (!covariances) return covariances.reason();
    Eigen::MatrixXd const& matrix = covariances->matrix;
    for (Eigen::Index i = 0; i < matrix.rows(); ++i)
        if (!varies(matrix(i, i), moments.mean(static_cast<std::size_t>(i)), 1)) return no_estimate_reason::no_variance;
    Eigen::VectorXd const to_one = matrix.diagonal().cwiseSqrt().cwiseInverse();
    Eigen::MatrixXd out = to_one.asDiagonal() * matrix * to_one.asDiagonal();
    out.diagonal().setOnes();
    if (!(out.sum() > 1e-13 * covariances->count())) return no_estimate_reason::no_variance;
    return out;
}

} // namespace closeknit
