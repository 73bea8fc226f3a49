#include <closeknit/json.hpp>

#include <closeknit/model/support.hpp>

#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>

using namespace closeknit;
using tests::command;
using tests::folder;

namespace {

std::string const example = CLOSEKNIT_SAMPLES "/../../examples/support.example.json";

constexpr std::string_view two = R"({"format": 1, "resources": [
 {"id": "b", "title": "Example Night Line", "wording": "Somebody answers, at every hour of the day and the night, and it costs nothing at all.",
  "phone": "202-555-0101", "url": "https://example.org/night", "region": "US", "languages": ["en", "es"],
  "topics": ["danger", "self_harm"], "verified_on": "2020-01-31"},
 {"id": "a", "title": "Example Café für zwei", "wording": "A place to talk.", "url": "https://example.org/two", "verified_on": "2026-11-02"}]})";

std::string changed(std::string_view was, std::string_view is) {
    std::string out(two);
    auto const at = out.find(was);
    REQUIRE(at != out.npos);
    return out.replace(at, was.size(), is);
}

constexpr std::string_view nobody = "There's no list here yet, and this isn't an emergency service. If you need help\n"
                                    "right away, call your local emergency number. For anything else, talking to\n"
                                    "someone you trust is a good place to start.\n";

} // namespace

TEST_CASE("support lists all that the host has, unfiltered and in its order, for 80 columns") {
    auto const shown = command({"support", "--support", "-"}, std::string(two));
    CHECK(shown.code == 0);
    CHECK(shown.err.empty());
    CHECK(shown.out == "People to talk to\n"
                       "This is a list, not an emergency service. If you need help right away, call your\n"
                       "local emergency number.\n"
                       "\n"
                       "Example Night Line\n"
                       "  Somebody answers, at every hour of the day and the night, and it costs nothing\n"
                       "  at all.\n"
                       "  Phone: 202-555-0101\n"
                       "  Online: https://example.org/night\n"
                       "  Where: US\n"
                       "  Languages: en, es\n"
                       "  Checked on 2020-01-31.\n"
                       "\n"
                       "Example Café für zwei\n"
                       "  A place to talk.\n"
                       "  Online: https://example.org/two\n"
                       "  Checked on 2026-11-02.\n");
}

TEST_CASE("without a list, or with an empty one, support says whom to turn to") {
    for (auto const& result : {command({"support"}), command({"support", "--support", "-"}, R"({"format": 1})"),
                               command({"support", "--support", "-"}, R"({"format": 1, "resources": []})")}) {
        CHECK(result.code == 0);
        CHECK(result.out == nobody);
        CHECK(result.err.empty());
    }
}

TEST_CASE("support --format json gives the host's list to programs") {
    auto const shown = command({"support", "--support", example, "--format", "json"});
    CHECK(shown.code == 0);
    CHECK(shown.out == tests::text_of(example));
    CHECK(command({"support", "--format", "json"}).out == "{\n  \"format\": 1\n}\n");
}

TEST_CASE("a support file that cannot be read is told in one sentence, with its place") {
    folder const files;
    auto const problem = [](std::string const& text) {
        auto const result = command({"support", "--support", "-"}, text);
        CHECK(result.code == 2);
        CHECK(result.out.empty());
        return result.err;
    };
    auto const missing = command({"support", "--support", files.path() + "/none.json"});
    CHECK(missing.code == 2);
    CHECK(missing.out.empty());
    CHECK(missing.err == files.path() + "/none.json: no such file\n");
    CHECK(command({"support", "--support", files.path()}).err == files.path() + ": is a directory, not a file\n");
    CHECK(problem("") == "standard input:1:1: the document is empty\n");
    CHECK(problem("{\n\"format\": x}") == "standard input:2:11: unexpected 'x'\n");
    CHECK(problem("[]") == "standard input: expected an object\n");
    CHECK(problem("{}") == "standard input: /format: required member is missing: this version of closeknit writes 1\n");
    CHECK(problem(changed("\"region\"", "\"Region\"")) == "standard input: /resources/0/Region: unknown member\n");
    CHECK(problem(changed("2026-11-02", "2026-02-30")) ==
          "standard input: /resources/1/verified_on: expected a day of the calendar as YYYY-MM-DD\n");
}

TEST_CASE("a pack that cannot be read keeps nobody from the list: it has the built-in words, and one sentence says so") {
    folder const files;
    std::string const list = files.file("help.json", two);
    auto const shown = command({"support", "--support", list});
    std::string const after = "; the pack cannot be read, so these are the built-in pack's words\n";
    std::string const absent = files.path() + "/none.json", broken = files.file("broken.json", "{\"format\": 1,\n x"),
                      newer = files.file("newer.json", "{\"format\": 99}"), empty = files.file("empty.json", "");
    for (std::string const& each : {absent, files.path(), broken, newer, empty}) {
        auto const result = command({"support", "--support", list, "--pack", each});
        CHECK(result.code == 0);
        CHECK(result.out == shown.out);
        CHECK_THAT(result.err, Catch::StartsWith(each + ":") && Catch::EndsWith(after));
        CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 1);
        CHECK(command({"support", "--support", list, "--pack", each, "--format", "json"}).out ==
              command({"support", "--support", list, "--format", "json"}).out);
        CHECK(command({"support", "--pack", each}).out == nobody);
    }
    CHECK(command({"support", "--support", list, "--pack", absent}).err == absent + ": no such file" + after);
}

TEST_CASE("words of a support file never steer a terminal") {
    auto const shown = command({"support", "--support", "-"}, changed("Example Night Line", "Example\\u001b[31m \\u202eLine"));
    CHECK_THAT(shown.out, Catch::Contains("\nExample?[31m ?Line\n"));
    CHECK(shown.out.find('\x1b') == std::string::npos);
}

TEST_CASE("lint knows a support file by its members, and checks it for a day") {
    auto const lint = [](std::string const& day) { return command({"lint", example, "--day", day}); };
    CHECK(lint("2026-11-23").code == 0);
    CHECK(lint("2026-11-23").out.empty());
    auto const stale = lint("2027-11-01"); // 378 days after the third and fourth were checked
    CHECK(stale.code == 1);
    CHECK(stale.out == example +
                           ": /resources/2/verified_on: error: last checked more than 365 days before 2027-11-01: check it " +
                           "again, then write that day here\n" + example +
                           ": /resources/3/verified_on: error: last checked more than 365 days before 2027-11-01: check it " +
                           "again, then write that day here\n");
    CHECK(lint("2026-11-01").code == 1);                                          // before the first was checked
    CHECK(command({"lint", "-"}, changed("2026-11-02", "9999-12-31")).code == 1); // today is before that
    CHECK(command({"lint", "-"}, R"({"format": 1, "resources": [{"id": "a"}]})").err ==
          "standard input: /resources/0/title: required member is missing\n");
    CHECK(command({"lint", example, "--day", "today"}).code == 2);
}

TEST_CASE("advice on a support file stops nothing, and is told to those who want to be strict") {
    std::string const silent = R"({"format": 1, "resources": [{"id": "a", "title": "Example Line", "wording": "Somebody answers.",
        "phone": "555-0100", "topics": ["other"], "verified_on": "2026-11-02"}]})";
    auto const told = command({"lint", "-", "--day", "2026-11-23"}, silent);
    CHECK(told.code == 0);
    CHECK(told.out == "standard input: /resources/0/languages: advice: should say which languages are spoken there\n");
    CHECK(command({"lint", "-", "--day", "2026-11-23", "--strict"}, silent).code == 1);
}
