#include <cli/csv.hpp>

#include <closeknit/codec/error.hpp>

#include <istream>

namespace closeknit::cli {
namespace {

constexpr int end = std::istream::traits_type::eof();

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
        if (c == end) throw error(opened, 1, "a quote is opened on this line and never closed");
        if (bytes_ - start > longest_row)
            throw error(row_began, 1,
                        "a row longer than 1 MiB; is a quote opened on line " + std::to_string(opened) + " and never closed?");
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
    bool more = true;
    while (more) {
        if (used == row.cells.size()) row.cells.emplace_back();
        std::string& cell = row.cells[used++];
        cell.clear();
        int c = take();
        if (c == '"') {
            c = read_quoted(cell, row.line);
            if (c != ',' && c != '\n' && c != '\r' && c != end)
                row.fault = "there is something between a closing quote and the next comma";
        }
        for (; c != ',' && c != '\n' && c != '\r' && c != end; c = take()) {
            cell += static_cast<char>(c);
            if (bytes_ - start > longest_row) throw error(row.line, 1, "a row longer than 1 MiB");
        }
        if (bytes_ - start > longest_row) throw error(row.line, 1, "a row longer than 1 MiB");
        if (c == '\r' && peek() == '\n') take();
        more = c == ',';
    }
    row.cells.resize(used);
    return true;
}

std::string csv_cell(std::string_view words) {
    if (words.find_first_of(",\"\r\n") == words.npos) return std::string(words);
    std::string out = "\"";
    for (char c : words)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + '"';
}

} // namespace closeknit::cli
