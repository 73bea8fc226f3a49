#include <closeknit/stats/icc.hpp>

#include "stats/complete_rows.hpp"
#include "stats/distributions.hpp"

#include <cmath>
#include <stdexcept>
#include <tuple>
#include <utility>
#include <vector>

namespace closeknit {
namespace {

/// The analysis of variance of n subjects by k raters.
struct mean_squares {
    double n = 0;
    double k = 0;
    double subjects = 0;
    double within = 0; ///< of raters and error together
    double raters = 0;
    double error = 0;
};

mean_squares analyse(Eigen::MatrixXd const& ratings) {
    double const n = static_cast<double>(ratings.rows()), k = static_cast<double>(ratings.cols()), grand_mean = ratings.mean();
    Eigen::VectorXd const subjects = ratings.rowwise().mean();
    Eigen::RowVectorXd const raters = ratings.colwise().mean();
    Eigen::MatrixXd const within = ratings.colwise() - subjects;
    Eigen::MatrixXd const error = within.rowwise() - (raters.array() - grand_mean).matrix();
    return {.n = n,
            .k = k,
            .subjects = k * (subjects.array() - grand_mean).square().sum() / (n - 1),
            .within = within.squaredNorm() / (n * (k - 1)),
            .raters = n * (raters.array() - grand_mean).square().sum() / (k - 1),
            .error = error.squaredNorm() / ((n - 1) * (k - 1))};
}

/// What rounding makes of a mean square of 0.
double without_rounding(double mean_square, double largest) { return mean_square > 1e-24 * largest * largest ? mean_square : 0; }

f_test ratio_test(double above, double below, double df1, double df2) {
    double const f = above / below;
    return {.f = f, .df1 = df1, .df2 = df2, .p = upper_p_of_f(f, df1, df2)};
}

estimated<intraclass_correlation> over(double numerator, double divisor) {
    if (!(divisor > 0)) return no_estimate_reason::no_variance;
    return intraclass_correlation{.value = numerator / divisor};
}

using both_forms =
    std::pair<estimated<intraclass_correlation>, estimated<intraclass_correlation>>; // of one rater, of the mean of k

using limits = estimated<interval>;

both_forms with(f_test const& test, limits const& of_one, limits const& of_mean, both_forms forms) {
    if (forms.first) forms.first = intraclass_correlation{.value = forms.first->value, .test = test, .interval = of_one};
    if (forms.second) forms.second = intraclass_correlation{.value = forms.second->value, .test = test, .interval = of_mean};
    return forms;
}

/// ICC(1) with the mean square within, ICC(3) with that of error; df2 is of it.
both_forms one_way(mean_squares const& of, double below, double df2, double level) {
    both_forms forms{over(of.subjects - below, of.subjects + (of.k - 1) * below), over(of.subjects - below, of.subjects)};
    if (below == 0) return forms;
    f_test const test = ratio_test(of.subjects, below, of.n - 1, df2);
    double const low = test.f / quantile_of_f((1 + level) / 2, of.n - 1, df2);
    double const high = test.f * quantile_of_f((1 + level) / 2, df2, of.n - 1);
    interval const of_one{.low = (low - 1) / (low + of.k - 1), .high = (high - 1) / (high + of.k - 1)};
    return with(test, of_one, interval{.low = 1 - 1 / low, .high = 1 - 1 / high}, forms);
}

/// The interval of ICC(2), with Satterthwaite's degrees of freedom for the sum of the mean squares of raters and error;
/// undefined where these are 0, or so few that a quantile is infinite.
limits two_way_interval(mean_squares const& of, double icc, double level) {
    double const n = of.n, k = of.k;
    double const a = k * icc * of.raters / of.error, b = n * (1 + (k - 1) * icc) - k * icc;
    double const df = (k - 1) * (n - 1) * (a + b) * (a + b) / ((n - 1) * a * a + b * b);
    if (!(df > 0)) return no_estimate_reason::no_variance;
    double const to_low = quantile_of_f((1 + level) / 2, n - 1, df), to_high = quantile_of_f((1 + level) / 2, df, n - 1);
    double const rest = k * of.raters + (k * n - k - n) * of.error;
    interval const out{.low = n * (of.subjects - to_low * of.error) / (to_low * rest + n * of.subjects),
                       .high = n * (to_high * of.subjects - of.error) / (rest + n * to_high * of.subjects)};
    if (!std::isfinite(out.low) || !std::isfinite(out.high)) return no_estimate_reason::no_variance;
    return out;
}

/// By Spearman-Brown, which has no value for a limit of -1 / (k - 1) or less.
limits stepped_up(limits const& of_one, double k) {
    if (!of_one || !(1 + (k - 1) * of_one->low > 0)) return no_estimate_reason::no_variance;
    auto const step_up = [k](double icc) { return k * icc / (1 + (k - 1) * icc); };
    return interval{.low = step_up(of_one->low), .high = step_up(of_one->high)};
}

both_forms two_way(mean_squares const& of, double level) {
    double const numerator = of.subjects - of.error, of_raters = (of.raters - of.error) / of.n;
    both_forms forms{over(numerator, of.subjects + (of.k - 1) * of.error + of.k * of_raters),
                     over(numerator, of.subjects + of_raters)};
    if (of.error == 0 || !forms.first) return forms;
    limits const one = two_way_interval(of, forms.first->value, level);
    return with(ratio_test(of.subjects, of.error, of.n - 1, (of.n - 1) * (of.k - 1)), one, stepped_up(one, of.k), forms);
}

std::vector<std::span<double const>> columns_of(Eigen::MatrixXd const& table) {
    std::vector<std::span<double const>> out;
    for (Eigen::Index column = 0; column < table.cols(); ++column)
        out.emplace_back(table.col(column).data(), static_cast<std::size_t>(table.rows()));
    return out;
}

} // namespace

intraclass_correlations intraclass(std::span<double const> ratings, std::size_t raters, double level) {
    check_level(level);
    if (raters == 0 || ratings.size() % raters != 0)
        throw std::invalid_argument("expected a rating of each rater for each subject, and at least one rater");
    using by_subject = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    Eigen::MatrixXd const table = Eigen::Map<by_subject const>(ratings.data(), static_cast<Eigen::Index>(ratings.size() / raters),
                                                               static_cast<Eigen::Index>(raters));
    complete_rows const rows = rows_without_missing(columns_of(table));
    intraclass_correlations out{.subjects = rows.count(), .left_out = rows.left_out, .raters = raters};
    if (rows.count() < 2 || raters < 2) return out;

    mean_squares of = analyse(rows.values);
    double const largest = rows.values.cwiseAbs().maxCoeff();
    for (double mean_squares::* each :
         {&mean_squares::subjects, &mean_squares::within, &mean_squares::raters, &mean_squares::error})
        of.*each = without_rounding(of.*each, largest);
    std::tie(out.icc1, out.icc1k) = one_way(of, of.within, of.n * (of.k - 1), level);
    std::tie(out.icc2, out.icc2k) = two_way(of, level);
    std::tie(out.icc3, out.icc3k) = one_way(of, of.error, (of.n - 1) * (of.k - 1), level);
    return out;
}

} // namespace closeknit
