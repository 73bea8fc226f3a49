#pragma once

#include <closeknit/model/describe.hpp>

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

struct lookup_row {
    double low = 0;
    double gives = 0;
};
CLOSEKNIT_DESCRIBE(lookup_row, "A row of a lookup table.",
    (low, "The lowest score of the row; it ends where the next row begins."),
    (gives, "The value for scores of this row."))

struct lookup {
    static constexpr std::string_view kind = "lookup";
    std::vector<lookup_row> rows{};
};
CLOSEKNIT_DESCRIBE(lookup, "A published table, for instance from raw scores to T scores; below its first row there is no score.",
    (rows, "Its rows, lowest first."))

/// What is applied to a score after its method.
using transform = std::variant<affine, lookup>;

/// For records.hpp.
#define CLOSEKNIT_TRANSFORM_RECORDS(X) X(affine) X(lookup_row) X(lookup)

} // namespace closeknit
