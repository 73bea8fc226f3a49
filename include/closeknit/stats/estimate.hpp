#pragma once

#include <closeknit/model/interval.hpp>
#include <closeknit/stats/estimated.hpp>

namespace closeknit {

/// Student's t with its degrees of freedom; p is two-sided.
struct t_test {
    double t = 0;  ///< the statistic
    double df = 0; ///< degrees of freedom, which need not be whole
    double p = 1;  ///< two-sided
    friend bool operator==(t_test const&, t_test const&) = default;
};
CLOSEKNIT_FIGURES(t_test, t, df, p)

/// The ratio of two mean squares with its degrees of freedom.
struct f_test {
    double f = 0;   ///< the statistic
    double df1 = 0; ///< degrees of freedom of the numerator
    double df2 = 0; ///< of the denominator
    double p = 1;   ///< one-sided, unless its function says otherwise
    friend bool operator==(f_test const&, f_test const&) = default;
};
CLOSEKNIT_FIGURES(f_test, f, df1, df2, p)

/// A likelihood-ratio statistic, which is distributed as chi squared with these degrees of freedom.
struct chi_squared_test {
    double chi_squared = 0; ///< the statistic
    double df = 0;          ///< degrees of freedom
    double p = 1;           ///< of a statistic as large or larger
    friend bool operator==(chi_squared_test const&, chi_squared_test const&) = default;
};
CLOSEKNIT_FIGURES(chi_squared_test, chi_squared, df, p)

/// An estimate with its standard error. Its test against 0 is undefined (no_variance) where the standard error is 0.
struct estimate {
    double value = 0;                                         ///< in the unit of what is estimated
    double standard_error = 0;                                ///< in the same unit
    double df = 0;                                            ///< degrees of freedom of the standard error
    estimated<t_test> test = no_estimate_reason::no_variance; ///< of the value against 0
    friend bool operator==(estimate const&, estimate const&) = default;
};
CLOSEKNIT_FIGURES(estimate, value, standard_error, df, test)

/// value -/+ standard_error times the quantile of t. Throws std::invalid_argument unless the level is above 0 and below 1.
interval confidence_interval(estimate const& of, double level = .95);

} // namespace closeknit
