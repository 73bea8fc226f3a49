#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/condition.hpp>
#include <closeknit/model/describe.hpp>

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace closeknit {

struct affine {
    static constexpr std::string_view kind = "affine";
    double multiply = 1;
    double add = 0;
};
CLOSEKNIT_DESCRIBE(affine, "A linear transform, multiply * score + add, for instance onto 0 to 100.",
    (multiply, "What the score is multiplied by."),
    (add, "What is added afterwards."))

enum class rounding_mode { nearest, up, down };
CLOSEKNIT_DESCRIBE_ENUM(rounding_mode, "Which of two neighbouring numbers a score becomes.",
    (nearest, "The nearer one; the higher one from the middle between them."),
    (up, "The higher one."),
    (down, "The lower one."))

struct rounded {
    static constexpr std::string_view kind = "rounded";
    rounding_mode to = rounding_mode::nearest;
    bounded_int<0, 6> decimals = 0;
};
CLOSEKNIT_DESCRIBE(rounded, "The score rounded, for instance before it is looked up in a table of whole numbers.",
    (to, "Which of two neighbouring numbers it becomes."),
    (decimals, "How many decimals are left."))

struct lookup_row {
    double low = 0;
    double gives = 0;
};
CLOSEKNIT_DESCRIBE(lookup_row, "A row of a lookup table.",
    (low, "The lowest score of the row; it ends where the next row begins."),
    (gives, "The value for scores of this row."))

struct lookup_group {
    condition when{};
    std::vector<lookup_row> rows{};
};
CLOSEKNIT_DESCRIBE(lookup_group, "A lookup table for some people.",
    (when, "For whom: true for exactly one group of a person."),
    (rows, "Its rows, lowest first."))

struct lookup {
    static constexpr std::string_view kind = "lookup";
    std::vector<lookup_row> rows{};
    std::vector<lookup_group> groups{};
};
CLOSEKNIT_DESCRIBE(lookup, "A published table, for instance from raw scores to T scores; below its first row there is no score.",
    (rows, "Its rows, lowest first; none where it has groups."),
    (groups, "Tables by age, sex or form, where there is more than one: without exactly one that applies there is no score."))

struct clamped {
    static constexpr std::string_view kind = "clamped";
    std::optional<double> low{};
    std::optional<double> high{};
};
CLOSEKNIT_DESCRIBE(clamped, "The score kept between two ends, for instance minutes of which at most 180 count.",
    (low, "What a lower score becomes; there is no lower end when left out."),
    (high, "What a higher score becomes; there is no upper end when left out."))

struct absolute {
    static constexpr std::string_view kind = "absolute";
};
CLOSEKNIT_DESCRIBE(absolute, "The score without its sign, for instance how far apart two answers are.")

/// What is applied to a score after its method.
using transform = std::variant<affine, rounded, lookup, clamped, absolute>;

/// For records.hpp.
#define CLOSEKNIT_TRANSFORM_RECORDS(X) X(affine) X(rounded) X(lookup_row) X(lookup_group) X(lookup) X(clamped) X(absolute)

} // namespace closeknit
