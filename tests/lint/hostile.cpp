#include <closeknit/lint/lint.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;

namespace {

pack with_patterns(std::vector<language_pattern> patterns, std::string about) {
    return {.id = "p", .title = "P", .language = "en", .about = std::move(about), .language_patterns = std::move(patterns)};
}

language_pattern judging(std::string id, std::vector<text> matches, std::string reason = "It judges.") {
    return {.id = id, .kind = pattern_kind::judging, .matches = std::move(matches), .reason = reason};
}

/// What lint says of the pack's own words, one sentence after the other.
std::string said_of(pack const& content) {
    std::string out;
    for (issue const& each : lint(content))
        out += each.path + " " + each.message + "\n";
    return out;
}

} // namespace

TEST_CASE("lint keeps the first ten thousand places and counts the rest") {
    pack content{.id = "p", .title = "P", .language = "en"};
    for (int i = 0; i < 6'000;
         ++i) // each serves nothing, has no steps, nothing that rules it out and no word of its risks: 24,000
        content.practices.push_back({.id = "x" + std::to_string(i), .title = "t", .why = "w", .stop = "s"});
    auto const found = lint(content);
    REQUIRE(found.size() == 10'001);
    CHECK(found.front().path == "/practices/0/targets");
    CHECK(found.back().path.empty());
    CHECK(found.back().message == "14000 more issues; the first 10000 are shown");
}

TEST_CASE("words of a pattern are found whole, in any case, wherever one may begin and end") {
    auto const said = [](char const* about) { return said_of(with_patterns({judging("d", {"doom", "doom day", "!"})}, about)); };
    CHECK(said("The Doom day") == "/about 'doom': It judges.\n/about 'doom day': It judges.\n");
    CHECK(said("doom") == "/about 'doom': It judges.\n");
    CHECK(said("(doom), doom") == "/about 'doom': It judges.\n");
    CHECK(said("doomed predoom doom2 dooms day") == "");
}

TEST_CASE("a word that two patterns of a kind look for is told once") {
    CHECK(said_of(with_patterns({judging("a", {"doom"}, "First."), judging("b", {"Doom"}, "Second.")}, "doom")) ==
          "/about 'doom': First.\n");
}

TEST_CASE("a pattern's word of over 100 bytes is passed over, and a long reason is cut") {
    std::string const most(100, 'a');
    CHECK(said_of(with_patterns({judging("a", {text(most + "a")})}, most + "a")) == "");
    CHECK(said_of(with_patterns({judging("a", {text(most)}, std::string(600, 'r'))}, most)) ==
          "/about '" + most + "': " + std::string(500 - most.size() - 4, 'r') + "…\n");
}
