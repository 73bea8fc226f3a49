#include <closeknit/language/review.hpp>

#include <closeknit/codec/built_in.hpp>
#include <closeknit/model/utf8.hpp>

#include <tests/support/problem.hpp>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <ctime>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace closeknit;
using tests::problem;

namespace {

pack two_patterns() {
    return {
        .id = "p",
        .title = "P",
        .language = "en",
        .word_groups = {{.id = "you", .words = {"you | u", "yall"}}, {.id = "kind", .words = {"laugh*", "feel <you>"}}},
        .language_patterns = {
            {.id = "always",
             .kind = pattern_kind::blame,
             .matches = {"<you> [just] always"},
             .unless = {"~ make me <kind>", "did ~"},
             .reason = "It counts.",
             .phrases = {{.say = "Tonight I waited.", .instead_of = "You always leave me waiting."},
                         {.say = "I'd like to talk.", .instead_of = "You always shout."}}},
            {.id = "calm", .kind = pattern_kind::minimising, .matches = {". calm down .", "don't cry"}, .reason = "It hurries."},
            {.id = "he-said", .kind = pattern_kind::reported, .matches = {"he said _20"}, .reason = "His."}}};
}

/// The words that were found, and by which pattern: "always: You always".
std::vector<std::string> found_in(std::string_view draft, pack const& by = two_patterns()) {
    std::vector<std::string> out;
    for (language_finding const& each : review(draft, by))
        out.push_back(each.pattern.str() + ": " +
                      std::string(draft.substr(std::size_t(each.begin), std::size_t(each.end - each.begin))));
    return out;
}

using list = std::vector<std::string>;

} // namespace

TEST_CASE("a finding says where it is, why, and the pattern's way to say it instead that has most in common with it") {
    auto const found = review("So. You always SHOUT", two_patterns());
    REQUIRE(found.size() == 1);
    CHECK(found[0] == language_finding{.begin = 4,
                                       .end = 14,
                                       .kind = pattern_kind::blame,
                                       .pattern = "always",
                                       .reason = "It counts.",
                                       .instead = phrase{.say = "I'd like to talk.", .instead_of = "You always shout."}});
    CHECK(review("you always", two_patterns()).front().instead->say == "Tonight I waited.");
    CHECK(review("you always. I shout", two_patterns()).front().instead->say == "Tonight I waited."); // within the sentence
    CHECK_FALSE(review("calm down", two_patterns()).front().instead.has_value());
}

TEST_CASE("words are found as people spell them") {
    for (std::string const draft : {"don't cry", "dont cry", "DON’T CRY", "don`t  cry", "don;t cry", "do'nt cry", "doonnn't cry"})
        CHECK(found_in(draft).size() == (draft == "doonnn't cry" ? 0 : 1));
    CHECK(found_in("u just   alwayssss leave") == list{"always: u just   alwayssss"});
    CHECK(found_in("ＹＯＵ always") == list{"always: ＹＯＵ always"}); // full width letters
    CHECK(found_in("you,\nalways 🙄") == list{"always: you,\nalways"});
    CHECK(found_in("\uFEFFyou always") == list{"always: you always"});                     // as some editors begin a file
    CHECK(found_in("you \u200D\uFE0F always") == list{"always: you \u200D\uFE0F always"}); // what is left of an emoji
    CHECK(found_in("yourself always").empty());
}

TEST_CASE("what was found is innocent where the pattern says so, in quotation marks, and as somebody else's words") {
    CHECK(found_in("You always make me laughing mad").empty());
    CHECK(found_in("You always make me feel you").empty());
    CHECK(found_in("You always make me wait") == list{"always: You always"});
    CHECK(found_in("Did you always live here?").empty());
    CHECK(found_in("Did he? You always live here.") == list{"always: You always"});
    CHECK(found_in("He said to me that you always lie").empty());
    CHECK(found_in("My mom said \"you always lie\" and left. You always lie.") == list{"always: You always"});
    CHECK(found_in("She wrote 'you always lie' to me").empty());
    CHECK(found_in("“You always lie,” she said").empty());
    CHECK(found_in("> you always lie\nno").empty());
    CHECK(found_in("\"You always lie.\"") == list{"always: You always"}); // a draft that is within quotation marks as a whole
    CHECK(found_in("He said \"go.\n\nYou always lie\" again") == list{"always: You always"}); // a mark without its other half
    CHECK(found_in("you don't always \"help\" and you always lie") == list{"always: you always"});
}

TEST_CASE("a pattern does not cross the end of a sentence, and a pause where it names one") {
    CHECK(found_in("I see you. Always.").empty());
    CHECK(found_in("I see you\n\nalways").empty());
    CHECK(found_in("you... always") == list{"always: you... always"});
    CHECK(found_in("Please, calm down, will you") == list{"calm: calm down"});
    CHECK(found_in("I calm down").empty());
    pack const named{.id = "p", .language_patterns = {{.id = "stop", .matches = {"stop . it"}, .reason = "r"}}};
    CHECK(found_in("Stop, it hurts", named) == list{"stop: Stop, it"});
    CHECK(found_in("Stop. It hurts", named).empty());
}

TEST_CASE("of words that several patterns match, the first and of those the longest are found") {
    pack const three{.id = "p",
                     .language_patterns = {{.id = "short", .matches = {"you always"}, .reason = "r"},
                                           {.id = "later", .matches = {"always lie to"}, .reason = "r"},
                                           {.id = "long", .matches = {"you always lie"}, .reason = "r"}}};
    CHECK(found_in("you always lie to me", three) == list{"long: you always lie"});
    CHECK(found_in("I always lie to you always", three) == list{"later: always lie to", "short: you always"});
}

TEST_CASE("text that is empty has no findings, and text that is not UTF-8 is refused with its place") {
    CHECK(review("", built_in_pack()).empty());
    CHECK(review(" \n", built_in_pack()).empty());
    CHECK(review("you always leave", pack{.id = "p"}).empty());
    CHECK(problem([] { review("secret\nand \xff", pack{.id = "p"}); }) == "2:5: the text is not UTF-8");
    CHECK(problem([] { review(std::string(16 * 1024 * 1024 + 1, ' '), pack{.id = "p"}); }) ==
          "the text is longer than 16777216 bytes");
}

TEST_CASE("a pattern that cannot be read is refused with its place") {
    auto const of = [](text matches, std::vector<text> unless = {}, pattern_kind kind = pattern_kind::blame) {
        pack content{.id = "p"};
        content.language_patterns = {{.id = "a", .kind = kind, .matches = {matches}, .unless = unless, .reason = "r"}};
        return problem([&] { reviewer const made(content); });
    };
    CHECK(of("you (always") == "/language_patterns/0/matches/0: expected ')'");
    CHECK(of("you, always") == "/language_patterns/0/matches/0: unexpected ','");
    CHECK(of("[you]") == "/language_patterns/0/matches/0: a pattern must have a word that is not optional");
    CHECK(of("you _21") == "/language_patterns/0/matches/0: a gap has from 1 to 20 words");
    CHECK(of("<you> go") == "/language_patterns/0/matches: there is no word group 'you'");
    CHECK(of("you", {"~ <x>"}) == "/language_patterns/0/unless/0: there is no word group 'x'");
    CHECK(of("~") == "/language_patterns/0/matches: ~ stands for what was found, in `unless` only");
    CHECK(of("yes, but", {}, pattern_kind::judging) == "no problem"); // for authors: words as they are
    pack growing{.id = "p"};
    for (int i = 0; i < 40; ++i)
        growing.word_groups.push_back(
            {.id = "g" + std::to_string(i),
             .words = {i == 0 ? text("a b") : text("<g" + std::to_string(i - 1) + "> x <g" + std::to_string(i - 1) + ">")}});
    growing.language_patterns = {{.id = "a", .matches = {"<g39>"}, .reason = "r"}};
    CHECK(problem([&] { reviewer const made(growing); }) == "/language_patterns/0/matches: the patterns are too long together");
}

TEST_CASE("findings of any text lie on its characters, from left to right, and are the same each time") {
    reviewer const by(built_in_pack());
    std::vector<std::string> const parts{"you",    "always", "never", "u",       "don't",   "calm down", "\"",   "'",       "’",
                                         "“",      "”",      ".",     "?",       ",",       "\n",        "\n\n", " ",       " ",
                                         " ",      "just",   "why",   "make me", "e\u0301", "🙄",        ">",    "he said", "ß",
                                         "\u200d", "İ",      "if",    "idiot",   ";t",      "--",        "(",    "…"};
    rc::check([&] {
        std::string draft;
        for (std::string const& each : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(parts)))
            draft += each + (*rc::gen::inRange(0, 3) == 0 ? "" : " ");
        for (char32_t const c : *rc::gen::container<std::vector<char32_t>>(rc::gen::inRange<char32_t>(1, 0x11000)))
            if (c < 0xD800 || c > 0xDFFF) append(draft, c);
        auto const found = by.review(draft);
        std::size_t last = 0;
        for (language_finding const& each : found) {
            auto const begin = std::size_t(each.begin), end = std::size_t(each.end);
            RC_ASSERT(begin >= last && begin < end && end <= draft.size());
            RC_ASSERT(is_utf8(std::string_view(draft).substr(begin, end - begin)));
            RC_ASSERT(is_utf8(std::string_view(draft).substr(0, begin)));
            last = end;
        }
        RC_ASSERT(by.review(draft) == found);
    });
}

TEST_CASE("a megabyte is reviewed in a time proportional to its length, hostile ones too") {
    reviewer const by(built_in_pack());
    auto const seconds = [&](std::string_view unit, std::size_t bytes) {
        std::string draft;
        while (draft.size() < bytes)
            draft += unit;
        std::clock_t const begun = std::clock(); // processor time: other programs may run beside
        by.review(draft);
        return double(std::clock() - begun) / CLOCKS_PER_SEC;
    };
    for (std::string_view const unit : {"You never listen, and I felt alone when you left. ", "you always ", "\"", "' a",
                                        "you think i know he ", "> ", "don;t", "\xCC\x81", "\n", "u "}) {
        INFO(unit);
        std::size_t const bytes = unit.size() > 20 ? 1 << 20 : 1 << 18; // a quarter shows as well how it grows
        double const eighth = std::min(seconds(unit, bytes / 8), seconds(unit, bytes / 8)), whole = seconds(unit, bytes);
        CHECK(whole < 8 * 4 * eighth + 0.1); // 64 times as long if it were quadratic
    }
}

TEST_CASE("one reviewer is used by many threads") {
    reviewer const by(built_in_pack());
    std::string const draft = "You never listen. Calm down! Have you tried going to bed earlier?";
    auto const expected = by.review(draft);
    CHECK(expected.size() == 3);
    std::vector<std::vector<language_finding>> found(4);
    std::vector<std::thread> threads;
    for (auto& each : found)
        threads.emplace_back([&by, &draft, &each] { each = by.review(draft); });
    for (std::thread& each : threads)
        each.join();
    for (auto const& each : found)
        CHECK(each == expected);
}
