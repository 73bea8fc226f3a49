#include <closeknit/stats/reliability.hpp>

#include "stats/distributions.hpp"
#include "stats/item_covariances.hpp"
#include "stats/varies.hpp"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace closeknit {
namespace {

double alpha(double k, double variances, double total) { return k / (k - 1) * (1 - variances / total); }

/// The limits of alpha at a quantile of F. (Feldt, 1965)
double alpha_limit(double value, double probability, double n, double k) {
    return 1 - (1 - value) * quantile_of_f(probability, n - 1, (n - 1) * (k - 1));
}

double squared_sum_off_diagonal(Eigen::MatrixXd const& of) { return of.squaredNorm() - of.diagonal().squaredNorm(); }

/// An item beside the sum of all others, of which covariance and variance follow from the row sum.
item_analysis beside_the_rest(item_covariances const& all, Eigen::Index item) {
    double const own = all.matrix(item, item), with_total = all.matrix.row(item).sum();
    double const rest = all.total - 2 * with_total + own, others = all.matrix.trace() - own;
    item_analysis out;
    bool const rest_varies = rest > 1e-13 * others;
    if (rest_varies && own > 0) out.item_rest_correlation = std::clamp((with_total - own) / std::sqrt(own * rest), -1.0, 1.0);
    else out.item_rest_correlation = no_estimate_reason::no_variance;
    if (all.matrix.rows() > 2) {
        if (rest_varies) out.alpha_if_dropped = alpha(all.count() - 1, others, rest);
        else out.alpha_if_dropped = no_estimate_reason::no_variance;
    }
    return out;
}

/// 1 for the items of the first half, and otherwise 0.
Eigen::VectorXd first_half(Eigen::Index items, halves how) {
    Eigen::VectorXd out(items);
    for (Eigen::Index i = 0; i < items; ++i)
        out(i) = (how == halves::odd_even ? i % 2 == 0 : i < (items + 1) / 2) ? 1 : 0;
    return out;
}

} // namespace

estimated<alpha_estimate> cronbach_alpha(item_moments const& of, double level) {
    check_level(level);
    auto const all = covariances_of(of);
    if (!all) return all.reason();
    double const k = all->count(), n = static_cast<double>(of.used());
    double const value = alpha(k, all->matrix.trace(), all->total);
    return alpha_estimate{
        .value = value,
        .interval = {.low = alpha_limit(value, (1 + level) / 2, n, k), .high = alpha_limit(value, (1 - level) / 2, n, k)}};
}

estimated<double> standardised_alpha(item_moments const& of) {
    auto const correlations = correlations_of(of);
    if (!correlations) return correlations.reason();
    // k * r / (1 + (k - 1) * r), where the sum of all correlations is k * (1 + (k - 1) * r)
    double const k = static_cast<double>(correlations->rows());
    return alpha(k, k, correlations->sum());
}

estimated<double> guttman_lambda_2(item_moments const& of) {
    auto const all = covariances_of(of);
    if (!all) return all.reason();
    double const k = all->count();
    double const root = std::sqrt(k / (k - 1) * squared_sum_off_diagonal(all->matrix));
    return 1 - all->matrix.trace() / all->total + root / all->total;
}

estimated<double> guttman_lambda_6(item_moments const& of) {
    auto const all = covariances_of(of);
    if (!all) return all.reason();
    auto const correlations = correlations_of(of);
    if (!correlations) return correlations.reason();
    Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> const solver(*correlations);
    Eigen::VectorXd const eigenvalues = solver.eigenvalues();
    if (!(eigenvalues.minCoeff() > 1e-12 * eigenvalues.maxCoeff())) return no_estimate_reason::collinear;
    // What regression on the others leaves of item i is the inverse of the i-th diagonal element of the inverse matrix.
    Eigen::VectorXd const inverse_diagonal = solver.eigenvectors().array().square().matrix() * eigenvalues.cwiseInverse();
    return 1 - all->matrix.diagonal().cwiseQuotient(inverse_diagonal).sum() / all->total;
}

std::vector<item_analysis> analyse_items(item_moments const& of) {
    std::vector<item_analysis> out(of.items());
    auto const all = covariances_of(of);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (all) out[i] = beside_the_rest(*all, static_cast<Eigen::Index>(i));
        else out[i].item_rest_correlation = out[i].alpha_if_dropped = all.reason();
        out[i].mean = of.mean(i);
        out[i].sd = std::sqrt(of.covariance(i, i));
    }
    return out;
}

estimated<split_half_estimate> split_half(item_moments const& of, halves how) {
    auto const all = covariances_of(of);
    if (!all) return all.reason();
    Eigen::VectorXd const a = first_half(all->matrix.rows(), how), b = (1 - a.array()).matrix();
    double const a_variance = a.dot(all->matrix * a), b_variance = b.dot(all->matrix * b), variances = all->matrix.trace();
    if (!(a_variance > 1e-13 * variances && b_variance > 1e-13 * variances)) return no_estimate_reason::no_variance;
    double const r = std::clamp(a.dot(all->matrix * b) / std::sqrt(a_variance * b_variance), -1.0, 1.0);
    if (!(1 + r > 1e-13)) return no_estimate_reason::no_variance;
    return split_half_estimate{.correlation = r, .spearman_brown = 2 * r / (1 + r)};
}

estimated<double> standard_error_of_measurement(item_moments const& of, double reliability) {
    if (!(reliability >= 0 && reliability <= 1)) throw std::invalid_argument("expected a reliability from 0 to 1");
    auto const all = covariances_of(of);
    if (!all) return all.reason();
    return std::sqrt(all->total * (1 - reliability));
}

} // namespace closeknit
