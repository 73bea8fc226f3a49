#include <closeknit/stats/truth_and_bias.hpp>

#include "stats/complete_rows.hpp"
#include "stats/least_squares.hpp"

namespace closeknit {

estimated<truth_and_bias_estimate> truth_and_bias(std::span<double const> judgement, std::span<double const> truth,
                                                  std::span<double const> bias) {
    complete_rows const rows = rows_without_missing({judgement, truth, bias});
    if (rows.count() < 4) return no_estimate_reason::too_few;
    double const mean_truth = rows.values.col(1).mean();
    Eigen::MatrixXd predictors = rows.values.rightCols(2);
    predictors.rowwise() -= Eigen::RowVectorXd(predictors.colwise().mean());
    auto const fit = regress(with_intercept(predictors), (rows.values.col(0).array() - mean_truth).matrix());
    if (!fit) return fit.reason();
    return truth_and_bias_estimate{.used = rows.count(),
                                   .left_out = rows.left_out,
                                   .directional_bias = fit->coefficient(0),
                                   .truth_force = fit->coefficient(1),
                                   .bias_force = fit->coefficient(2)};
}

} // namespace closeknit
