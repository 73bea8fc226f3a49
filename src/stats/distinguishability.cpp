#include <closeknit/stats/distinguishability.hpp>

#include "stats/complete_rows.hpp"
#include "stats/distributions.hpp"
#include "stats/varies.hpp"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <vector>

namespace closeknit {
namespace {

Eigen::MatrixXd covariances(Eigen::MatrixXd const& deviations) {
    return deviations.transpose() * deviations / static_cast<double>(deviations.rows());
}

/// The natural logarithm of the determinant of a covariance matrix; collinear where it is singular.
estimated<double> log_determinant(Eigen::MatrixXd const& of) {
    Eigen::ArrayXd const eigenvalues =
        Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(of, Eigen::EigenvaluesOnly).eigenvalues().array();
    if (!(eigenvalues.minCoeff() > 1e-12 * eigenvalues.maxCoeff())) return no_estimate_reason::collinear;
    return eigenvalues.log().sum();
}

} // namespace

estimated<distinguishability_test> test_distinguishability(std::span<couple_values const> variables) {
    if (variables.empty()) return no_estimate_reason::too_few;
    std::vector<std::span<double const>> columns; // all of first partners, then all of second ones
    for (auto const& each : variables)
        columns.push_back(each.first);
    for (auto const& each : variables)
        columns.push_back(each.second);
    complete_rows const rows = rows_without_missing(columns);
    Eigen::Index const count = rows.count(), p = static_cast<Eigen::Index>(variables.size());
    if (count < 2 * p + 1) return no_estimate_reason::too_few;

    double const n = static_cast<double>(count);
    Eigen::RowVectorXd const means = rows.values.colwise().mean();
    Eigen::MatrixXd deviations = rows.values.rowwise() - means;
    Eigen::RowVectorXd scale = deviations.colwise().squaredNorm();
    for (Eigen::Index column = 0; column < 2 * p; ++column)
        if (!varies(scale(column), means(column), n)) return no_estimate_reason::no_variance;

    // Each variable in one unit for both partners, so that units make no difference to what counts as singular.
    scale = ((scale.head(p) + scale.tail(p)) / (2 * n)).cwiseSqrt().replicate(1, 2).eval();
    deviations = (deviations.array().rowwise() / scale.array()).matrix();
    Eigen::RowVectorXd const half_apart = ((means.head(p) - means.tail(p)).array() / scale.head(p).array() / 2).matrix();
    Eigen::RowVectorXd from_common(2 * p);
    from_common << half_apart, -half_apart;
    Eigen::MatrixXd const about_common = covariances(deviations.rowwise() + from_common);
    Eigen::MatrixXd exchanged(2 * p, 2 * p);
    exchanged << about_common.bottomRightCorner(p, p), about_common.bottomLeftCorner(p, p), about_common.topRightCorner(p, p),
        about_common.topLeftCorner(p, p);

    auto const free = log_determinant(covariances(deviations)), symmetric = log_determinant((about_common + exchanged) / 2);
    if (!free || !symmetric) return no_estimate_reason::collinear;
    double const deviance = std::max(0.0, n * (*symmetric - *free)), df = static_cast<double>(p * p + p);
    return distinguishability_test{
        .couples = count,
        .left_out = rows.left_out,
        .test = {.chi_squared = deviance, .df = df, .p = upper_p_of_chi_squared(deviance, df)},
    };
}

} // namespace closeknit
