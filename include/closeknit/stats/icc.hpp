#pragma once

#include <closeknit/stats/estimate.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace closeknit {

/// An intraclass correlation; F tests whether it is above 0 (one-sided). Test and interval are undefined where the mean
/// square that F divides by is 0; the interval of ICC(2) and its k form also where its formula has no finite limits.
struct intraclass_correlation {
    double value = 0;                                                          ///< at most 1; it may be below 0
    estimated<f_test> test = no_estimate_reason::no_variance;                  ///< whether it is above 0
    estimated<closeknit::interval> interval = no_estimate_reason::no_variance; ///< at the level asked for
    friend bool operator==(intraclass_correlation const&, intraclass_correlation const&) = default;
};
CLOSEKNIT_FIGURES(intraclass_correlation, value, test, interval)

/// The six of Shrout & Fleiss (1979): raters differ from subject to subject (1), are a sample of raters who rate every subject
/// (2), or are all raters there are (3); of one rater, or of the mean of all k (k forms).
struct intraclass_correlations {
    std::int64_t subjects = 0;                                             ///< that are used
    std::int64_t left_out = 0;                                             ///< subjects with a missing rating
    std::size_t raters = 0;                                                ///< for each subject
    estimated<intraclass_correlation> icc1 = no_estimate_reason::too_few;  ///< one rater; raters differ from subject to subject
    estimated<intraclass_correlation> icc2 = no_estimate_reason::too_few;  ///< one rater; raters are a sample
    estimated<intraclass_correlation> icc3 = no_estimate_reason::too_few;  ///< one rater; these are all raters
    estimated<intraclass_correlation> icc1k = no_estimate_reason::too_few; ///< the mean of k raters, as icc1
    estimated<intraclass_correlation> icc2k = no_estimate_reason::too_few; ///< the mean of k raters, as icc2
    estimated<intraclass_correlation> icc3k = no_estimate_reason::too_few; ///< the mean of k raters, as icc3
    friend bool operator==(intraclass_correlations const&, intraclass_correlations const&) = default;
};
CLOSEKNIT_FIGURES(intraclass_correlations, subjects, left_out, raters, icc1, icc2, icc3, icc1k, icc2k, icc3k)

/// Of ratings[subject * raters + rater], NaN where there is none. too_few with fewer than 2 subjects or raters; no_variance
/// where the divisor is not above 0. The interval of ICC(2) is Satterthwaite's approximation. Throws std::invalid_argument
/// unless there is at least one rater, a whole number of rows, numbers from -1e50 to 1e50, and a level above 0 and below 1.
/// (Shrout & Fleiss, 1979; McGraw & Wong, 1996)
intraclass_correlations intraclass(std::span<double const> ratings, std::size_t raters, double level = .95);

} // namespace closeknit
