// The notation of patterns for drafts, checked without the component that reads drafts.

#include <closeknit/lint/lint.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;

namespace {

/// "/place: message" of the errors in a pack's patterns.
std::vector<std::string> faults(pack const& content) {
    std::vector<std::string> out;
    for (issue const& each : lint(content))
        if (each.severity == severity::error) out.push_back(each.path + ": " + each.message);
    return out;
}

pack with(language_pattern of) {
    of.id = "a";
    of.reason = "r";
    return {.id = "p",
            .title = "P",
            .language = "en",
            .word_groups = {{.id = "you", .words = {"you | u"}}},
            .language_patterns = {of}};
}

using list = std::vector<std::string>;

} // namespace

TEST_CASE("a pattern for drafts that cannot be read is an error, with its place") {
    CHECK(faults(with({.matches = {"<you> (always | never) [ever] _3 *ing . "}, .unless = {"~ laugh* ?"}})).empty());
    CHECK(faults(with({.matches = {"you", "you (a"}})) == list{"/language_patterns/0/matches/1: expected ')'"});
    CHECK(faults(with({.matches = {"you |"}})) == list{"/language_patterns/0/matches/0: expected a word"});
    CHECK(faults(with({.matches = {"<yo go"}})) ==
          list{"/language_patterns/0/matches/0: expected the id of a word group and '>'"});
    CHECK(faults(with({.matches = {"<he> goes"}})) ==
          list{"/language_patterns/0/matches/0: there is no word group 'he' before this"});
    CHECK(faults(with({.matches = {"~ go"}})) ==
          list{"/language_patterns/0/matches/0: ~ stands for what was found, in `unless` only"});
    CHECK(faults(with({.matches = {"[a] ."}})) ==
          list{"/language_patterns/0/matches/0: a pattern must have a word that is not optional"});
    CHECK(faults(with({.matches = {std::string(20, '(') + "a" + std::string(20, ')')}})) ==
          list{"/language_patterns/0/matches/0: more than 8 brackets within each other"});
    CHECK(faults(with({.matches = {std::string(2'001, 'a')}})) ==
          list{"/language_patterns/0/matches/0: a pattern may have 2000 bytes"});
}

TEST_CASE("patterns for authors are words as they are, and so is their `unless`") {
    CHECK(faults(with({.kind = pattern_kind::judging, .matches = {"yes, (but"}})).empty());
    CHECK(faults(with({.kind = pattern_kind::judging, .matches = {"doomed"}, .unless = {"~ (x"}})).empty());
}

TEST_CASE("a word group names only groups before it, and has words") {
    pack content = with({.matches = {"<b>"}});
    content.word_groups = {{.id = "a", .words = {"<b> x"}}, {.id = "b", .words = {"y"}}, {.id = "c"}};
    CHECK(faults(content) == list{"/word_groups/0/words/0: there is no word group 'b' before this",
                                  "/word_groups/2/words: a word group must have words"});
}
