#include <closeknit/stats/pairwise.hpp>

#include "stats/complete_rows.hpp"
#include "stats/distributions.hpp"
#include "stats/varies.hpp"

#include <algorithm>

namespace closeknit {

estimated<pairwise_similarity> pairwise(couple_values const& of) {
    complete_rows const rows = rows_without_missing({of.first, of.second});
    if (rows.count() < 2) return no_estimate_reason::too_few;
    double const n = static_cast<double>(rows.count());
    double const grand_mean = rows.values.mean();
    Eigen::ArrayXXd const deviations = rows.values.array() - grand_mean;
    double const squares = deviations.square().sum();
    if (!varies(squares, grand_mean, 2 * n)) return no_estimate_reason::no_variance;

    pairwise_similarity out{.couples = rows.count(), .left_out = rows.left_out};
    out.between = 2 * deviations.rowwise().mean().square().sum() / (n - 1);
    out.within = (rows.values.col(0) - rows.values.col(1)).squaredNorm() / (2 * n);
    out.icc = (out.between - out.within) / (out.between + out.within);
    if (out.within > 0) {
        double const f = out.between / out.within;
        double const tail = std::min(upper_p_of_f(f, n - 1, n), lower_p_of_f(f, n - 1, n));
        out.test = f_test{.f = f, .df1 = n - 1, .df2 = n, .p = std::min(1.0, 2 * tail)};
    }
    out.double_entry = std::clamp(2 * (deviations.col(0) * deviations.col(1)).sum() / squares, -1.0, 1.0);
    return out;
}

} // namespace closeknit
