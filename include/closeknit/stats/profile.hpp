#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/describe.hpp>

#include <optional>
#include <span>

namespace closeknit {

enum class undefined_reason { too_few, no_variance, no_standard_error, no_points, different_ranges };
CLOSEKNIT_DESCRIBE_ENUM(undefined_reason, "Why a coefficient is not defined.",
    (too_few, "There are fewer than 3 values to compare."),
    (no_variance, "What it divides by is 0, because values do not vary."),
    (no_standard_error, "No standard error of measurement above 0 is known: the scale states no reliability, or one that gives none."),
    (no_points, "No answer has points."),
    (different_ranges, "The answers have points of different ranges."))

/// How alike two profiles are: two people's values on the same items or facets, in the same order. They can be alike in height
/// (elevation), in how far they spread (scatter) and in their ups and downs (shape), and D² is made of these three:
/// d_squared = elevation + scatter + shape. Where most people's profiles have the same ups and downs, those of strangers
/// correlate as well (Furr, 2008).
struct profile_agreement {
    int n = 0;
    double mean_difference = 0;
    std::optional<double> correlation{};
    std::optional<undefined_reason> correlation_undefined{};
    std::optional<double> double_entry_icc{};
    std::optional<undefined_reason> double_entry_icc_undefined{};
    double d_squared = 0;
    double elevation = 0;
    double scatter = 0;
    double shape = 0;
};
CLOSEKNIT_DESCRIBE(profile_agreement, "How alike two profiles are: two people's values on the same items or facets.",
    (n, "How many values each profile has."),
    (mean_difference, "The mean of the first profile minus that of the second, in points."),
    (correlation, "Pearson's r: whether the ups and downs agree, whatever the heights."),
    (correlation_undefined, "Why there is no correlation."),
    (double_entry_icc, "Pearson's r over the 2 n pairs (a, b) and (b, a): 1 only for equal profiles, lower where heights or spreads differ."),
    (double_entry_icc_undefined, "Why there is no double-entry intraclass correlation."),
    (d_squared, "The sum of squared differences (a - b)^2, in squared points."),
    (elevation, "The part of d_squared from different means: n * mean_difference^2."),
    (scatter, "The part from different spreads: (n - 1) * (sd_a - sd_b)^2."),
    (shape, "The part from different ups and downs: (n - 1) * 2 * sd_a * sd_b * (1 - r); 0 where a profile is constant."))

/// For records.hpp.
#define CLOSEKNIT_PROFILE_RECORDS(X) X(profile_agreement)

/// How alike two profiles of n values each are; values are in points of one scale, standard deviations those of a sample
/// (n - 1). Exchanging the profiles turns the sign of mean_difference and changes nothing else. A profile that is constant,
/// up to rounding (1e-12 of its mean, or 1e-12 if that is more), makes the correlation undefined; the double-entry one is
/// undefined only where all 2 n values are equal. Throws std::invalid_argument unless both have the same number of values, at
/// least one, and all are from -1e50 to 1e50, so that no result is beyond a double.
/// (D², elevation, scatter and shape: Cronbach & Gleser, 1953; double entry: McCrae, 2008; Furr, 2008)
CLOSEKNIT_EXPORT profile_agreement agreement(std::span<double const> first, std::span<double const> second);

/// The same for what sets each of two profiles apart from a third: the normative profile, the mean of many people on the same
/// items or facets, is subtracted from both, so that only how each differs from most people is compared. It tells a couple from
/// two strangers who are both like most people. A profile that differs from the normative one by a constant has no correlation
/// (`no_variance`). Throws std::invalid_argument as `agreement` does, and unless all three have the same number of values.
/// (distinctive profile agreement: Furr, 2008)
CLOSEKNIT_EXPORT profile_agreement distinctive_agreement(std::span<double const> first, std::span<double const> second,
                                                         std::span<double const> normative);

/// The gap between two people's scores in standard errors of a difference, |first - second| / (sqrt(2) * sem), where sem is
/// the standard error of measurement in points: beyond 1.96 it is called a difference. Nothing unless sem is above 0 and the
/// result within a double. (after Jacobson & Truax, 1991)
CLOSEKNIT_EXPORT std::optional<double> gap_in_reliable_units(double first, double second, double sem);

} // namespace closeknit
