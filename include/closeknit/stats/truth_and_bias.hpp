#pragma once

#include <closeknit/stats/estimate.hpp>

#include <cstdint>
#include <span>

namespace closeknit {

/// What pulls judgements of another person.
struct truth_and_bias_estimate {
    std::int64_t used = 0;       ///< rows
    std::int64_t left_out = 0;   ///< rows with a missing value
    estimate directional_bias{}; ///< how far judgements are above the truth on average, in points
    estimate truth_force{};      ///< how much a judgement rises with one point of truth
    estimate bias_force{};       ///< how much with one point of the bias variable
    friend bool operator==(truth_and_bias_estimate const&, truth_and_bias_estimate const&) = default;
};
CLOSEKNIT_FIGURES(truth_and_bias_estimate, used, left_out, directional_bias, truth_force, bias_force)

/// For instance how satisfied one guesses the partner to be, how satisfied the partner is, and how satisfied one is oneself:
///     judgement - M_t = directional_bias + truth_force * (truth - M_t) + bias_force * (bias - M_b) + residual,
/// by ordinary least squares, n - 3 df, where M_t and M_b are the means of truth and bias variable over all used judges. One
/// judge a couple, or one role at a time, for judgements of one couple are not independent. too_few with fewer than 4 complete
/// rows; collinear where truth and bias are constant or move together. Throws std::invalid_argument unless all
/// columns are equally long and all values are NaN (missing) or from -1e50 to 1e50. (West & Kenny, 2011)
estimated<truth_and_bias_estimate> truth_and_bias(std::span<double const> judgement, std::span<double const> truth,
                                                  std::span<double const> bias);

} // namespace closeknit
