#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/table/layout.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace closeknit {

/// What a file of answers or scores is written in.
enum class table_format {
    csv,        ///< comma-separated values, with a header
    json_lines, ///< a JSON object a line
};

enum class score_part { value, status, band, label, cut_offs, norms, interval, answered, raw };
CLOSEKNIT_DESCRIBE_ENUM(score_part, "What a table of scores has of each score.",
    (value, "The value; its column has the scale's id as its name."),
    (status, "ok, prorated, incomplete, filter_unanswered, the reason why there is no score, or unreadable."),
    (band, "The id of the band."),
    (label, "The band's label."),
    (cut_offs, "The ids of the cut-offs that are met, with spaces between them; with a reason, as in id:group_unanswered, where that cannot be said."),
    (norms, "For each norm z, T and percentile."),
    (interval, "The 95 % confidence interval."),
    (answered, "How many items are answered, and how many were asked."),
    (raw, "The method's result, before the transforms."))

/// A problem found in a table while it is scored. No answer is quoted.
struct table_issue {
    /// What of a table an issue is about.
    enum class about {
        table, ///< all of it
        row,   ///< one row
        cell,  ///< one cell
    };

    about what = about::table; ///< what it is about
    std::size_t line = 0;      ///< from 1; 0 for the table as a whole
    std::size_t character = 0; ///< within the line, from 1; 0 where it is not known
    std::string column{};      ///< of a cell: an item's id
    std::string message{};     ///< what is wrong, without the cell

    /// With its place, for instance "17: column q5: expected a whole number from 1 to 5".
    CLOSEKNIT_EXPORT std::string text() const;
};

/// How a table of answers is read and one of scores is written.
struct score_table_options {
    table_format format = table_format::csv;         ///< of the answers
    table_layout layout{};                           ///< what there is to know of its columns
    table_format written = table_format::csv;        ///< JSON Lines have every part
    std::vector<score_part> parts{};                 ///< by default value and status and, where a scale has cut-offs, those met
    bool one_row = false;                            ///< whether several people of one row are in one row of the scores
    bool strict = false;                             ///< whether the first row or cell that cannot be read ends everything
    std::function<void(table_issue const&)> issue{}; ///< is told of each; without it they are left untold
    std::function<void(std::uint64_t bytes, std::uint64_t rows)> progress{}; ///< what was read so far; every 256 rows
};

/// What became of a table.
struct table_totals {
    std::uint64_t rows = 0;              ///< people or couples that were read
    std::uint64_t unreadable_rows = 0;   ///< rows that count as missing as a whole
    std::uint64_t unreadable_cells = 0;  ///< cells that count as missing
    std::uint64_t unmet_constraints = 0; ///< of the assessment, over all rows
    bool misspelled = false;             ///< whether a column was passed over whose name is nearly that of an item without one
};

/// The columns of a table of scores: the ids', then `role` where a row has several people, those kept, and each scale's parts; of
/// several people in one row each one's. Throws closeknit::error, at the scale, where two columns would have one name.
CLOSEKNIT_EXPORT std::vector<std::string> score_columns(assessment const& of, score_table_options const& how = {});

/// Reads a table of answers, one person or couple a row, and writes one of scores, row by row, in constant memory. `in` is CSV
/// with a header, or JSON Lines: {"id": "p1", "q1": 4} or {"id": "p1", "answers": {"q1": 4}}. A column belongs to the item of its
/// id, in any case, or of its wording, or is one of an item's options, as did___2 or did[2]; `how.layout` says what else there is
/// to know. Without an id a person has the row's number. A status is a `score_status`, or unreadable. Ids are written by
/// `csv_safe_cell`, values by their shortest digits that are read back exactly.
///
/// What cannot be read is reported through `issue` and counts as missing; so are constraints that answers do not meet, and what
/// looks wrong with the table as a whole: columns that are no items, an id on two rows, a lowest answer that never comes.
/// Throws closeknit::error where nothing can go on: a layout that is wrong, columns with one name (before anything is written),
/// no column that is an item, another encoding than UTF-8 or UTF-16 with a byte order mark, a quote that is never closed, any
/// unreadable row or cell if `strict`. Stops where `out` fails; look at its state.
CLOSEKNIT_EXPORT table_totals score_table(scorer const& by, std::istream& in, std::ostream& out,
                                          score_table_options const& how = {});

} // namespace closeknit
