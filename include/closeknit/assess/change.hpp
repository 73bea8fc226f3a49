#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/assessment.hpp>
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
CLOSEKNIT_DESCRIBE_ENUM(outcome, "What a change comes to (Jacobson & Truax, 1991).",
    (recovered, "Better beyond measurement error, and from the worse side of cut-off c to the better one."),
    (improved, "Better beyond measurement error."),
    (unchanged, "Within measurement error."),
    (deteriorated, "Worse beyond measurement error."))

enum class incomparable { another_assessment, another_version, another_person, wrong_order, no_score };
CLOSEKNIT_DESCRIBE_ENUM(incomparable, "Why two sittings are not compared.",
    (another_assessment, "A sheet answers another assessment."),
    (another_version, "A sheet answers a version that the assessment does not read."),
    (another_person, "The sheets are of different people."),
    (wrong_order, "The later sheet is of an earlier day."),
    (no_score, "One of them does not give this score; the value that is left out is the missing one."))

/// How one score of one person changed. Without a reliability figure there is a difference, and no word on what it means.
struct change {
    id_of<scoring> score{};
    date first_day{};
    date second_day{};
    std::optional<double> first{};
    std::optional<double> second{};
    std::optional<double> difference{};
    std::optional<incomparable> refused{};
    std::optional<double> s_diff{};
    std::optional<double> rci{};
    std::optional<bool> reliable{};
    std::optional<double> cut_off{};
    std::optional<outcome> comes_to{};
};
CLOSEKNIT_DESCRIBE(change, "How one score of one person changed.",
    (score, "The scoring's id."),
    (first_day, "The day of the first value."),
    (second_day, "The day of the second value."),
    (first, "The first value."),
    (second, "The second value."),
    (difference, "Second minus first, in points."),
    (refused, "Why the two are not compared."),
    (s_diff, "The standard error of a difference; only where the score's reliability is known."),
    (rci, "The reliable change index, difference / s_diff."),
    (reliable, "Whether it is more than measurement error: whether the index is beyond -/+ 1.96."),
    (cut_off, "Cut-off c, where the score has exactly one clinical norm and one other, with the clinical mean at the worse end."),
    (comes_to, "Recovered, improved, unchanged or deteriorated; only where one end of the score is the better one."))

/// One sitting in the course of a score.
struct moment {
    date day{};
    std::optional<double> value{};
    std::optional<incomparable> refused{};
    std::optional<change> since_first{};
    std::optional<change> since_previous{};
};
CLOSEKNIT_DESCRIBE(moment, "One sitting in the course of a score.",
    (day, "The day of the sitting."),
    (value, "The score."),
    (refused, "Why the sitting stays out of the course; it is then neither the first nor the previous one of any other."),
    (since_first, "The change since the first sitting of the course, once there is one."),
    (since_previous, "The change since the sitting of the course just before, once there is one."))

/// One score of one person over a series of sittings.
struct course {
    id_of<scoring> score{};
    std::vector<moment> moments{};
};
CLOSEKNIT_DESCRIBE(course, "One score of one person over a series of sittings.",
    (score, "The scoring's id."),
    (moments, "The sittings in the order of their days; those of one day in the order in which they were given."))

/// For records.hpp.
#define CLOSEKNIT_CHANGE_RECORDS(X) X(cut_off_points) X(change) X(moment) X(course)

/// How every score of one person changed, in the assessment's order. Sheets that cannot be compared are refused score by
/// score; answers that do not fit are an error, with a path such as /later/answers/safe-1.
CLOSEKNIT_EXPORT std::vector<change> changes(assessment const& of, sheet const& earlier, sheet const& later);

/// The course of every score over one person's sittings, given in any order. Each is held against the first and against the
/// one just before that give the score. What cannot be compared is refused and the rest goes on; the series is the
/// person's whose name comes first. Answers that do not fit are an error, with a path such as /2/answers/safe-1.
CLOSEKNIT_EXPORT std::vector<course> follow(assessment const& of, std::vector<sheet> const& sittings);

} // namespace closeknit
