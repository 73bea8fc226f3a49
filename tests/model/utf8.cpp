#include <closeknit/model/utf8.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <utility>

using namespace closeknit;

TEST_CASE("characters that reorder, join or hide what is read are invisible") {
    for (char32_t c : {U'\u00AD',     U'\u034F',     U'\u061C',     U'\u115F',     U'\u180E',    U'\u200B', U'\u200E',
                       U'\u200F',     U'\u2028',     U'\u202A',     U'\u202E',     U'\u2060',    U'\u2064', U'\u2066',
                       U'\u2069',     U'\u206F',     U'\u3164',     U'\uFEFF',     U'\uFFA0',    U'\uFFF9', U'\U0001D173',
                       U'\U000E0000', U'\U000E0001', U'\U000E0041', U'\U000E007F', U'\U000E0FFF'}) {
        std::string words = "a";
        append(words, c);
        CHECK(first_invisible(words + "b") == c);
    }
    CHECK(first_invisible("a\u200Cb") == U'\u200C'); // no letter that joins
    CHECK(first_invisible("\u200D") == U'\u200D');
    CHECK(first_invisible("a\uFE0F\uFE0E") == U'\uFE0E');            // a second selector
    CHECK(first_invisible("\u0645\u200C\u200C") == U'\u200C');       // a second joiner
    CHECK(first_invisible("a\U000E0100") == U'\U000E0100');          // no ideograph
    CHECK(first_invisible("\U0001F3F4\U000E0067") == U'\U000E0067'); // a flag of tag characters
}

TEST_CASE("what words and emoji need is kept") {
    for (char const* words :
         {"", "plain, with\nlines", "Zoë – „gut“ …", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", // Persian: I want
          "\u0915\u094D\u200D\u0937", "\u0DC1\u0DCA\u200D\u0DBB\u0DD3",                                  // Devanagari, Sinhala
          "\U0001F469\u200D\u2764\uFE0F\u200D\U0001F468", "\U0001F44D\U0001F3FD", "1\uFE0F\u20E3",       // emoji
          "\u845B\U000E0100", "\u1820\u180B", "e\u0301", "\u05E9\u05DC\u05D5\u05DD"})
        CHECK_FALSE(first_invisible(words));
}

TEST_CASE("a code point has at least four hexadecimal digits") {
    CHECK(hexadecimal(0x1B) == "001B");
    CHECK(hexadecimal(0x202E) == "202E");
    CHECK(hexadecimal(0xE0041) == "E0041");
}
