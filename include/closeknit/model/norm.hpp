#pragma once

#include <closeknit/model/comparator.hpp>
#include <closeknit/model/condition.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/source.hpp>

#include <optional>
#include <vector>

namespace closeknit {

struct cut_off_group {
    condition when{};
    double value = 0;
    text population{};
};
CLOSEKNIT_DESCRIBE(cut_off_group, "A boundary for some people.",
    (when, "For whom: true for exactly one group of a person."),
    (value, "The boundary, in points of the final score."),
    (population, "In whom it was found."))

/// A published boundary on a scale.
struct cut_off {
    id_of<cut_off> id{};
    comparator op = comparator::greater_equal;
    double value = 0;
    text label{};
    text population{};
    closeknit::source source{};
    std::vector<cut_off_group> groups{};
};
CLOSEKNIT_DESCRIBE(cut_off, "A published boundary on a scale. A scale may have several.",
    (id, "Its id among the scale's cut-offs."),
    (op, "The comparison of a score with the value that is true when the score meets it."),
    (value, "The boundary, in points of the final score; that of the group, where there are groups."),
    (label, "What meeting it is called, in the source's terms."),
    (population, "In whom it was found."),
    (groups, "Boundaries by age, sex or form, where there is more than one: exactly one must apply."),
    (source, "Where it was published."))

struct percentile_row {
    double low = 0;
    double percentile = 0;
};
CLOSEKNIT_DESCRIBE(percentile_row, "A row of a table of percentiles.",
    (low, "The lowest score of the row; it ends where the next row begins."),
    (percentile, "How many in a hundred of the population score as low or lower."))

struct norm_group {
    condition when{};
    text population{};
    std::optional<double> mean{};
    std::optional<double> sd{};
    std::vector<percentile_row> percentiles{};
};
CLOSEKNIT_DESCRIBE(norm_group, "How a part of a named population scores.",
    (when, "Who belongs to it: true for exactly one group of a person."),
    (population, "Who they are."),
    (mean, "Their mean."),
    (sd, "Their standard deviation."),
    (percentiles, "A table of percentiles, lowest score first; without it a normal distribution is taken."))

/// How a named population scores.
struct norm {
    id_of<norm> id{};
    text population{};
    bool clinical = false;
    std::optional<double> mean{};
    std::optional<double> sd{};
    std::vector<percentile_row> percentiles{};
    closeknit::source source{};
    std::vector<norm_group> groups{};
};
CLOSEKNIT_DESCRIBE(norm, "How a named population scores.",
    (id, "Its id among the scale's norms."),
    (population, "Who they are."),
    (clinical, "Whether they were seeking help; the cut-offs of clinically significant change need one such norm and one other."),
    (mean, "Their mean."),
    (sd, "Their standard deviation."),
    (percentiles, "A table of percentiles, lowest score first; without it a normal distribution is taken."),
    (groups, "The same by age, sex or form, where that differs: exactly one must apply, and mean, sd and percentiles are its own."),
    (source, "Where it was published."))

/// How precisely a scale measures.
struct reliability {
    double coefficient = 0;
    double sd = 0;
    text population{};
    closeknit::source source{};
};
CLOSEKNIT_DESCRIBE(reliability, "How precisely a scale measures; without it no change is classified.",
    (coefficient, "The reliability, above 0 and below 1."),
    (sd, "The standard deviation in the population that it was found in."),
    (population, "In whom it was found."),
    (source, "Where it was published."))

/// For records.hpp.
#define CLOSEKNIT_NORM_RECORDS(X) X(cut_off_group) X(cut_off) X(percentile_row) X(norm_group) X(norm) X(reliability)

} // namespace closeknit
