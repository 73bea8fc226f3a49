#pragma once

#include <closeknit/stats/estimate.hpp>

#include <Eigen/Core>

namespace closeknit {

/// A linear regression.
struct least_squares {
    Eigen::VectorXd coefficients{};
    Eigen::MatrixXd covariance{}; ///< of the coefficients
    Eigen::VectorXd residuals{};
    double residual_squares = 0; ///< their sum; 0 where it is what rounding makes of a perfect fit
    double df = 0;

    double residual_variance() const { return residual_squares / df; }

    /// The estimate of a weighted sum of coefficients.
    estimate contrast(Eigen::VectorXd const& weights) const;
    estimate coefficient(Eigen::Index which) const;
};

/// Of `outcome` on the columns of `predictors`, a column of ones among them where there is an intercept. too_few unless there
/// are more rows than columns; collinear where the columns are not independent, to a relative 1e-10.
estimated<least_squares> regress(Eigen::MatrixXd const& predictors, Eigen::VectorXd const& outcome);

/// An estimate with its test; it has none where the standard error is 0.
estimate tested(double value, double standard_error, double df);

/// A column of ones, and the given ones beside it.
Eigen::MatrixXd with_intercept(Eigen::MatrixXd const& predictors);

} // namespace closeknit
