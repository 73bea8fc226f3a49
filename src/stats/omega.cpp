#include <closeknit/stats/omega.hpp>

#include "stats/item_covariances.hpp"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

/// The loadings on the first principal component, as a start.
Eigen::VectorXd principal_component(Eigen::MatrixXd const& correlations) {
    Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> const solver(correlations);
    Eigen::Index const last = correlations.rows() - 1;
    return solver.eigenvectors().col(last) * std::sqrt(solver.eigenvalues()(last));
}

/// Each loading in turn is the regression of an item's correlations on the other loadings, which makes the residuals smaller each
/// time. How much the loadings changed at most.
double improve(Eigen::VectorXd& loadings, Eigen::MatrixXd const& correlations) {
    double most = 0;
    for (Eigen::Index i = 0; i < loadings.size(); ++i) {
        double const squares = loadings.squaredNorm() - loadings(i) * loadings(i);
        double const products = correlations.row(i).dot(loadings) - loadings(i);
        double const better = squares > 1e-30 ? products / squares : 0;
        most = std::max(most, std::abs(better - loadings(i)));
        loadings(i) = better;
    }
    return most;
}

} // namespace

estimated<omega_estimate> omega_total(item_moments const& of) {
    if (of.items() < 3) return no_estimate_reason::too_few;
    auto const correlations = correlations_of(of);
    if (!correlations) return correlations.reason();
    Eigen::VectorXd loadings = principal_component(*correlations);
    int rounds = 100'000;
    while (rounds > 0 && improve(loadings, *correlations) > 1e-13)
        --rounds;
    if (!(loadings.cwiseAbs().maxCoeff() <= 1 + 1e-9)) return no_estimate_reason::improper_solution; // converged or not
    if (rounds == 0) return no_estimate_reason::no_convergence;
    if (loadings.sum() < 0) loadings = -loadings;
    double const left = static_cast<double>(loadings.size()) - loadings.squaredNorm();
    return omega_estimate{.omega = 1 - left / correlations->sum(), .loadings = {loadings.begin(), loadings.end()}};
}

} // namespace closeknit
