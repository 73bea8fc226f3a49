#include "stats/least_squares.hpp"

#include "stats/distributions.hpp"

#include <Eigen/QR>

#include <cmath>

namespace closeknit {

estimate tested(double value, double standard_error, double df) {
    estimate out{.value = value, .standard_error = standard_error, .df = df};
    if (standard_error > 0) {
        double const t = value / standard_error;
        out.test = t_test{.t = t, .df = df, .p = two_sided_p_of_t(t, df)};
    }
    return out;
}

interval confidence_interval(estimate const& of, double level) {
    check_level(level);
    double const half = of.standard_error > 0 ? of.standard_error * quantile_of_t((1 + level) / 2, of.df) : 0;
    return {.low = of.value - half, .high = of.value + half};
}

estimate least_squares::contrast(Eigen::VectorXd const& weights) const {
    return tested(weights.dot(coefficients), std::sqrt(weights.dot(covariance * weights)), df);
}

estimate least_squares::coefficient(Eigen::Index which) const {
    return tested(coefficients(which), std::sqrt(covariance(which, which)), df);
}

estimated<least_squares> regress(Eigen::MatrixXd const& predictors, Eigen::VectorXd const& outcome) {
    Eigen::Index const count = predictors.cols();
    if (predictors.rows() <= count) return no_estimate_reason::too_few;
    // Columns of length 1, so that their units make no difference to the rank.
    Eigen::VectorXd const lengths = predictors.colwise().norm();
    if (!(lengths.minCoeff() > 0)) return no_estimate_reason::collinear;
    Eigen::MatrixXd const scaled = predictors * lengths.cwiseInverse().asDiagonal();
    Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(scaled);
    qr.setThreshold(1e-10);
    if (qr.rank() < count) return no_estimate_reason::collinear;

    least_squares out{.df = static_cast<double>(predictors.rows() - count)};
    Eigen::VectorXd const solution = qr.solve(outcome);
    out.coefficients = solution.cwiseQuotient(lengths);
    out.residuals = outcome - scaled * solution;
    double const squares = out.residuals.squaredNorm();
    out.residual_squares = squares > 1e-24 * outcome.squaredNorm() ? squares : 0;

    // (X'X)^-1 is the product of the inverse of R with its transpose, in the order of the pivots.
    Eigen::MatrixXd const r = qr.matrixQR().topRows(count).triangularView<Eigen::Upper>();
    Eigen::MatrixXd const inverse = r.triangularView<Eigen::Upper>().solve(Eigen::MatrixXd::Identity(count, count));
    Eigen::MatrixXd const to_units = lengths.cwiseInverse().asDiagonal() * Eigen::MatrixXd(qr.colsPermutation() * inverse);
    out.covariance = out.residual_variance() * to_units * to_units.transpose();
    return out;
}

Eigen::MatrixXd with_intercept(Eigen::MatrixXd const& predictors) {
    Eigen::MatrixXd out(predictors.rows(), predictors.cols() + 1);
    out << Eigen::VectorXd::Ones(predictors.rows()), predictors;
    return out;
}

} // namespace closeknit
