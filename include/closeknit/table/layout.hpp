#pragma once

#include <closeknit/model/answer.hpp>
#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>

#include <optional>
#include <string>
#include <vector>

namespace closeknit {

/// A cell that stands for a missing answer, as the code book of a study has it.
struct missing_code {
    std::string code{};
    missingness means = missingness::skipped;
    std::vector<id_of<item>> items{};
};
CLOSEKNIT_DESCRIBE(missing_code, "A cell that stands for a missing answer, as the code book of a study has it.",
    (code, "What the cell says, without spaces around it; a number is the same however it is written."),
    (means, "Why there is no answer."),
    (items, "The items in which it means that; all, when left out."))

/// A cell that means what another one says, as where a file has other codes than the assessment.
struct recode {
    std::string code{};
    std::string answer{};
    std::vector<id_of<item>> items{};
};
CLOSEKNIT_DESCRIBE(recode, "A cell that is read as another one, for files that have other codes for answers than the assessment.",
    (code, "What the cell says, without spaces around it; a number is the same however it is written."),
    (answer, "What is read in its place."),
    (items, "The items in which it is; all, when left out. Where an item has one column for each option, its ticks are meant."))

/// A column that has another name than its item.
struct item_column {
    std::string column{};
    id_of<closeknit::item> item{};
    std::string option{};
};
CLOSEKNIT_DESCRIBE(item_column, "A column that has another name than its item.",
    (column, "The column's name, without spaces around it."),
    (item, "The item that it has the answers to."),
    (option, "The option that its cells say yes or no to, where an item has one column for each option."))

/// Answers that are stored so much too low.
struct answer_offset {
    double add = 0;
    std::vector<id_of<item>> items{};
};
CLOSEKNIT_DESCRIBE(answer_offset, "A number to add to answers, for files that count from another number than the assessment does.",
    (add, "What is added: -1 for a file that counts from 1 where the assessment counts from 0."),
    (items, "The items to whose answers it is added; all that take numbers or one option that is named by a number, when left out; never yes and no, lists or texts."))

/// One of several people whose answers stand in one row.
struct row_member {
    std::string role{};
    std::string prefix{};
    std::string suffix{};
};
CLOSEKNIT_DESCRIBE(row_member, "One of several people whose answers are in one row.",
    (role, "What the member is called in the table of scores."),
    (prefix, "What the names of the member's columns have before the item's id."),
    (suffix, "What they have behind it."))

/// How a table of answers is written: CSV with a header row, or JSON Lines, one person or couple a row.
struct table_layout {
    std::string delimiter{};
    std::string decimal_sign{};
    bounded_int<1, 1000> header_row = 1;
    std::optional<bounded_int<0, 1000>> rows_after_header{};
    std::vector<std::string> id_columns{};
    std::vector<std::string> kept_columns{};
    std::vector<item_column> item_columns{};
    std::vector<recode> recodes{};
    std::vector<missing_code> missing_codes{};
    std::vector<answer_offset> offsets{};
    std::vector<row_member> members{};
};
CLOSEKNIT_DESCRIBE(table_layout, "How a table of answers is written: CSV with a header row, or JSON Lines, one person or couple a row.",
    (delimiter, "What is between two cells of a CSV file, one ASCII character; found from the header, when left out."),
    (decimal_sign, "\".\" or \",\"; found cell by cell, when left out, and a cell that could be read both ways is refused."),
    (header_row, "Which row has the names of the columns, from 1; empty ones do not count."),
    (rows_after_header, "How many rows below the header are no people; when left out, the further header rows of survey platforms are recognized."),
    (id_columns, "The columns that say who a row is of; 'id', when left out and there is such a column, and the row's number otherwise."),
    (kept_columns, "Columns to copy into the table of scores."),
    (item_columns, "Columns that have other names than their items."),
    (recodes, "Cells that are read as others, before anything else is made of them."),
    (missing_codes, "Cells that stand for missing answers, besides nothing at all and what other programs write there: NA, N/A, NaN, NULL, #NULL!, a point."),
    (offsets, "Numbers to add to answers."),
    (members, "The people whose answers stand in one row, when there are several."))

/// For records.hpp.
#define CLOSEKNIT_TABLE_RECORDS(X) X(recode) X(missing_code) X(item_column) X(answer_offset) X(row_member) X(table_layout)

} // namespace closeknit
