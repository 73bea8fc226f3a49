#include <cli/page.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace closeknit::cli;

TEST_CASE("wide characters take two columns, combining ones none") {
    CHECK(columns("closeness") == 9);
    CHECK(columns("Nähe") == 4);
    CHECK(columns("親密") == 4);
    CHECK(columns("e\u0301") == 1);
    CHECK(columns("😀") == 2);
    CHECK(columns("") == 0);
}

TEST_CASE("padding cuts or fills to a width, never in the middle of a character") {
    CHECK(padded("ab", 4) == "ab  ");
    CHECK(padded("abcdef", 4) == "abcd");
    CHECK(padded("äöü", 2) == "äö");
    CHECK(padded("親密さ", 5) == "親密 ");
}

TEST_CASE("a bar has ten steps from low to high") {
    CHECK(bar(1, 1, 5) == "..........");
    CHECK(bar(3, 1, 5) == "#####.....");
    CHECK(bar(5, 1, 5) == "##########");
    CHECK(bar(4.25, 1, 5) == "########.."); // 8.125 steps
    CHECK(bar(2, 2, 2) == "..........");
    CHECK(bar(9, 1, 5) == "##########");
}

TEST_CASE("a paragraph breaks between words at 80 columns, indented as far as its lead") {
    page out(false);
    std::string words;
    for (int i = 0; i < 20; ++i)
        words += "seven77 ";
    out.paragraph(words, "  - ");
    std::string nine = "seven77";
    for (int i = 1; i < 9; ++i)
        nine += " seven77"; // 4 + 9 * 8 - 1 = 75 columns; a tenth would make 83
    CHECK(out.text() == "  - " + nine + "\n    " + nine + "\n    seven77 seven77\n");
}

TEST_CASE("a line has no spaces at its end, and a heading is bold on a terminal only") {
    page plain(false), styled(true);
    plain.line("a  ");
    plain.heading("H");
    styled.heading("H");
    CHECK(plain.text() == "a\nH\n");
    CHECK(styled.text() == "\x1b[1mH\x1b[0m\n");
}

TEST_CASE("what is printed steers no terminal, and hides and reorders nothing") {
    CHECK(printable("a\x1b[31m\x7F\xC2\x9B") == "a?[31m??");
    CHECK(printable("safe\u202Etxt.exe\u202C \u200Bx\U000E0041") == "safe?txt.exe? ?x?");
    CHECK(printable("\u0645\u06CC\u200C\u062E") == "\u0645\u06CC\u200C\u062E");
    page out(false);
    out.heading("\u2066h");
    out.paragraph("\uFEFFp");
    out.line("\u200Fl");
    CHECK(out.text() == "?h\n?p\n?l\n");
}
