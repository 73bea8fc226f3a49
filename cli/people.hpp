#pragma once

#include <cli/csv.hpp>
#include <closeknit/model/assessment.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace closeknit::cli {

/// One person's row of a table.
struct person_row {
    std::size_t line = 0;
    std::string id{}; ///< the row's number, where it has none
    closeknit::answers answers{};
    bool readable = true;
    std::vector<std::string> wrong{}; ///< each with its place, for instance "17: column q5: expected a whole number"
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
    /// An answer that does not fit is told and left out.
    void put(place const& at, answer given);
    void wrong(std::string_view column, std::string_view says);
    /// The row cannot be read at all; `column` counts characters, where it is known.
    void unreadable(std::string const& says, std::size_t column = 0);

private:
    person_row row_;
    std::size_t rows_ = 0;
    std::vector<place> places_;
    std::unordered_map<std::string_view, std::size_t> index_;
};

/// The rows of a CSV file whose header has item ids and, if it likes, `id`.
class people_in_csv {
public:
    /// Reads the header. Throws closeknit::error where no column is an item, or one stands twice.
    people_in_csv(assessment const& of, std::istream& in);

    /// The next row, until the next call; nullptr at the end.
    person_row const* next();
    std::uint64_t bytes() const { return reader_.bytes(); }
    /// What is to be said before the first row: columns that are passed over, items that have none.
    std::vector<std::string> remarks();

private:
    row_of_answers row_;
    csv_reader reader_;
    csv_row cells_;
    std::vector<row_of_answers::place const*> columns_; // nullptr where it is no item
    std::size_t id_at_ = static_cast<std::size_t>(-1);
    std::vector<std::string> remarks_;
};

/// The rows of JSON Lines: {"id": "p1", "safe-1": 4} or {"id": "p1", "answers": {"safe-1": 4}}, with answers as in person
/// files and null for a missing one.
class people_in_json_lines {
public:
    people_in_json_lines(assessment const& of, std::istream& in) : row_(of), in_(in) {}

    person_row const* next();
    std::uint64_t bytes() const { return bytes_; }
    /// What is to be said after each row: members that are passed over, each of them once.
    std::vector<std::string> remarks();

private:
    bool read_line();
    void read_members();

    row_of_answers row_;
    std::istream& in_;
    std::string text_;
    std::size_t line_ = 0;
    std::uint64_t bytes_ = 0;
    std::set<std::string> ignored_;
    std::vector<std::string> remarks_;
};

} // namespace closeknit::cli
