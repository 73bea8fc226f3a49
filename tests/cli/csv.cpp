#include <cli/csv.hpp>

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
    cli::csv_reader reader(in);
    cli::csv_row row;
    rows out;
    while (reader.next(row)) {
        CHECK(row.fault.empty());
        out.push_back(row.cells);
    }
    return out;
}

std::string problem_in(std::string const& text) {
    std::istringstream in(text);
    cli::csv_reader reader(in);
    cli::csv_row row;
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
    cli::csv_reader reader(in);
    cli::csv_row row;
    std::vector<std::size_t> lines;
    while (reader.next(row))
        lines.push_back(row.line);
    CHECK(lines == std::vector<std::size_t>{1, 2, 5, 6});
    CHECK(reader.bytes() == 14);
}

TEST_CASE("a cell that goes on after its closing quote spoils its row and no other") {
    std::istringstream in("\"a\"b,c\nd,e\n");
    cli::csv_reader reader(in);
    cli::csv_row row;
    REQUIRE(reader.next(row));
    CHECK(row.fault == "there is something between a closing quote and the next comma");
    REQUIRE(reader.next(row));
    CHECK(row.fault.empty());
    CHECK(row.cells == std::vector<std::string>{"d", "e"});
}

TEST_CASE("a quote that is never closed is told with the line on which it was opened, and swallows no long file") {
    CHECK(problem_in("a,b\n1,\"2\n3,4\n") == "2:1: a quote is opened on this line and never closed");
    CHECK(problem_in("a,b\n1,\"2\n" + std::string(3'000'000, 'x')) ==
          "2:1: a row longer than 1 MiB; is a quote opened on line 2 and never closed?");
    CHECK(problem_in("a\n" + std::string(3'000'000, 'x')) == "2:1: a row longer than 1 MiB");
    CHECK(problem_in("a\n" + std::string(3'000'000, ',')) == "2:1: a row longer than 1 MiB");
}

TEST_CASE("a cell that is written is read back as it was") {
    for (std::string const cell : {"plain", "", "a,b", "say \"no\"", "two\nlines", "cr\r", " spaces "})
        CHECK(rows_of(cli::csv_cell(cell) + ",end") == rows{{cell, "end"}});
    CHECK(cli::csv_cell("plain") == "plain");
    CHECK(cli::csv_cell("a\"b") == "\"a\"\"b\"");
}
