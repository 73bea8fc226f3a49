#include <closeknit/table/csv.hpp>

#include <closeknit/codec/error.hpp>

#include <catch2/catch.hpp>

#include <sstream>
#include <string>
#include <vector>

using namespace closeknit;
using rows = std::vector<std::vector<std::string>>;

namespace {

rows rows_of(std::string const& text) {
    std::istringstream in(text);
    csv_reader reader(in);
    csv_row row;
    rows out;
    while (reader.next(row)) {
        CHECK(row.fault.empty());
        out.push_back(row.cells);
    }
    return out;
}

std::string problem_in(std::string const& text) {
    std::istringstream in(text);
    csv_reader reader(in);
    csv_row row;
    try {
        while (reader.next(row)) {
        }
    } catch (error const& e) {
        return e.what();
    }
    return "none";
}

} // namespace

TEST_CASE("rows of cells, with or without a last line end, whatever the line ends are") {
    rows const two{{"a", "b"}, {"1", "2"}};
    CHECK(rows_of("a,b\n1,2\n") == two);
    CHECK(rows_of("a,b\n1,2") == two);
    CHECK(rows_of("a,b\r\n1,2\r\n") == two);
    CHECK(rows_of("a,b\r1,2\r") == two);
    CHECK(rows_of("a,b\n\n1,2\n\n\n") == two);
    CHECK(rows_of("").empty());
    CHECK(rows_of("\n\r\n").empty());
    CHECK(rows_of(",\n") == rows{{"", ""}});
    CHECK(rows_of("a,\n,b") == rows{{"a", ""}, {"", "b"}});
}

TEST_CASE("quotes hold commas, line ends and doubled quotes") {
    CHECK(rows_of("\"a,b\",c\n") == rows{{"a,b", "c"}});
    CHECK(rows_of("\"a\nb\",\"c\r\nd\"\n") == rows{{"a\nb", "c\r\nd"}});
    CHECK(rows_of("\"say \"\"no\"\"\",\"\"\n") == rows{{"say \"no\"", ""}});
    CHECK(rows_of("\"\"\"\"") == rows{{"\""}});
    CHECK(rows_of("5\" wide,b") == rows{{"5\" wide", "b"}});
}

TEST_CASE("a byte order mark is no part of the first cell, and other bytes are") {
    CHECK(rows_of("\xEF\xBB\xBFid,b\n") == rows{{"id", "b"}});
    CHECK(rows_of("\xEF\xBB\xBF\"id\",b\n") == rows{{"id", "b"}});
    CHECK(rows_of("\xEF\xBC\x81,b\n") == rows{{"\xEF\xBC\x81", "b"}});
}

TEST_CASE("each row knows the line on which it begins") {
    std::istringstream in("a\r\n\"b\r\nc\"\n\nd\re");
    csv_reader reader(in);
    csv_row row;
    std::vector<std::size_t> lines;
    while (reader.next(row))
        lines.push_back(row.line);
    CHECK(lines == std::vector<std::size_t>{1, 2, 5, 6});
    CHECK(reader.bytes() == 14);
}

TEST_CASE("a cell that goes on after its closing quote spoils its row and no other") {
    std::istringstream in("\"a\"b,c\nd,e\n");
    csv_reader reader(in);
    csv_row row;
    REQUIRE(reader.next(row));
    CHECK(row.fault == "unexpected text between a closing quote and the next delimiter");
    REQUIRE(reader.next(row));
    CHECK(row.fault.empty());
    CHECK(row.cells == std::vector<std::string>{"d", "e"});
}

TEST_CASE("a quote that is never closed is told with the line on which it was opened, and swallows no long file") {
    CHECK(problem_in("a,b\n1,\"2\n3,4\n") == "2:1: unterminated quote");
    CHECK(problem_in("a,b\n1,\"2\n" + std::string(3'000'000, 'x')) ==
          "2:1: row longer than 1 MiB; the quote on line 2 may be unterminated");
    CHECK(problem_in("a\n" + std::string(3'000'000, 'x')) == "2:1: row longer than 1 MiB");
    CHECK(problem_in("a\n" + std::string(3'000'000, ',')) == "2:1: row longer than 1 MiB");
}

TEST_CASE("a cell that is written is read back as it was") {
    for (std::string const cell : {"plain", "", "a,b", "say \"no\"", "two\nlines", "cr\r", " spaces "})
        CHECK(rows_of(csv_cell(cell) + ",end") == rows{{cell, "end"}});
    CHECK(csv_cell("plain") == "plain");
    CHECK(csv_cell("a\"b") == "\"a\"\"b\"");
}

TEST_CASE("a cell of words from outside is no formula for a spreadsheet") {
    for (std::string const formula : {"=cmd()", "+1+cmd()", "-2+3", "@sum", "  =1", "＝1", "-", "-1.2.3", "+49", "-1e5", "--1"})
        CHECK(rows_of(csv_safe_cell(formula) + ",end") == rows{{"'" + formula, "end"}});
    for (std::string const plain : {"p1", "12", "-12", "-1.5", "a=b", "a-1", "'=1", "Zoë", "Jörg", "1+1", ""})
        CHECK(csv_safe_cell(plain) == plain);
    CHECK(csv_safe_cell("=1,\"2\"") == "\"'=1,\"\"2\"\"\"");
    CHECK(csv_safe_cell("a;=1") == "\"a;=1\""); // where ; parts cells this is still one
}

TEST_CASE("a cell of words from outside has no control character and none that is invisible") {
    CHECK(csv_safe_cell("a\x1b[31m") == "a\\u{001B}[31m");
    CHECK(csv_safe_cell("\t=1") == "\\u{0009}=1");
    CHECK(csv_safe_cell("a\r\nb\x7F") == "a\\u{000D}\\u{000A}b\\u{007F}");
    CHECK(csv_safe_cell(std::string_view("\0", 1)) == "\\u{0000}");
    CHECK(csv_safe_cell("\xC2\x9B") == "\\u{009B}");
    CHECK(csv_safe_cell("\u202Eb\u200B\U000E0041") == "\\u{202E}b\\u{200B}\\u{E0041}");
    CHECK(csv_safe_cell("J\xF6rg") == "J\xF6rg");                     // Latin-1: other bytes stay as they are
    CHECK(csv_safe_cell("\x9B\xC3\x1b") == "\\u{009B}\xC3\\u{001B}"); // but for those that steer a terminal
}
