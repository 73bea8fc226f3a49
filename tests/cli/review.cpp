// `closeknit review`: what may land badly in somebody's own draft.

#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <sstream>
#include <string>

using Catch::Contains;
using Catch::StartsWith;
using closeknit::tests::command;

#ifdef CLOSEKNIT_WITH_LANGUAGE

TEST_CASE("a draft is read from standard input or a file, and its findings are quoted with a way to say it instead") {
    auto const said = command({"review"}, "You never call. I miss you.");
    CHECK(said.code == 0);
    CHECK(said.err.empty());
    CHECK_THAT(said.out, StartsWith("A look at your draft\nThis is advice about your own words, just for you."));
    CHECK_THAT(said.out, Contains("\n\"You never call\"\n  It makes one evening"));
    CHECK_THAT(said.out, Contains("I missed hearing from you this week."));
    closeknit::tests::folder const here;
    CHECK(command({"review", here.file("draft.txt", "You never call. I miss you.")}).out == said.out);
    CHECK(command({"review", "-"}, "You never call. I miss you.").out == said.out);
    CHECK_THAT(command({"review"}, "").out, Contains("Nothing here stood out."));
}

TEST_CASE("findings are JSON Lines with --format json") {
    CHECK(command({"review", "--format", "json"}, "I miss you.").out.empty());
    CHECK_THAT(command({"review", "--format", "json"}, "You never call.").out,
               StartsWith(R"({"end":14,"pattern":"blame-never","reason":)"));
}

TEST_CASE("a draft of any length is reviewed whole or refused, and what is wrong with a pack is told with its file") {
    std::string draft(16 * 1024 * 1024 - 16, ' ');
    draft += ". You never call.";
    auto const refused = command({"review"}, draft);
    CHECK(refused.code == 2);
    CHECK(refused.err == "standard input: the text is longer than 16777216 bytes\n");
    CHECK_THAT(command({"review"}, draft.substr(1)).out, Contains("\"You never call\""));
    closeknit::tests::folder const here;
    std::string const file = here.file("pack.json", R"({"format": 1, "id": "p", "title": "P", "language": "en",
        "language_patterns": [{"id": "a", "kind": "blame", "matches": ["you (never"], "reason": "r"}]})");
    CHECK(command({"review", "--pack", file}, "You never call.").err ==
          file + ": /language_patterns/0/matches/0: expected ')'\n");
}

TEST_CASE("no error has a word of the draft, and no line is wider than the page") {
    auto const refused = command({"review"}, "my secret \xff");
    CHECK(refused.code == 2);
    CHECK(refused.out.empty());
    CHECK(refused.err == "standard input:1:11: the text is not UTF-8\n");
    std::istringstream lines(
        command({"review"}, "you always " + std::string(300, 'x') + ". Calm down! Have you tried going to bed?").out);
    for (std::string line; std::getline(lines, line);)
        CHECK(line.size() <= 80 + 10); // curly quotation marks have three bytes
}

#else

TEST_CASE("without its component the command says what is missing") {
    auto const said = command({"review"}, "You never call.");
    CHECK(said.code == 2);
    CHECK(said.err == "closeknit: this closeknit was built without the review of drafts: it needs utf8proc\n");
}

#endif
