#pragma once

#include "cell_reader.hpp"
#include "coded_cells.hpp"
#include "column_finder.hpp"
#include "score_states.hpp"
#include "utf8_source.hpp"

#include <closeknit/model/assessment.hpp>
#include <closeknit/table/csv.hpp>
#include <closeknit/table/json_lines.hpp>
#include <closeknit/table/layout.hpp>
#include <closeknit/table/score_table.hpp>

#include <boost/json/fwd.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <istream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace closeknit {

/// One person's row of a table.
struct person_row {
    std::size_t line = 0;
    std::size_t member = 0;         ///< of the layout's, where several people are in one row
    std::vector<std::string> ids{}; ///< the row's number, where it has none
    std::vector<std::string> kept{};
    closeknit::answers answers{};
    bool readable = true;
    std::vector<table_issue> wrong{};
    /// Numbers that are no answers to an item that is answered by one.
    std::vector<std::pair<item const*, double>> beyond{};
};

/// A row of one person that is not longer than a block and all of whose answers are known by their codes. Its words are parts of
/// the block: they stay until the next row is read.
struct coded_row {
    std::size_t line = 0;
    std::vector<std::string_view> ids{}, kept{};
    std::vector<score_states::code> codes{}; ///< of every item's answer
};

/// A row that is filled again and again: its answers have a place for every item.
class row_of_answers {
public:
    struct place {
        item const* asked = nullptr;
        response const* format = nullptr;
        answer* given = nullptr;
    };

    explicit row_of_answers(assessment const& of, std::size_t member = 0);
    row_of_answers(row_of_answers const&) = delete;
    row_of_answers& operator=(row_of_answers const&) = delete;

    person_row& row() { return row_; }
    person_row const& row() const { return row_; }
    /// The item's place; it must be one that takes an answer.
    place const& at(item const& asked) const { return places_[index_.at(asked.id)]; }

    /// The next row, with nothing answered.
    void begin(std::size_t line, std::size_t ids, std::size_t kept);
    /// An answer that does not fit is reported, by the column's name, and left out; false then.
    bool put(place const& at, answer given, std::string_view column);
    void wrong(std::string_view column, std::string_view says);
    /// Takes an empty list as no answer where nothing else is answered: a form that nobody began, whose boxes are stored as not
    /// ticked. Returns whether there was one.
    bool drop_untouched_lists();
    /// The row cannot be read at all; `character` is within its line, 0 where it is not known.
    void unreadable(std::string const& says, std::size_t character = 0);

private:
    person_row row_;
    std::vector<place> places_;
    std::unordered_map<std::string_view, std::size_t> index_;
};

/// What both kinds of table have in common: a row of answers for each member, and remarks.
class people_in_table {
public:
    people_in_table(assessment const& of, table_layout const& how);

    /// What the columns in front of the scores are called.
    std::vector<std::string> const& id_names() const { return id_names_; }
    /// What to report before the first row, or after a row.
    std::vector<std::string> remarks();
    /// Whether rows have ids of their own.
    bool has_ids() const { return has_ids_; }
    /// Whether a column was passed over that almost has the name of an item without one.
    bool has_near_column() const { return has_near_column_; }

protected:
    void begin_rows(std::size_t line);
    /// A row that is nobody's: the next one has the number that it has in the file.
    void pass_row() { ++rows_, member_ = members_.size() - 1; }
    template <class Do> void for_each_member(Do const& change) {
        for (row_of_answers& each : members_)
            change(each);
    }
    person_row const* first_member();
    /// The next member of the row that was read last, or nullptr.
    person_row const* next_member();

    assessment const& of_;
    table_layout const& how_;
    column_finder finder_;
    std::deque<row_of_answers> members_;
    std::vector<std::string> id_names_;
    std::vector<std::string> remarks_;
    std::size_t member_ = 0, rows_ = 0;
    bool has_near_column_ = false, has_ids_ = false;
    bool has_boxes_and_more_ = false; // columns of boxes, and of other answers
};

/// The rows of a CSV file.
class people_in_csv : public people_in_table {
public:
    /// Reads the header. Throws closeknit::error where no column is an item, or one is a duplicate.
    people_in_csv(assessment const& of, std::istream& in, table_layout const& how);

    /// The next person's row, until the next call; nullptr at the end.
    person_row const* next();
    /// From now on `next_coded` gives rows, where they are such that their scores follow from states alone.
    void use(score_states const& states);
    /// The next row, where it can be read by codes; nullptr otherwise, and then `next` has to read it.
    coded_row const* next_coded();
    std::uint64_t bytes() const { return reader_.bytes(); }

private:
    enum class sign : unsigned char { none, delimiter, line_feed, carriage_return };
    /// A cell, and where it ends in the block; nowhere when it has to be read in another way.
    struct cell_place {
        std::string_view text{};
        char const* end = nullptr;
    };

    sign sign_of(char c) const { return signs_[static_cast<unsigned char>(c)]; }
    cell_place cell_at(char const* at, char const* end) const;
    bool put(std::size_t column, std::string_view cell);

    /// The columns of one item's options, by the index of the column and of the option.
    struct option_columns {
        std::size_t member = 0;
        item const* asked = nullptr;
        std::vector<std::pair<std::size_t, std::size_t>> columns{};
    };

    bool read(csv_row& row);
    void look_ahead(std::size_t rows);
    void read_header();
    std::size_t further_header_rows(std::vector<std::string>& below);
    bool has_labels_below();
    void require_names_behind_lists(std::size_t line);
    void find_labels();
    [[noreturn]] void fail_without_items(std::size_t line);
    bool may_be_answers() const;
    std::string several_in_a_row() const;
    void put_options(option_columns const& of);
    /// What is wrong with the row's number of cells; nothing where only cells are missing, or beyond the header, that have
    /// nothing.
    std::string fault_in_cells() const;
    void tell_beyond(row_of_answers& row, item const& asked, std::string const& cell);
    void add_remarks_at_end();

    utf8_source source_;
    std::istream text_;
    char delimiter_;
    csv_reader reader_;
    cell_reader cells_;
    csv_row row_;
    std::deque<csv_row> ahead_;
    std::vector<std::string> header_;
    std::vector<column_use> columns_;
    std::vector<option_columns> option_columns_;
    score_states const* states_ = nullptr; // where rows are read by codes
    std::array<sign, 256> signs_{};
    std::vector<coded_cells> coded_;    // of the columns with answers, in their order
    std::vector<std::size_t> coded_at_; // which of them a column is
    coded_row coded_row_;
    std::string number_{}; // of a row without an id
    std::size_t empty_rows_ = 0, untouched_rows_ = 0;
    std::map<std::string, std::size_t> unreadable_cells_; // how often each was read, of the first different ones
};

/// The rows of JSON Lines, with answers as in person files and null for a missing one.
class people_in_json_lines : public people_in_table {
public:
    people_in_json_lines(assessment const& of, std::istream& in, table_layout const& how);

    person_row const* next();
    std::uint64_t bytes() const { return reader_.bytes(); }

private:
    void read_members();
    answer answer_in(boost::json::value const& value, item const& asked, response const& format) const;
    column_use use_of(std::string_view name, boost::json::object const& among);
    [[noreturn]] void fail_without_items() const;

    json_lines_reader reader_;
    cell_reader cells_;
    std::string text_;
    std::set<std::string> told_of_;
    bool has_rows_ = false, has_items_ = false; // objects; one that has an item
};

} // namespace closeknit
