#pragma once

#include <closeknit/model/assessment.hpp>
#include <closeknit/table/csv.hpp>
#include <closeknit/table/json_lines.hpp>
#include <closeknit/table/score_table.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace closeknit {

/// One person's row of a table.
struct person_row {
    std::size_t line = 0;
    std::string id{}; ///< the row's number, where it has none
    closeknit::answers answers{};
    bool readable = true;
    std::vector<table_issue> wrong{};
};

/// A row that is filled again and again: its answers have a place for every item.
class row_of_answers {
public:
    struct place {
        item const* asked = nullptr;
        response const* format = nullptr;
        answer* given = nullptr;
    };

    explicit row_of_answers(assessment const& of);
    row_of_answers(row_of_answers const&) = delete;
    row_of_answers& operator=(row_of_answers const&) = delete;

    person_row const& row() const { return row_; }
    /// The item's place, or nullptr.
    place const* find(std::string_view id) const;
    std::vector<place> const& places() const { return places_; }

    /// The next row, with nothing answered.
    void begin(std::size_t line);
    void name(std::string id) { row_.id = std::move(id); }
    /// An answer that does not fit is reported and left out.
    void put(place const& at, answer given);
    void wrong(std::string_view column, std::string_view says);
    /// The row cannot be read at all; `character` is within its line, 0 where it is not known.
    void unreadable(std::string const& says, std::size_t character = 0);

private:
    person_row row_;
    std::size_t rows_ = 0;
    std::vector<place> places_;
    std::unordered_map<std::string_view, std::size_t> index_;
};

/// The rows of a CSV file whose header has item ids and, if it likes, `id`.
class people_in_csv {
public:
    /// Reads the header. Throws closeknit::error where no column is an item, or one is a duplicate.
    people_in_csv(assessment const& of, std::istream& in);

    /// The next row, until the next call; nullptr at the end.
    person_row const* next();
    std::uint64_t bytes() const { return reader_.bytes(); }
    /// What to report before the first row: columns that are ignored, items without a column.
    std::vector<std::string> remarks();

private:
    row_of_answers row_;
    csv_reader reader_;
    csv_row cells_;
    std::vector<row_of_answers::place const*> columns_; // nullptr where it is no item
    std::size_t id_at_ = static_cast<std::size_t>(-1);
    std::vector<std::string> remarks_;
};

/// The rows of JSON Lines, with answers as in person files and null for a missing one.
class people_in_json_lines {
public:
    people_in_json_lines(assessment const& of, std::istream& in) : row_(of), reader_(in) {}

    person_row const* next();
    std::uint64_t bytes() const { return reader_.bytes(); }
    /// What to report after each row: members that are ignored, each of them once.
    std::vector<std::string> remarks();

private:
    void read_members();

    row_of_answers row_;
    json_lines_reader reader_;
    std::string text_;
    std::set<std::string> ignored_;
    std::vector<std::string> remarks_;
};

} // namespace closeknit
