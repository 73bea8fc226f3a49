#pragma once

#include <closeknit/stats/couple_values.hpp>
#include <closeknit/stats/estimate.hpp>

#include <cstdint>
#include <span>

namespace closeknit {

/// Whether the partners' roles can be told apart by means, variances and covariances.
struct distinguishability_test {
    std::int64_t couples = 0;  ///< that are used
    std::int64_t left_out = 0; ///< couples with a missing value
    chi_squared_test test{};   ///< that the roles do not differ
    friend bool operator==(distinguishability_test const&, distinguishability_test const&) = default;
};
CLOSEKNIT_FIGURES(distinguishability_test, couples, left_out, test)

/// Whether the roles differ at all on p variables: the likelihood ratio of the saturated model of 2 p variables and that in which
/// the partners may be exchanged, the I-SAT model: n * (ln |S_sym| - ln |S|), df = p^2 + p. S has divisor n; S_sym is that of all
/// couples and their exchange, about their common means. too_few with no variable or fewer than 2 p + 1 complete couples;
/// no_variance where a column is constant; collinear where a column is a combination of others. Throws as couple_values.hpp says.
/// (Olsen & Kenny, 2006; Kenny, Kashy & Cook, 2006)
estimated<distinguishability_test> test_distinguishability(std::span<couple_values const> variables);

} // namespace closeknit
