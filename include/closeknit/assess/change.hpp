#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/sheet.hpp>

#include <optional>
#include <vector>

namespace closeknit {

/// The standard error of measurement, sd * sqrt(1 - reliability), in points of the score; nothing unless sd is above 0 and
/// the reliability from 0 to 1. (Jacobson & Truax, 1991)
CLOSEKNIT_EXPORT std::optional<double> standard_error_of_measurement(double sd, double reliability);

/// The standard error of the difference between two scores of one person, sqrt(2) * SEM; nothing where there is no SEM.
/// (Jacobson & Truax, 1991)
CLOSEKNIT_EXPORT std::optional<double> standard_error_of_difference(double sd, double reliability);

/// The reliable change index, (second - first) / S_diff: beyond -/+ 1.96 a change is more than measurement error, 19 times
/// in 20. Nothing without an S_diff above 0. (Jacobson & Truax, 1991)
CLOSEKNIT_EXPORT std::optional<double> reliable_change_index(double first, double second, double sd, double reliability);

/// The three boundaries between people who seek help and others.
struct cut_off_points {
    double a = 0;
    double b = 0;
    double c = 0;
};
CLOSEKNIT_DESCRIBE(cut_off_points, "The three boundaries between people who seek help and others.",
    (a, "Two standard deviations from the clinical mean, towards the better end."),
    (b, "Two standard deviations from the other mean, towards the worse end."),
    (c, "Equally far from both means, each in its own standard deviations."))

/// Cut-offs a, b and c. Nothing unless both norms have a mean and a standard deviation above 0 and one end is better.
/// (Jacobson & Truax, 1991)
CLOSEKNIT_EXPORT std::optional<cut_off_points> clinical_cut_offs(norm const& clinical, norm const& other, direction better);

enum class outcome { recovered, improved, unchanged, deteriorated };
CLOSEKNIT_DESCRIBE_ENUM(outcome, "How a change is classified (Jacobson & Truax, 1991).",
    (recovered, "Better beyond measurement error, and from the worse side of cut-off c to the better one."),
    (improved, "Better beyond measurement error."),
    (unchanged, "Within measurement error."),
    (deteriorated, "Worse beyond measurement error."))

enum class incomparable { another_assessment, another_version, another_person, wrong_order, no_score };
CLOSEKNIT_DESCRIBE_ENUM(incomparable, "Why two sittings are not compared.",
    (another_assessment, "A sheet answers another assessment."),
    (another_version, "A sheet answers a version that is not compatible."),
    (another_person, "The sheets are of different people."),
    (wrong_order, "The later sheet is of an earlier day."),
    (no_score, "One of them has no score on this scale: the one whose value is left out."))

/// How one person's score on one scale changed. Without a known reliability there is a difference and no classification.
struct change {
    id_of<closeknit::scale> scale{};
    date first_day{};
    date second_day{};
    std::optional<double> first{};
    std::optional<double> second{};
    std::optional<double> difference{};
    std::optional<incomparable> not_compared{};
    std::optional<double> s_diff{};
    std::optional<double> rci{};
    std::optional<bool> reliable{};
    std::optional<double> cut_off{};
    std::optional<outcome> classification{};
};
CLOSEKNIT_DESCRIBE(change, "How one person's score on one scale changed.",
    (scale, "The scale."),
    (first_day, "The day of the first value."),
    (second_day, "The day of the second value."),
    (first, "The first value."),
    (second, "The second value."),
    (difference, "Second minus first, in points."),
    (not_compared, "Why the two are not compared."),
    (s_diff, "The standard error of a difference; only where the score's reliability is known."),
    (rci, "The reliable change index, difference / s_diff."),
    (reliable, "Whether it is more than measurement error: whether the index is beyond -/+ 1.96."),
    (cut_off, "Cut-off c, where the score has exactly one clinical norm and one other, with the clinical mean at the worse end."),
    (classification, "Recovered, improved, unchanged or deteriorated; only where one end of the score is the better one."))

/// One sitting in a trajectory.
struct occasion {
    date day{};
    std::optional<double> value{};
    std::optional<incomparable> not_compared{};
    std::optional<change> since_first{};
    std::optional<change> since_previous{};
};
CLOSEKNIT_DESCRIBE(occasion, "One sitting in a trajectory.",
    (day, "The day of the sitting."),
    (value, "The score."),
    (not_compared, "Why the sitting is left out of the trajectory; it is then neither the first nor the previous one of another."),
    (since_first, "The change since the first sitting of the trajectory, if this is not the first."),
    (since_previous, "The change since the sitting just before, if there is one."))

/// One person's scores on one scale over a series of sittings.
struct trajectory {
    id_of<closeknit::scale> scale{};
    std::vector<occasion> occasions{};
};
CLOSEKNIT_DESCRIBE(trajectory, "One person's scores on one scale over a series of sittings.",
    (scale, "The scale."),
    (occasions, "The sittings in the order of their days; those of one day in the order in which they were given."))

/// For records.hpp.
#define CLOSEKNIT_CHANGE_RECORDS(X) X(cut_off_points) X(change) X(occasion) X(trajectory)

/// How one person's score changed on every scale, in the assessment's order. Where the sheets cannot be compared,
/// `not_compared` of every scale says why. Throws closeknit::error, with a path such as /later/answers/safe-1, for answers
/// that do not fit.
CLOSEKNIT_EXPORT std::vector<change> compare_sheets(scorer const& of, sheet const& earlier, sheet const& later);

/// One trajectory for every scale, from one person's sittings in any order. Each score is compared with the first one and
/// with the one just before. A sheet that cannot be compared is marked by `not_compared` and left out; the person is the one
/// named by the earliest sheet that names any. Throws closeknit::error, with a path such as /2/answers/safe-1, for answers
/// that do not fit.
CLOSEKNIT_EXPORT std::vector<trajectory> trajectories(scorer const& of, std::vector<sheet> const& sittings);

} // namespace closeknit
