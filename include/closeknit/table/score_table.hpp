#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/export.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace closeknit {

enum class table_format { csv, json_lines };

/// A problem found in a table while it is scored. No answer is quoted.
struct table_issue {
    enum class about { table, row, cell };

    about what = about::table;
    std::size_t line = 0;      ///< from 1; 0 for the table as a whole
    std::size_t character = 0; ///< within the line, from 1; 0 where it is not known
    std::string column{};      ///< of a cell: an item's id
    std::string message{};

    /// With its place, for instance "17: column q5: expected a whole number from 1 to 5".
    CLOSEKNIT_EXPORT std::string text() const;
};

struct score_table_options {
    table_format format = table_format::csv;
    bool strict = false; ///< whether the first row or cell that cannot be read ends everything
    std::function<void(table_issue const&)> issue{};
    std::function<void(std::uint64_t bytes, std::uint64_t rows)> progress{}; ///< what was read so far; every 256 rows
};

struct table_totals {
    std::uint64_t rows = 0;
    std::uint64_t unreadable_rows = 0;
    std::uint64_t unreadable_cells = 0;
};

/// The columns of a table of scores: id, then each scale's value and status. Throws closeknit::error, at the scale, where
/// two columns would have one name.
CLOSEKNIT_EXPORT std::vector<std::string> score_columns(assessment const& of);

/// Reads one person a row, items by id, and writes these columns as CSV, row by row, in constant memory. `in` is CSV with a
/// first line of ids, or JSON Lines: {"id": "p1", "q1": 4} or {"id": "p1", "answers": {"q1": 4}}. Without an id a person has
/// the row's number. The status is ok, prorated, incomplete (given though answers are missing, and not prorated), a
/// `no_score_reason`, or unreadable. Ids are written by `csv_safe_cell`, values by their shortest digits that are read back
/// exactly.
///
/// What cannot be read is reported through `issue` and counts as missing; columns that are no items are reported and ignored.
/// Throws closeknit::error where nothing can go on: columns with one name (before anything is written), no column that is
/// an item, a quote that is never closed, any unreadable row or cell if `strict`. Stops where `out` fails; look at its state.
CLOSEKNIT_EXPORT table_totals score_table(scorer const& by, std::istream& in, std::ostream& out,
                                          score_table_options const& how = {});

} // namespace closeknit
