#pragma once

namespace closeknit {

// p-values and quantiles, by Boost.Math in double precision alone, so that platforms agree. Degrees of freedom are above 0.
// A quantile beyond a double is infinite.

double two_sided_p_of_t(double t, double df);
double quantile_of_t(double probability, double df);
double upper_p_of_f(double f, double df1, double df2);
double lower_p_of_f(double f, double df1, double df2);
double quantile_of_f(double probability, double df1, double df2);
double upper_p_of_chi_squared(double chi_squared, double df);
double quantile_of_normal(double probability);

/// Throws std::invalid_argument unless a level of confidence is above 0 and below 1.
void check_level(double level);

} // namespace closeknit
