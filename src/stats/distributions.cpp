#include "stats/distributions.hpp"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>
#include <stdexcept>

namespace closeknit {
namespace {

namespace bm = boost::math;
using in_double =
    bm::policies::policy<bm::policies::promote_double<false>, bm::policies::overflow_error<bm::policies::ignore_error>>;
using students_t = bm::students_t_distribution<double, in_double>;
using fisher_f = bm::fisher_f_distribution<double, in_double>;
using chi_squared_distribution = bm::chi_squared_distribution<double, in_double>;
using normal = bm::normal_distribution<double, in_double>;

} // namespace

double two_sided_p_of_t(double t, double df) { return 2 * bm::cdf(bm::complement(students_t(df), std::abs(t))); }

double quantile_of_t(double probability, double df) { return bm::quantile(students_t(df), probability); }

double upper_p_of_f(double f, double df1, double df2) { return bm::cdf(bm::complement(fisher_f(df1, df2), f)); }

double lower_p_of_f(double f, double df1, double df2) { return bm::cdf(fisher_f(df1, df2), f); }

double quantile_of_f(double probability, double df1, double df2) { return bm::quantile(fisher_f(df1, df2), probability); }

double upper_p_of_chi_squared(double chi_squared, double df) {
    return bm::cdf(bm::complement(chi_squared_distribution(df), chi_squared));
}

double quantile_of_normal(double probability) { return bm::quantile(normal(), probability); }

void check_level(double level) {
    if (!(level > 0 && level < 1)) throw std::invalid_argument("expected a level of confidence above 0 and below 1");
}

} // namespace closeknit
