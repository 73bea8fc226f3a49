#pragma once

#include <closeknit/model/interval.hpp>
#include <closeknit/stats/estimated.hpp>
#include <closeknit/stats/item_moments.hpp>

#include <vector>

namespace closeknit {

// How reliable the sum of k items is, from their moments over n rows; c is a covariance, v the variance of the sum. Items that
// are keyed the other way are reversed before. All are undefined with fewer than 2 items or rows (too_few), and where the
// sum does not vary (no_variance). A level is above 0 and below 1; others throw std::invalid_argument.

/// Cronbach's alpha with its confidence interval.
struct alpha_estimate {
    double value = 0;               ///< at most 1; it may be below 0
    closeknit::interval interval{}; ///< at the level asked for
    friend bool operator==(alpha_estimate const& a, alpha_estimate const& b) = default;
};
CLOSEKNIT_FIGURES(alpha_estimate, value, interval)

/// k / (k - 1) * (1 - sum of c_ii / v). (Cronbach, 1951) The interval is exact for normal items of equal variances and
/// covariances: (1 - population alpha) / (1 - alpha) is F with n - 1 and (n - 1)(k - 1) degrees of freedom. (Feldt, 1965;
/// Feldt, Woodruff & Salih, 1987)
estimated<alpha_estimate> cronbach_alpha(item_moments const& of, double level = .95);

/// k * r / (1 + (k - 1) * r), where r is the mean correlation of two items; no_variance too where an item does not vary.
estimated<double> standardised_alpha(item_moments const& of);

/// 1 - sum of c_ii / v + sqrt(k / (k - 1) * sum of c_ij^2 for i != j) / v. (Guttman, 1945)
estimated<double> guttman_lambda_2(item_moments const& of);

/// 1 - sum of e_i / v, where e_i is the variance that is left of item i by regression on all other items, divisor n - 1.
/// collinear where some item is a combination of others. (Guttman, 1945)
estimated<double> guttman_lambda_6(item_moments const& of);

/// One item beside the others.
struct item_analysis {
    double mean = 0;                                                       ///< in points
    double sd = 0;                                                         ///< in points, divisor n - 1
    estimated<double> item_rest_correlation = no_estimate_reason::too_few; ///< with the sum of all others
    estimated<double> alpha_if_dropped = no_estimate_reason::too_few;      ///< too_few where one item would be left
    friend bool operator==(item_analysis const&, item_analysis const&) = default;
};
CLOSEKNIT_FIGURES(item_analysis, mean, sd, item_rest_correlation, alpha_if_dropped)
/// Every item beside the others, in the items' order.
std::vector<item_analysis> analyse_items(item_moments const& of);

/// Which items are the first half: the first k / 2 rounded up, or the 1st, 3rd, 5th ...
enum class halves {
    first_second, ///< the first k / 2 rounded up
    odd_even,     ///< the 1st, 3rd, 5th and so on
};

/// How well two halves of the items agree.
struct split_half_estimate {
    double correlation = 0;    ///< of the two half scores
    double spearman_brown = 0; ///< 2 * r / (1 + r)
    friend bool operator==(split_half_estimate const&, split_half_estimate const&) = default;
};
CLOSEKNIT_FIGURES(split_half_estimate, correlation, spearman_brown)
/// The correlation of the sums of two halves, stepped up to the full length; no_variance too where a half does not vary or
/// r is -1. (Spearman, 1910; Brown, 1910)
estimated<split_half_estimate> split_half(item_moments const& of, halves how);

/// The standard error of measurement of the sum, sqrt(v * (1 - reliability)), in points. Throws std::invalid_argument unless
/// the reliability is from 0 to 1.
estimated<double> standard_error_of_measurement(item_moments const& of, double reliability);

} // namespace closeknit
