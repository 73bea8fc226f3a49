#pragma once

#include <closeknit/export.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace closeknit {

/// A row of comma-separated values; its strings are used again for the next one.
struct csv_row {
    std::size_t line = 0;             ///< on which it begins, from 1
    std::vector<std::string> cells{}; ///< without their quotes
    std::string fault{};              ///< why it cannot be read, where it cannot
};

/// Comma-separated values (RFC 4180), or with another ASCII character as delimiter, a row at a time: quotes, doubled quotes, line
/// ends within quotes, LF, CRLF or CR, a byte order mark, a last line without an end. Holds one row, however long the file is.
class CLOSEKNIT_EXPORT csv_reader {
public:
    static constexpr std::size_t longest_row = 1024 * 1024; ///< in bytes; else a quote left open would swallow the whole file

    /// Reads from this stream, which must outlive it. The delimiter is an ASCII character.
    explicit csv_reader(std::istream& in, char delimiter = ',') : in_(in), delimiter_(delimiter) {}

    /// The next row that is not empty; false at the end. Throws closeknit::error, with its line, where a quote is never
    /// closed or a row is longer than any row should be: what follows cannot be told apart.
    bool next(csv_row& row);
    /// How many bytes were read so far.
    std::uint64_t bytes() const { return bytes_; }
    /// Where the next row begins, from 1.
    std::size_t line() const { return line_; }
    /// Counts a row on one line that was taken from the stream without this reader.
    void pass(std::size_t bytes) { bytes_ += bytes, ++line_; }

private:
    int take();
    int peek();
    bool read(csv_row& row);
    int read_quoted(std::string& cell, std::size_t row_began);

    std::istream& in_;
    char delimiter_;
    std::size_t line_ = 1;
    std::uint64_t bytes_ = 0;
};

/// A cell that is read back as it was: in quotes where it needs them, and where a reader could take ; for a comma.
CLOSEKNIT_EXPORT std::string csv_cell(std::string_view words);

/// A cell of words from outside, made safe for spreadsheets and terminals, then as `csv_cell`:
/// - an apostrophe goes before a formula, that is before = + - @ (wide forms too) behind any spaces; -12 and -1.5 stay;
/// - a control character (line ends and tabs too) or an invisible one (see model/utf8.hpp) is written as `\u{202E}`.
CLOSEKNIT_EXPORT std::string csv_safe_cell(std::string_view words);

} // namespace closeknit
