#pragma once

#include <closeknit/table/columns.hpp>
#include <closeknit/table/layout.hpp>

#include <string>
#include <vector>

namespace closeknit {

/// A column of a table in memory: a data frame's, a matrix's.
struct frame_column {
    std::string name{};       ///< as the table has it
    answer_column is{};       ///< its answers, row by row
    bool has_cells = false;   ///< whether texts are cells as in a file: "4", "4 - Often", "NA"
    std::string no_answers{}; ///< what it has where that can be no answers; it may be no item's then
};

/// What a table in memory has of an assessment.
struct frame_answers {
    std::vector<answer_column> columns{}; ///< for every item in the assessment's order
    std::vector<bool> used{};             ///< which of the table's columns have answers
    std::vector<std::string> remarks{};   ///< in words: which columns were known by another name than the item's, or ignored
};

/// Finds the columns of the items as in a file: by id, wording, one for each option, or as the layout has it, whose codes for
/// missing answers and numbers to add apply. What the columns refer to must outlive the result; it need not outlive `columns`,
/// `of` and `how` themselves.
///
/// Throws closeknit::error for a layout that is wrong, two columns that are one, a column of the layout that is not there, and
/// where no column is an item; a layout with several people in a row is refused.
CLOSEKNIT_EXPORT frame_answers answers_in(scorer const& of, std::vector<frame_column> const& columns,
                                          table_layout const& how = {});

} // namespace closeknit
