#include <cli/run.hpp>

#include <closeknit/json.hpp>

#include <closeknit/codec/built_in.hpp>

#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <sstream>
#include <streambuf>
#include <string>
#include <string_view>
#include <vector>

using namespace closeknit;
using tests::command;
using tests::folder;

namespace {

constexpr std::string_view ada = R"({"format": 1, "person": {"id": "ada", "adult": true},
 "entries": [{"kind": "sheet", "assessment": "closeness", "version": 2, "day": "2026-11-20", "answers": {"safe-1": 4}}]})";

/// The one line that `check-in` says of this person file on standard input.
std::string problem_in(std::string const& text) {
    auto const result = command({"check-in", "-", "--day", "2026-11-20"}, text);
    CHECK(result.code == 2);
    CHECK(result.out.empty());
    return result.err;
}

std::string changed(std::string_view was, std::string_view is) {
    std::string out(ada);
    auto const at = out.find(was);
    REQUIRE(at != out.npos);
    return out.replace(at, was.size(), is);
}

} // namespace

TEST_CASE("asking for the version or for help is no error") {
    auto const version = command({"--version"});
    CHECK(version.code == 0);
    CHECK(version.out == "closeknit 0.1.0\n");
    CHECK(version.err.empty());
    auto const help = command({"--help"});
    CHECK(help.code == 0);
    for (char const* verb : {"check-in", "score", "administer", "lint", "list", "show", "support"})
        CHECK_THAT(help.out, Catch::Contains(verb));
}

TEST_CASE("the help of every command fits a page") {
    std::istringstream commands(command({"--help"}).out);
    std::size_t seen = 0;
    for (std::string line; std::getline(commands, line);) {
        CHECK(line.size() <= 80);
        if (!line.starts_with("  ") || line[2] == ' ' || line[2] == '-') continue;
        std::string const verb = line.substr(2, line.find(' ', 2) - 2);
        INFO(verb);
        auto const help = command({verb, "--help"});
        CHECK(help.code == 0);
        std::istringstream lines(help.out);
        std::size_t count = 0;
        for (std::string each; std::getline(lines, each); ++count)
            CHECK(each.size() <= 80);
        CHECK(count <= 40);
        ++seen;
    }
    CHECK(seen >= 15);
}

TEST_CASE("bad usage is one line on the error stream, and exit code 2") {
    struct usage {
        std::vector<std::string> args;
        char const* message;
    };
    auto const wrong = GENERATE(values<usage>({
        {{}, "A subcommand is required"},
        {{"dance"}, "A subcommand is required"},
        {{"check-in"}, "MINE is required"},
        {{"check-in", "a.json", "--together"}, "--together requires THEIRS"},
        {{"check-in", "a.json", "b.json", "c.json"}, "c.json"},
        {{"check-in", "a.json", "--day", "2026-02-29"}, "--day: expected a day of the calendar as YYYY-MM-DD"},
        {{"check-in", "a.json", "--day", "today"}, "--day: expected a day of the calendar as YYYY-MM-DD"},
        {{"check-in", "a.json", "--seed", "many"}, "--seed"},
        {{"check-in", "a.json", "--seed", "-1"}, "--seed"},
        {{"check-in", "a.json", "--seed", "18446744073709551616"}, "--seed"},
        {{"check-in", "a.json", "--format", "xml"}, "--format: xml not in {text,json}"},
        {{"check-in", "a.json", "--bold"}, "--bold"},
        {{"score"}, "DATA is required"},
        {{"score", "a.json", "b.json"}, "b.json"},
        {{"lint"}, "FILE is required"},
        {{"support", "help.json"}, "help.json"},
        {{"support", "--format", "xml"}, "--format: xml not in {text,json}"},
        {{"show"}, "ID is required"},
    }));
    auto const result = command(wrong.args);
    CHECK(result.code == 2);
    CHECK(result.out.empty());
    CHECK_THAT(result.err, Catch::StartsWith("closeknit: ") && Catch::Contains(wrong.message) &&
                               Catch::EndsWith(" (closeknit --help says more)\n"));
}

TEST_CASE("input that is not there is named") {
    folder const files;
    CHECK(command({"check-in", "/nowhere/a.json"}).err == "/nowhere/a.json: no such file\n");
    CHECK(command({"check-in", files.path()}).err == files.path() + ": is a directory, not a file\n");
    CHECK(command({"check-in", "/nowhere/a.json"}).code == 2);
    auto const show = command({"show", "nothing"});
    CHECK(show.code == 2);
    CHECK(show.err == "closeknit: the pack 'closeness' has no element 'nothing'\n");
}

TEST_CASE("input that is no JSON is told with line and column") {
    CHECK(problem_in("") == "standard input:1:1: the document is empty\n");
    CHECK(problem_in("{\n\"format\": x}") == "standard input:2:11: unexpected 'x'\n");
    CHECK(problem_in(std::string(ada.substr(0, 20))) == "standard input:1:21: unexpected end of input\n");
    CHECK(problem_in(changed("\"adult\"", "\"id\"")) == "standard input:1:39: duplicate key 'id'\n");
    CHECK(problem_in(std::string(50'000'000, '[')) == "standard input: document longer than 16 MiB\n");
    folder const files;
    std::string const name = files.file("mine.json", "[");
    CHECK(command({"check-in", name}).err == name + ":1:2: unexpected end of input\n");
}

TEST_CASE("JSON that is no person file is told with its JSON Pointer") {
    CHECK(problem_in("[]") == "standard input: expected an object\n");
    CHECK(problem_in(changed("\"format\": 1, ", "")) ==
          "standard input: /format: required member is missing: this version of closeknit writes 1\n");
    CHECK(problem_in(changed("true", "\"yes\"")) == "standard input: /person/adult: expected true or false\n");
    CHECK(problem_in(changed("adult", "Adult")) == "standard input: /person/Adult: unknown member\n");
    CHECK(problem_in(changed("2026-11-20", "2026-11-31")) ==
          "standard input: /entries/0/day: expected a day of the calendar as YYYY-MM-DD\n");
    CHECK(problem_in(changed("\"assessment\": \"closeness\"", "\"assessment\": \"distance\"")) ==
          "standard input: /entries: there are no answers to an assessment of the pack 'closeness' up to this day\n");
    CHECK(problem_in(changed("\"version\": 2", "\"version\": 1")) ==
          "standard input: /entries/0/version: these are answers to version 1, and the assessment is version 2\n");
    CHECK(problem_in(changed("\"safe-1\": 4", "\"safe-1\": 6")) ==
          "standard input: /entries/0/answers/safe-1: expected a whole number from 1 to 5\n");
    CHECK(problem_in(changed("safe-1", "safe-9")) ==
          "standard input: /entries/0/answers/safe-9: the assessment has no such item\n");
}

TEST_CASE("every command that reads a person file says the same of a bad one") {
    std::string const wrong = changed("\"safe-1\": 4", "\"safe-1\": 6");
    for (char const* verb : {"check-in", "score"}) {
        auto const result = command({verb, "-"}, wrong);
        CHECK(result.code == 2);
        CHECK(result.err == "standard input: /entries/0/answers/safe-1: expected a whole number from 1 to 5\n");
        CHECK(result.out.empty());
    }
}

TEST_CASE("lint gives 0 for sound files, 1 for errors, 2 for what cannot be read") {
    folder const files;
    std::string const sound = files.file("pack.json", built_in_pack_text()), person = files.file("ada.json", ada),
                      wrong = files.file("wrong.json", changed("\"safe-1\": 4", "\"safe-1\": 6")),
                      broken = files.file("broken.json", "{");
    auto const well = command({"lint", sound, person});
    CHECK(well.code == 0);
    CHECK(well.out.empty());
    CHECK(well.err.empty());

    auto const faulty = command({"lint", wrong, sound});
    CHECK(faulty.code == 1);
    CHECK(faulty.out == wrong + ": /entries/0/answers/safe-1: error: expected a whole number from 1 to 5\n");
    CHECK(faulty.err.empty());

    auto const unreadable = command({"lint", broken, wrong});
    CHECK(unreadable.code == 2);
    CHECK(unreadable.out == wrong + ": /entries/0/answers/safe-1: error: expected a whole number from 1 to 5\n");
    CHECK(unreadable.err == broken + ":1:2: unexpected end of input\n");
}

TEST_CASE("lint tells what could stand there, where there is something to suggest") {
    std::string text = tests::text_of(CLOSEKNIT_SAMPLES "/small.en.json");
    std::string const first_low = "\"low\": 1, \"label\": \"worth attention\"";
    text.replace(text.find(first_low), first_low.size(), "\"low\": 2, \"label\": \"worth attention\"");
    auto const result = command({"lint", "-"}, text);
    CHECK(result.code == 1);
    CHECK(result.out ==
          "standard input: /assessments/0/scales/0/bands/0/low: error: the first band must begin at the lowest possible score: "
          "2 is not 1 (try: 1)\n");
}

TEST_CASE("an assessment with an error is not used, and the first error is told") {
    folder const files;
    std::string const mine = files.file("ada.json", ada);
    std::string text(built_in_pack_text()), untitled = text;
    std::string_view const title = "\"title\": \"Closeness check-in\"", pack_title = "\"title\": \"Closeness\"";
    text.replace(text.find(title), title.size(), "\"title\": \" \"");
    untitled.replace(untitled.find(pack_title), pack_title.size(), "\"title\": \" \"");
    std::string const broken = files.file("pack.json", text), sound = files.file("sound.json", untitled);
    CHECK(command({"check-in", mine, "--pack", broken}).err == broken + ": /assessments/0/title: must not be empty\n");
    CHECK(command({"check-in", mine, "--pack", broken}).code == 2);
    CHECK(command({"check-in", mine, "--pack", mine}).err == mine + ": /id: required member is missing\n");
    // an error elsewhere stops nothing
    CHECK(command({"check-in", mine, "--pack", sound, "--day", "2026-11-20"}).out ==
          command({"check-in", mine, "--day", "2026-11-20"}).out);
}

TEST_CASE("list names everything in a pack, one line each, and show shows each of them") {
    std::string const small = CLOSEKNIT_SAMPLES "/small.en.json";
    auto const listed = command({"list", "--pack", small});
    CHECK(listed.code == 0);
    CHECK_THAT(listed.out, Catch::Contains("\npractice") && Catch::Contains(" hear-first ") &&
                               Catch::Contains("  Hear first, solve later\n"));
    pack const content = from_json<pack>(tests::text_of(small));
    std::size_t lines = 0;
    for (char c : listed.out)
        lines += c == '\n';
    CHECK(lines >= content.dimensions.size() + content.assessments.size() + content.practices.size() + content.prompts.size());
    for (practice const& each : content.practices)
        CHECK_THAT(command({"show", each.id.str(), "--pack", small}).out, Catch::Contains(each.title.str()));
    for (prompt const& each : content.prompts)
        CHECK(command({"show", each.id.str(), "--pack", small}).code == 0);
    CHECK_THAT(command({"show", "closeness", "--pack", small}).out,
               Catch::Contains("1.   I can bring up a feeling even when it is not a welcome one.\n"));
}

TEST_CASE("list has every id whole, and titles below each other, in columns of a terminal") {
    pack made{.id = "p", .title = "P", .language = "en"};
    std::string const longest(100, 'a'), wide = "一二三四五六", thirty = "an-id-of-more-than-thirty-bytes"; // 12 columns
    made.dimensions = {{.id = wide, .title = "Wide"}, {.id = thirty, .title = "Thirty"}, {.id = longest, .title = "Longest"}};
    made.prompts = {
        {.id = "short", .wording = "A prompt of so many words that they need a second line, whatever stands before them?"}};
    auto const listed = command({"list", "--pack", "-"}, to_json(made));
    CHECK(listed.err.empty());
    auto const line = [](std::string const& kind, std::string const& id, std::size_t wide) { // 18 columns, and 31 and two more
        return kind + std::string(18 - kind.size(), ' ') + id + std::string(33 - wide, ' ');
    };
    CHECK_THAT(listed.out,
               Catch::StartsWith(line("dimension", wide, 12) + "Wide\n" + line("dimension", thirty, 31) + "Thirty\n" +
                                 "dimension         " + longest + "\n" + line("", "", 0) + "Longest\n" +
                                 line("prompt", "short", 5) + "A prompt of so many words\n" + line("", "", 0) + "that"));
    pack const content = built_in_pack();
    std::string const all = command({"list"}).out;
    for (prompt const& each : content.prompts)
        CHECK(all.find(" " + each.id.str() + " ") != all.npos);
    for (practice const& each : content.practices)
        CHECK(all.find(" " + each.id.str() + " ") != all.npos);
}

TEST_CASE("control characters in a pack or a file never reach the terminal") {
    std::string text = tests::text_of(CLOSEKNIT_SAMPLES "/small.en.json");
    std::string const title = "\"title\": \"Hear first, solve later\"";
    text.replace(text.find(title), title.size(), "\"title\": \"Hear\\u001b[31m\\u009b first\"");
    tests::folder const files;
    auto const shown = command({"show", "hear-first", "--pack", files.file("pack.json", text)});
    CHECK_THAT(shown.out, Catch::StartsWith("Hear?[31m? first\n"));
    auto const not_scored = command({"lint", "-"}, "{\"format\": 1, \"\\u001b[31m\": 2}");
    CHECK(not_scored.code == 2);
    CHECK(not_scored.err.find('\x1b') == std::string::npos);
    auto const usage = command({"show", "\x1b[31m"});
    CHECK(usage.code == 2);
    CHECK(usage.err.find('\x1b') == std::string::npos);
}

namespace {

/// Takes what is printed and loses it when it is flushed, as a buffered standard output on a full disk.
class full_disk : public std::stringbuf {
    int sync() override { return -1; }
};

} // namespace

TEST_CASE("output that is lost is told in one sentence, whatever the command, with exit code 2") {
    folder const files;
    std::string const mine = files.file("ada.json", ada),
                      wrong = files.file("wrong.json", changed("\"safe-1\": 4", "\"safe-1\": 6")),
                      save = files.path() + "/save.json";
    for (std::vector<std::string> const& args : std::vector<std::vector<std::string>>{{"--help"},
                                                                                      {"--version"},
                                                                                      {"check-in", "--help"},
                                                                                      {"check-in", mine},
                                                                                      {"check-in", mine, "--format", "json"},
                                                                                      {"score", mine},
                                                                                      {"administer", "weekly", "--save", save},
                                                                                      {"lint", wrong},
                                                                                      {"list"},
                                                                                      {"schema", "pack"},
                                                                                      {"show", "hear-first"},
                                                                                      {"support"}}) {
        std::istringstream in;
        full_disk disk;
        std::ostream out(&disk);
        std::ostringstream err;
        CHECK(cli::run(args, in, out, err) == 2);
        CHECK(err.str() == "closeknit: cannot write to standard output\n");
    }
}
