#include <cli/page.hpp>

#include <tests/support/random.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;
using namespace closeknit::cli;

using lines = std::vector<std::string>;

TEST_CASE("wide characters take two columns, combining ones none") {
    CHECK(columns("closeness") == 9);
    CHECK(columns("Nähe") == 4);
    CHECK(columns("親密") == 4);
    CHECK(columns("e\u0301") == 1);
    CHECK(columns("か\u3099") == 2); // a combining voiced sound mark
    CHECK(columns("😀") == 2);
    CHECK(columns("") == 0);
}

TEST_CASE("padding cuts or fills to a width, never in the middle of a character") {
    CHECK(padded("ab", 4) == "ab  ");
    CHECK(padded("abcdef", 4) == "abcd");
    CHECK(padded("äöü", 2) == "äö");
    CHECK(padded("親密さ", 5) == "親密 ");
    CHECK(padded("親", 1) == " ");
}

TEST_CASE("lines end between words, and a word that is longer than a line is cut") {
    CHECK(wrapped("one two three", 7) == lines{"one two", "three"});
    CHECK(wrapped("one two three", 6) == lines{"one", "two", "three"});
    CHECK(wrapped("  one \n two  ", 80) == lines{"one two"});
    CHECK(wrapped("abcdefgh ij", 3) == lines{"abc", "def", "gh", "ij"});
    CHECK(wrapped("x abcdefgh", 4) == lines{"x", "abcd", "efgh"});
    CHECK(wrapped("", 5) == lines{""});
    CHECK(wrapped("親", 1) == lines{"親"}); // no room at all
}

TEST_CASE("Japanese breaks between characters, with no closing mark first and no opening one last") {
    CHECK(wrapped("今日は何を見ましたか", 10) == lines{"今日は何を", "見ましたか"});
    CHECK(wrapped("今日は何を、見た", 10) == lines{"今日は何", "を、見た"});     // the comma would begin a line
    CHECK(wrapped("今日は彼「はい」と", 10) == lines{"今日は彼", "「はい」と"}); // the bracket would end one
    CHECK(wrapped("ちょっと", 2) == lines{"ち", "ょ", "っ", "と"});              // each is longer than a line with its neighbor
    CHECK(wrapped("今日は tea を飲む", 10) == lines{"今日は tea", "を飲む"});
}

TEST_CASE("Korean breaks at its spaces") {
    CHECK(wrapped("오늘은 무엇을 보았나요", 12) == lines{"오늘은", "무엇을", "보았나요"});
}

TEST_CASE("whatever is wrapped, every line fits, nothing but spaces is lost, and no line is empty") {
    tests::random_values any(17);
    std::vector<std::string> const parts{"a",  "word",    " ",  "親",           "密", "、", "「",
                                         "。", "e\u0301", "😀", "verylongword", "ー", "\n", "."};
    for (int round = 0; round < 3'000; ++round) {
        std::string words;
        for (std::size_t i = any.below(30); i > 0; --i)
            words += parts[any.below(parts.size())];
        std::size_t const to = 2 + any.below(20);
        std::string joined, without;
        for (std::string const& each : wrapped(words, to)) {
            INFO(words << " in " << to);
            REQUIRE(columns(each) <= to);
            joined += each;
        }
        std::erase(joined, ' ');
        for (char c : words)
            if (c != ' ' && c != '\n') without += c;
        REQUIRE(joined == without);
    }
}
