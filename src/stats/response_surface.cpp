#include <closeknit/stats/response_surface.hpp>

#include "stats/complete_rows.hpp"
#include "stats/least_squares.hpp"
#include "stats/varies.hpp"

#include <cmath>
#include <stdexcept>

namespace closeknit {
namespace {

Eigen::MatrixXd polynomial(Eigen::ArrayXd const& x, Eigen::ArrayXd const& y) {
    Eigen::MatrixXd out(x.size(), 5);
    out << x.matrix(), y.matrix(), x.square().matrix(), (x * y).matrix(), y.square().matrix();
    return out;
}

Eigen::VectorXd weights(double b1, double b2, double b3, double b4, double b5) {
    Eigen::VectorXd out(6);
    out << 0, b1, b2, b3, b4, b5;
    return out;
}

} // namespace

estimated<surface_estimate> response_surface(couple_values const& predictors, std::span<double const> outcome, double centre) {
    if (!(std::abs(centre) <= 1e50)) throw std::invalid_argument("expected a centre from -1e50 to 1e50");
    complete_rows const rows = rows_without_missing({predictors.first, predictors.second, outcome});
    if (rows.count() < 7) return no_estimate_reason::too_few;
    Eigen::VectorXd const z = rows.values.col(2);
    double const mean = z.mean(), squares = (z.array() - mean).square().sum();
    if (!varies(squares, mean, static_cast<double>(z.size()))) return no_estimate_reason::no_variance;
    auto const fit =
        regress(with_intercept(polynomial(rows.values.col(0).array() - centre, rows.values.col(1).array() - centre)), z);
    if (!fit) return fit.reason();

    surface_estimate out{.used = rows.count(), .left_out = rows.left_out, .r_squared = 1 - fit->residual_squares / squares};
    for (std::size_t i = 0; i < out.b.size(); ++i)
        out.b[i] = fit->coefficient(static_cast<Eigen::Index>(i));
    out.a1 = fit->contrast(weights(1, 1, 0, 0, 0));
    out.a2 = fit->contrast(weights(0, 0, 1, 1, 1));
    out.a3 = fit->contrast(weights(1, -1, 0, 0, 0));
    out.a4 = fit->contrast(weights(0, 0, 1, -1, 1));
    out.a5 = fit->contrast(weights(0, 0, 1, 0, -1));
    return out;
}

} // namespace closeknit
