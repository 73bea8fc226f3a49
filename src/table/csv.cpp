#include <closeknit/table/csv.hpp>

#include <closeknit/codec/error.hpp>
#include <closeknit/model/utf8.hpp>

#include <algorithm>
#include <istream>

namespace closeknit {
namespace {

constexpr int end = std::istream::traits_type::eof();

/// Whether a spreadsheet takes a cell for a formula: it begins so, and is no negative number.
bool is_formula(std::string_view words) {
    words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));
    for (std::string_view sign : {"=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"})
        if (words.starts_with(sign)) {
            std::string_view const digits = words.substr(sign.size());
            std::size_t const point = std::min(digits.find('.'), digits.size());
            bool const whole = point > 0 && digits.substr(0, point).find_first_not_of("0123456789") == digits.npos;
            bool const rest = point == digits.size() || digits.substr(point + 1).find_first_not_of("0123456789") == digits.npos;
            return !(sign == "-" && whole && rest);
        }
    return false;
}

/// Whether nothing in a cell has to be looked at: ASCII letters, digits, and - . _ behind the first.
bool is_harmless(std::string_view words) {
    auto const sign = [](char c) { return c == '-' || c == '.' || c == '_'; };
    auto const word = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return words.empty() ||
           (word(words[0]) && std::all_of(words.begin(), words.end(), [&](char c) { return word(c) || sign(c); }));
}

/// One character, of so many bytes, as UTF-8; a byte that is no part of such a character stands for itself.
character valid_character(std::string_view words) {
    character const c = first_character(words);
    std::string again;
    append(again, c.code);
    return again == words.substr(0, c.bytes) ? c : character{static_cast<unsigned char>(words[0]), 1};
}

[[noreturn]] void fail_long(std::size_t line, std::string const& hint = {}) {
    throw error(error_code::limit_exceeded, line, 1, "row longer than 1 MiB" + hint, {{"limit", "1"}, {"unit", "MiB"}});
}

} // namespace

int csv_reader::peek() { return in_.rdbuf()->sgetc(); }

int csv_reader::take() {
    int const c = in_.rdbuf()->sbumpc();
    if (c != end) ++bytes_;
    if (c == '\n' || (c == '\r' && peek() != '\n')) ++line_;
    return c;
}

bool csv_reader::next(csv_row& row) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    std::string begun; // as much of a byte order mark as is there
    while (bytes_ < mark.size() && bytes_ == begun.size() && peek() == static_cast<unsigned char>(mark[begun.size()]))
        begun += static_cast<char>(take());
    while (read(row)) {
        if (begun != mark) row.cells[0].insert(0, begun);
        if (row.cells.size() > 1 || !row.cells[0].empty() || !row.fault.empty()) return true;
    }
    return false;
}

/// After the quote that opens: the cell up to the quote that closes, and what comes behind that.
int csv_reader::read_quoted(std::string& cell, std::size_t row_began) {
    std::size_t const opened = line_;
    std::uint64_t const start = bytes_;
    while (true) {
        int const c = take();
        if (c == end) throw error(error_code::unexpected_end, opened, 1, "unterminated quote");
        if (bytes_ - start > longest_row)
            fail_long(row_began, "; the quote on line " + std::to_string(opened) + " may be unterminated");
        if (c == '"' && peek() != '"') return take();
        if (c == '"') take();
        cell += static_cast<char>(c);
    }
}

bool csv_reader::read(csv_row& row) {
    if (peek() == end) return false;
    row.line = line_;
    row.fault.clear();
    std::uint64_t const start = bytes_;
    std::size_t used = 0;
    int const delimiter = static_cast<unsigned char>(delimiter_);
    auto const ends_cell = [&](int c) { return c == delimiter || c == '\n' || c == '\r' || c == end; };
    bool more = true;
    while (more) {
        if (used == row.cells.size()) row.cells.emplace_back();
        std::string& cell = row.cells[used++];
        cell.clear();
        int c = take();
        if (c == '"') {
            c = read_quoted(cell, row.line);
            if (!ends_cell(c)) row.fault = "unexpected text between a closing quote and the next delimiter";
        }
        for (; !ends_cell(c); c = take()) {
            cell += static_cast<char>(c);
            if (bytes_ - start > longest_row) fail_long(row.line);
        }
        if (bytes_ - start > longest_row) fail_long(row.line);
        if (c == '\r' && peek() == '\n') take();
        more = c == delimiter;
    }
    row.cells.resize(used);
    return true;
}

std::string csv_cell(std::string_view words) {
    if (words.find_first_of(",;\"\r\n") == words.npos) return std::string(words);
    std::string out = "\"";
    for (char c : words)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + '"';
}

std::string csv_safe_cell(std::string_view words) {
    if (is_harmless(words)) return std::string(words);
    std::string out = is_formula(words) ? "'" : "";
    invisible_characters invisible;
    while (!words.empty()) {
        character const c = valid_character(words);
        bool const control = c.code < 0x20 || (c.code >= 0x7F && c.code < 0xA0);
        if (invisible(c.code) || control) out += "\\u{" + hexadecimal(c.code) + "}";
        else out += words.substr(0, c.bytes);
        words.remove_prefix(c.bytes);
    }
    return csv_cell(out);
}

} // namespace closeknit
