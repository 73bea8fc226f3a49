#include <closeknit/table/json_lines.hpp>

#include <catch2/catch.hpp>

#include <sstream>
#include <string>
#include <utility>
#include <vector>

using namespace closeknit;

TEST_CASE("lines that are not blank, each with its number, with or without a byte order mark and a last end") {
    std::istringstream in("\xEF\xBB\xBF{}\n\n \t\r\n[1]\r\n2");
    json_lines_reader reader(in);
    std::vector<std::pair<std::size_t, std::string>> found;
    for (std::string text; reader.next(text);)
        found.emplace_back(reader.line(), text);
    CHECK(found == std::vector<std::pair<std::size_t, std::string>>{{1, "{}"}, {4, "[1]\r"}, {5, "2"}});
    CHECK(reader.bytes() == 17); // 3 + 3 + 1 + 4 + 5 + 1
}

TEST_CASE("a line longer than a document is cut one byte behind that length, and the next one is whole") {
    std::istringstream in(std::string(17'000'000, 'x') + "\n{}\n");
    json_lines_reader reader(in);
    std::string text;
    REQUIRE(reader.next(text));
    CHECK(text.size() == 16 * 1024 * 1024 + 1);
    REQUIRE(reader.next(text));
    CHECK(text == "{}");
    CHECK_FALSE(reader.next(text));
}
