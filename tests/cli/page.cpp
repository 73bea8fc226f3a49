#include <cli/page.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace closeknit::cli;

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

TEST_CASE("cells stand side by side, and what is longer than its cell goes on below") {
    page out(false);
    out.row({{"", 2}, {"a title of two lines", 10}, {"", 1}, {"###", 5}, {"label", 5}});
    CHECK(out.text() == "  a title of ###  label\n  two lines\n");
}

TEST_CASE("a card has a frame on a terminal, and is words alone elsewhere") {
    page plain(false), styled(true);
    std::string const words = "What would you take along to an island, if it could be one thing only?"; // 70 columns
    plain.card("*", words, {"Why that?"});
    CHECK(plain.text() == words + "\n  - Why that?\n");
    styled.card("*", words, {"Why that?"});
    std::string const edge = [] {
        std::string out;
        for (int i = 0; i < 62; ++i)
            out += "─";
        return out;
    }();
    CHECK(styled.text() == "╭" + edge + "╮\n" +                                                     //
                               "│ " + std::string(59, ' ') + "* │\n" +                              //
                               "│ What would you take along to an island, if it could be one   │\n" // 58 columns of 60
                               "│ thing only?                                                  │\n"
                               "│                                                              │\n"
                               "│   Why that?                                                  │\n" +
                               "╰" + edge + "╯\n");
}

TEST_CASE("a heading of several lines is bold in each, and a lead may be as wide as it likes") {
    page out(true);
    out.heading(std::string(79, 'h') + " more");
    CHECK(out.text() == "\x1b[1m" + std::string(79, 'h') + "\x1b[0m\n\x1b[1mmore\x1b[0m\n");
    page led(false);
    led.paragraph("one two three four five", std::string(100, '-'));
    CHECK(led.text() == std::string(100, '-') + "one two three four\n" + std::string(100, ' ') + "five\n");
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
