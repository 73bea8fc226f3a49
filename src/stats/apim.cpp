#include <closeknit/stats/apim.hpp>

#include "stats/complete_rows.hpp"
#include "stats/distributions.hpp"
#include "stats/least_squares.hpp"

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

/// k = partner / actor with Fieller's interval: all k at which partner - k * actor is not different from 0. (Fieller, 1954)
estimated<partner_ratio> ratio(estimate const& actor, estimate const& partner, double covariance, double level) {
    double const t = quantile_of_t((1 + level) / 2, actor.df), squared = t * t;
    double const a = actor.value, p = partner.value;
    double const a_apart = a * a - squared * actor.standard_error * actor.standard_error;
    if (!(a_apart > 0)) return no_estimate_reason::divisor_not_significant;
    double const p_apart = p * p - squared * partner.standard_error * partner.standard_error;
    double const middle = a * p - squared * covariance;
    double const half = std::sqrt(std::max(0.0, middle * middle - a_apart * p_apart));
    return partner_ratio{.k = p / a, .interval = {.low = (middle - half) / a_apart, .high = (middle + half) / a_apart}};
}

/// The columns of the couples that are complete: predictor and outcome, first and second partner.
struct apim_columns {
    explicit apim_columns(couple_values const& predictor, couple_values const& outcome)
        : rows(rows_without_missing({predictor.first, predictor.second, outcome.first, outcome.second})) {}

    Eigen::VectorXd x_first() const { return rows.values.col(0); }
    Eigen::VectorXd x_second() const { return rows.values.col(1); }
    Eigen::VectorXd y_first() const { return rows.values.col(2); }
    Eigen::VectorXd y_second() const { return rows.values.col(3); }

    complete_rows rows;
};

/// The two regressions that are the indistinguishable model.
estimated<least_squares> regress_sums(apim_columns const& of) {
    return regress(with_intercept(of.x_first() + of.x_second()), of.y_first() + of.y_second());
}
estimated<least_squares> regress_differences(apim_columns const& of) {
    return regress(of.x_first() - of.x_second(), of.y_first() - of.y_second());
}

/// Satterthwaite's degrees of freedom of the sum of two variances. (Satterthwaite, 1946)
double summed_df(double first, double first_df, double second, double second_df) {
    double const sum = first + second;
    if (sum == 0) return first_df + second_df;
    return sum * sum / (first * first / first_df + second * second / second_df);
}

actor_partner_effects effects_of(least_squares const& sums, least_squares const& differences, double level) {
    double const b = sums.coefficients(1), w = differences.coefficients(0);
    double const b_variance = sums.covariance(1, 1), w_variance = differences.covariance(0, 0);
    double const se = std::sqrt(b_variance + w_variance) / 2;
    double const df = summed_df(b_variance, sums.df, w_variance, differences.df);
    actor_partner_effects out{.intercept = sums.contrast(Eigen::Vector2d(.5, 0)),
                              .actor = tested((b + w) / 2, se, df),
                              .partner = tested((b - w) / 2, se, df)};
    out.residual_variance = (sums.residual_variance() + differences.residual_variance()) / 4;
    out.k = ratio(out.actor, out.partner, (b_variance - w_variance) / 4, level);
    return out;
}

/// The effects on one role's outcome; column 1 is the own predictor, column 2 the partner's.
actor_partner_effects effects_of(least_squares const& role, double level) {
    actor_partner_effects out{.intercept = role.coefficient(0), .actor = role.coefficient(1), .partner = role.coefficient(2)};
    out.residual_variance = role.residual_variance();
    out.k = ratio(out.actor, out.partner, role.covariance(1, 2), level);
    return out;
}

/// The residual squares of both roles and their products, with the determinant.
struct residual_moments {
    double first = 0;
    double second = 0;
    double products = 0;
    double determinant() const { return first * second - products * products; }
};

estimated<chi_squared_test> compare(residual_moments const& roles, least_squares const& sums, least_squares const& differences) {
    // The variances of sum and difference, multiplied, are 4 times the determinant of the partners' residual covariances.
    double const exchangeable = sums.residual_squares * differences.residual_squares / 4;
    if (!(roles.determinant() > 1e-12 * roles.first * roles.second) || !(exchangeable > 0))
        return no_estimate_reason::no_variance;
    double const n = sums.df + 2;
    double const deviance = std::max(0.0, n * std::log(exchangeable / roles.determinant()));
    return chi_squared_test{.chi_squared = deviance, .df = 4, .p = upper_p_of_chi_squared(deviance, 4)};
}

} // namespace

estimated<indistinguishable_apim> apim_indistinguishable(couple_values const& predictor, couple_values const& outcome,
                                                         double level) {
    check_level(level);
    apim_columns const columns(predictor, outcome);
    auto const sums = regress_sums(columns);
    if (!sums) return sums.reason();
    auto const differences = regress_differences(columns);
    if (!differences) return differences.reason();

    indistinguishable_apim out{.couples = columns.rows.count(), .left_out = columns.rows.left_out};
    out.effects = effects_of(*sums, *differences, level);
    double const between = sums->residual_variance(), within = differences->residual_variance();
    if (between + within > 0) out.residual_icc = (between - within) / (between + within);
    return out;
}

estimated<distinguishable_apim> apim_distinguishable(couple_values const& predictor, couple_values const& outcome, double level) {
    check_level(level);
    apim_columns const columns(predictor, outcome);
    Eigen::MatrixXd own(columns.rows.count(), 2);
    own << columns.x_first(), columns.x_second();
    auto const first = regress(with_intercept(own), columns.y_first());
    if (!first) return first.reason();
    auto const second = regress(with_intercept(own.rowwise().reverse()), columns.y_second());
    if (!second) return second.reason();

    distinguishable_apim out{.couples = columns.rows.count(), .left_out = columns.rows.left_out};
    out.first = effects_of(*first, level);
    out.second = effects_of(*second, level);
    residual_moments const residuals{.first = first->residual_squares,
                                     .second = second->residual_squares,
                                     .products = first->residuals.dot(second->residuals)};
    if (residuals.first > 0 && residuals.second > 0)
        out.residual_correlation = std::clamp(residuals.products / std::sqrt(residuals.first * residuals.second), -1.0, 1.0);
    auto const sums = regress_sums(columns), differences = regress_differences(columns);
    if (sums && differences) out.distinguishability = compare(residuals, *sums, *differences);
    else out.distinguishability = no_estimate_reason::collinear;
    return out;
}

} // namespace closeknit
