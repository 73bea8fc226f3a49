#include <closeknit/stats/correlation.hpp>

#include "stats/complete_rows.hpp"
#include "stats/distributions.hpp"
#include "stats/least_squares.hpp"
#include "stats/varies.hpp"

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

/// Test and interval of an r that is neither -1 nor 1.
void test_correlation(correlation& of, double level) {
    double const n = static_cast<double>(of.used), r = of.r;
    of.test = *tested(r, std::sqrt((1 - r * r) / (n - 2)), n - 2).test;
    if (of.used < 4) {
        of.interval = no_estimate_reason::too_few;
        return;
    }
    double const half = quantile_of_normal((1 + level) / 2) / std::sqrt(n - 3);
    of.interval = closeknit::interval{.low = std::tanh(std::atanh(r) - half), .high = std::tanh(std::atanh(r) + half)};
}

} // namespace

estimated<correlation> pearson(couple_values const& of, double level) {
    check_level(level);
    complete_rows const rows = rows_without_missing({of.first, of.second});
    if (rows.count() < 3) return no_estimate_reason::too_few;
    double const n = static_cast<double>(rows.count());
    Eigen::RowVectorXd const means = rows.values.colwise().mean();
    Eigen::MatrixXd const deviations = rows.values.rowwise() - means;
    Eigen::Matrix2d const squares = deviations.transpose() * deviations;
    if (!varies(squares(0, 0), means(0), n) || !varies(squares(1, 1), means(1), n)) return no_estimate_reason::no_variance;

    correlation out{.used = rows.count(), .left_out = rows.left_out};
    out.r = std::clamp(squares(0, 1) / std::sqrt(squares(0, 0) * squares(1, 1)), -1.0, 1.0);
    if (1 - std::abs(out.r) > 1e-15) test_correlation(out, level);
    return out;
}

} // namespace closeknit
