#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace closeknit;
using tests::command;

namespace {

/// Four items as a published instrument may word them, and their mean.
constexpr std::string_view evenings = R"({"format": 1, "id": "evenings-pack", "title": "Evenings", "language": "en",
 "dimensions": [{"id": "d", "title": "D"}],
 "assessments": [{"id": "evenings", "version": 1, "title": "Evenings",
  "items": [
   {"id": "a", "wording": "Over the last fourteen days, how many of the evenings that the two of you had free did you spend talking about what was on your mind that day rather than about chores, money or other people?", "response": {"kind": "rating", "low": 1, "high": 5}},
   {"id": "b", "wording": "I feel close to my partner, and my partner feels close to me.", "response": {"kind": "rating", "low": 1, "high": 5}},
   {"id": "c", "wording": "Do you feel heard? And do you feel safe?", "response": {"kind": "rating", "low": 1, "high": 5}},
   {"id": "d", "wording": "People should be able to tell each other everything!", "response": {"kind": "rating", "low": 1, "high": 5}}],
  "scales": [{"id": "talk", "title": "Talk", "measures": "d", "method": {"kind": "mean"},
   "keys": [{"item": "a"}, {"item": "b"}, {"item": "c"}, {"item": "d"}], "missing": {"kind": "all_required"}}]}]})";

std::string changed(std::string_view was, std::string_view is) {
    std::string out(evenings);
    auto const at = out.find(was);
    REQUIRE(at != out.npos);
    return out.replace(at, was.size(), is);
}

} // namespace

TEST_CASE("advice on wording keeps nobody from scoring, showing or listing") {
    tests::folder const files;
    for (std::string const& text : {std::string(evenings), changed("\"Evenings\"", "\"Evenings!\"")}) {
        std::string const pack = files.file("pack.json", text);
        auto const score_result =
            command({"score", files.file("people.csv", "id,a,b,c,d\np1,1,2,3,4\n"), "--assessment", "evenings", "--pack", pack});
        CHECK(score_result.code == 0);
        CHECK(score_result.out == "id,talk,talk_status\np1,2.5,ok\n"); // (1 + 2 + 3 + 4) / 4
        CHECK(command({"show", "evenings", "--pack", pack}).code == 0);
        CHECK(command({"list", "--pack", pack}).code == 0);
    }
}

TEST_CASE("an error in the assessment that is used stops every command that uses it") {
    tests::folder const files;
    std::string const pack = files.file("pack.json", changed(R"({"item": "d"})", R"({"item": "z"})"));
    std::string const people = files.file("people.csv", "id,a,b,c,d\np1,1,2,3,4\n");
    std::string const me = files.file("me.json", R"({"format": 1, "person": {"id": "p1", "adult": true},
        "entries": [{"kind": "sheet", "assessment": "evenings", "day": "2026-11-20", "answers": {"a": 1}}]})");
    std::string const line = pack + ": /assessments/0/scales/0/keys/3/item: there is no item 'z'\n";
    for (std::vector<std::string> const& args :
         std::vector<std::vector<std::string>>{{"score", people, "--assessment", "evenings"},
                                               {"score", me},
                                               {"check-in", me},
                                               {"show", "evenings"},
                                               {"administer", "evenings", "--save", files.path() + "/save.json"}}) {
        std::vector<std::string> with_pack = args;
        with_pack.insert(with_pack.end(), {"--pack", pack});
        auto const stopped = command(with_pack);
        CAPTURE(args[0]);
        CHECK(stopped.code == 2);
        CHECK(stopped.out.empty());
        CHECK(stopped.err == line);
    }
    CHECK(command({"list", "--pack", pack}).code == 0); // it uses no assessment
}

TEST_CASE("an error elsewhere in the pack stops nothing but lint") {
    tests::folder const files;
    std::string const pack =
        files.file("pack.json", changed(R"("assessments": [)",
                                        R"("prompts": [{"id": "q", "wording": "", "targets": {"ghost": 1}}], "assessments": [)"));
    auto const score_result =
        command({"score", files.file("people.csv", "id,a,b,c,d\np1,1,2,3,4\n"), "--assessment", "evenings", "--pack", pack});
    CHECK(score_result.out == "id,talk,talk_status\np1,2.5,ok\n");
    CHECK(command({"show", "evenings", "--pack", pack}).code == 0);
    auto const linted = command({"lint", pack});
    CHECK(linted.code == 1);
    CHECK_THAT(linted.out, Catch::StartsWith(pack + ": /prompts/0/wording: error: must not be empty\n" + pack +
                                             ": /prompts/0/targets/ghost: error: there is no dimension 'ghost'\n"));
}

TEST_CASE("lint exits with 1 for errors, and for advice too when it is strict") {
    std::string const
        text = std::string(evenings),
        line = "standard input: /assessments/0/items/1/wording: advice: the item joins two claims (try: one item for each)\n";
    auto const found = command({"lint", "-"}, text);
    CHECK(found.code == 0);
    CHECK(found.out == line);
    auto const strict = command({"lint", "-", "--strict"}, text);
    CHECK(strict.code == 1);
    CHECK(strict.out == line);
    std::string published = text;
    published.insert(published.find("\"version\": 1"), "\"published\": true, ");
    CHECK(command({"lint", "-", "--strict"}, published).code == 0);
    CHECK(command({"lint", "-", "--strict"}, published).out == "");
}
