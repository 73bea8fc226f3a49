#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/export.hpp>
#include <closeknit/table/score_status.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace closeknit {

/// How the numbers of a column are stored.
enum class number_type {
    int8,    ///< signed, 1 byte
    int16,   ///< signed, 2 bytes
    int32,   ///< signed, 4 bytes
    int64,   ///< signed, 8 bytes
    uint8,   ///< unsigned, 1 byte
    uint16,  ///< unsigned, 2 bytes
    uint32,  ///< unsigned, 4 bytes
    uint64,  ///< unsigned, 8 bytes
    float32, ///< IEEE 754, 4 bytes
    float64, ///< IEEE 754, 8 bytes
};

/// The answers to one item, a number a row: as an array of its own, as a column of a matrix in C or Fortran order, or in Arrow's
/// form. NaN is a missing answer. The numbers need not be aligned.
struct answer_column {
    void const* first = nullptr;           ///< row 0; nullptr: nobody has answered
    number_type type = number_type::int8;  ///< of every number of the column
    std::ptrdiff_t stride = 1;             ///< from a row to the next, in bytes; may be negative
    std::uint8_t const* valid = nullptr;   ///< a bitmap, least significant bit first: 0 where the answer is missing
    std::size_t valid_from = 0;            ///< the bit of row 0
    std::optional<std::int64_t> missing{}; ///< a number that stands for a missing answer
    /// Gives the answer of a row, where it is no plain number; then all of the above is left out. It is called from every thread
    /// that scores. Where it throws closeknit::error that answer does not fit; anything else ends the scoring.
    std::function<answer(std::size_t row)> answers{};

    /// Whether it has an answer to anything.
    bool is_given() const { return first || answers; }
};

/// Where the scores of one scale go, row by row.
struct score_column {
    double* values = nullptr;                     ///< row 0; NaN is written where there is no score; nullptr: not wanted
    std::ptrdiff_t value_stride = sizeof(double); ///< in bytes, a multiple of a double's
    score_status* status = nullptr;               ///< row 0; nullptr: not wanted
    std::ptrdiff_t status_stride = 1;             ///< in bytes
    std::int16_t* band = nullptr;                 ///< row 0, side by side: its place in the scale's bands, -1 for none
    std::uint64_t* cut_offs = nullptr;            ///< the same: bit i says whether the scale's cut-off i is met, for the first 64
    double* norms = nullptr;                      ///< the same: for each norm z, T and percentile; NaN for none

    /// Whether anything of this scale is wanted.
    bool is_wanted() const { return values || status || band || cut_offs || norms; }
};

/// An answer that does not fit its item. The message does not tell it.
struct column_misfit {
    std::size_t row = 0;           ///< from 0
    id_of<closeknit::item> item{}; ///< whose answer it is
    std::string message{};         ///< why it does not fit
};

/// Scores whole columns. A value is the same to the last bit as that of `scorer::score`, whatever the type and layout of the
/// columns and however the rows are divided. Sums and means of whole points, without conditions, components and constraints, take
/// some nanoseconds a row; everything else is scored row by row, as `scorer::score` does. Immutable as a scorer is: one object
/// may score on many threads, each other rows.
class CLOSEKNIT_EXPORT column_scorer {
public:
    /// Prepares to score by an assessment that is compiled already.
    explicit column_scorer(scorer by);

    /// Scores rows from `first` on, so many. `answers` has a column for every item in the assessment's order, those of
    /// instructions empty, and `scores` one for every scale; throws std::invalid_argument for other numbers of columns.
    ///
    /// An answer that does not fit its item is reported through `misfit`, by rows and then items, and counts as missing. Without
    /// `misfit` the first one is thrown as closeknit::error, with a path such as /rows/17/safe-1; what was written by then of
    /// these rows is of no use.
    void score(std::span<answer_column const> answers, std::size_t first, std::size_t rows, std::span<score_column const> scores,
               std::function<void(column_misfit const&)> const& misfit = {}) const;

    /// Whether it scores by states, the quick way.
    bool is_quick() const noexcept;

private:
    struct plan;
    std::shared_ptr<plan const> plan_;
};

} // namespace closeknit
