#include <closeknit/codec/built_in.hpp>
#include <closeknit/json.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/saved_sitting.hpp>

#include <tests/support/built_in.hpp>
#include <tests/support/command.hpp>
#include <tests/support/helplines.hpp>
#include <tests/support/screening.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

using namespace closeknit;
using Catch::Contains;
using tests::command;
using tests::folder;
using tests::text_of;

namespace {

namespace fs = std::filesystem;

support_directory directory(date checked_on) {
    support_directory out{{tests::helpline("safe"), tests::helpline("night", support_topic::self_harm)}};
    out.resources[0].title = "Example Safety Line", out.resources[1].title = "Example Night Line";
    for (support_resource& each : out.resources)
        each.verified_on = checked_on;
    return out;
}

support_sentences const& pack_words() {
    static pack const content = built_in_pack();
    return content.sentences->support;
}

/// An answer to every question, the first option where `given` says nothing else: the number of an option, or a command.
std::string answering(std::map<std::string, std::string> const& given) {
    std::string out;
    for (item const& each : tests::private_screen().items) {
        auto const found = given.find(each.id.str());
        out += (found == given.end() ? "1" : found->second) + "\n";
    }
    return out;
}
std::string rest_of(std::string const& answers, int after) {
    std::size_t at = 0;
    while (after-- > 0)
        at = answers.find('\n', at) + 1;
    return answers.substr(at);
}
std::string const all_no = answering({});

/// Somebody alone with the private screening.
struct quiet_room {
    folder files{};
    std::string save = files.path() + "/save.json", out = files.path() + "/out.json", history = files.path() + "/me.json";
    std::string support = files.file("support.json", to_json(directory(tests::screened_on)));

    tests::outcome type(std::string const& lines, std::vector<std::string> more = {}) const {
        std::vector<std::string> args{"administer", "private-screen", "--save", save, "--day", "2026-11-23"};
        args.insert(args.end(), more.begin(), more.end());
        return command(args, lines);
    }
    tests::outcome finish(std::string const& lines, std::vector<std::string> more = {}) const {
        more.insert(more.end(), {"--support", support});
        return type(lines + "\n", more);
    }
    std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (auto const& each : fs::directory_iterator(files.path()))
            found.push_back(each.path().filename().string());
        std::sort(found.begin(), found.end());
        return found;
    }
};

/// What is printed after the last question.
std::string end_of(std::string const& page) {
    std::string const last = "100 % > ";
    auto const at = page.rfind(last);
    REQUIRE(at != page.npos);
    return page.substr(at + last.size());
}

using lines = std::vector<std::string>;

} // namespace

TEST_CASE("a private screening writes its day, result and basis, and no file with its answers stays") {
    quiet_room const here;
    auto const result =
        here.finish(answering({{"injury-1", "3"}}), {"--out", here.out, "--history", here.history, "--person", "ada"});
    CHECK(result.code == 0);
    CHECK(result.err.empty());
    CHECK(here.names() == lines{"me.json", "out.json", "support.json"});
    screening const expected{.day = tests::screened_on, .result = gate::stop, .basis = "private-screen 2"};
    CHECK(from_json<screening>(text_of(here.out)) == expected);
    CHECK(from_json<closeknit::history>(text_of(here.history)) ==
          closeknit::history{.person = {.id = "ada", .adult = false}, .entries = {expected}});
}

TEST_CASE("what a screening answers with is words and help that fits, and then where help is") {
    quiet_room const here;
    CHECK(end_of(here.finish(answering({{"injury-1", "3"}})).out) ==
          "\n"
          "Thank you for answering. Whatever's going on, it's not your fault, and you don't\n"
          "have to face it alone. What you do next is up to you. If you'd like to think it\n"
          "through with someone, the people listed here can help. Try to use a phone or\n"
          "computer that nobody else can get into. If you're in danger now, call your local\n"
          "emergency number.\n"
          "This is a list, not an emergency service. If you need help right away, call your\n"
          "local emergency number.\n"
          "\n"
          "Example Safety Line\n"
          "  Somebody answers.\n"
          "  Phone: 555-0100\n"
          "  Online: https://example.org/line\n"
          "  Where: US\n"
          "  Languages: en\n"
          "  Checked on 2026-11-23.\n"
          "\n"
          "For a list of people you can talk to: closeknit support\n");
    CHECK(end_of(here.finish(all_no).out) == "\n"
                                             "Nothing came up in your answers today. These questions can miss things, so if\n"
                                             "something feels wrong, trust that. You can come back anytime.\n"
                                             "Today, you didn't mention any thoughts of hurting yourself. If you ever have\n"
                                             "them, please talk to someone. You can come back anytime.\n"
                                             "\n"
                                             "For a list of people you can talk to: closeknit support\n");
    auto const self_harm = here.finish(answering({{"self-harm-1", "3"}})).out;
    CHECK_THAT(end_of(self_harm), Contains("Example Night Line") && !Contains("Example Safety Line"));
}

TEST_CASE("nothing that is printed or written depends on a screening's answers but by its result") {
    quiet_room const first, second; // a yes to one question; to another, with a third passed over
    auto const more = [](quiet_room const& room) {
        return lines{"--out", room.out, "--history", room.history, "--person", "ada"};
    };
    auto const one = first.finish(answering({{"control-3", "3"}}), more(first));
    auto const other = second.finish(answering({{"force-1", "3"}, {"control-1", ":s"}}), more(second));
    CHECK(one.code == 0);
    CHECK(one.out == other.out);
    CHECK((one.err + other.err).empty());
    CHECK(text_of(first.out) == text_of(second.out));
    CHECK(text_of(first.history) == text_of(second.history));
    for (item const& each : tests::private_screen().items)
        CHECK(text_of(first.history).find(each.id.str()) == std::string::npos);
}

TEST_CASE("going back in a screening does not show what was answered") {
    quiet_room const here;
    auto const shown = here.type("2\n4\n:s\n:b\n:b\n:b\n:q\n", {"--support", here.support});
    CHECK_THAT(shown.out, Contains(pack_words().answered_before.str()) &&
                              Contains("You skipped this one. Press Enter to leave it that way.") &&
                              !Contains("You answered Once in a while") && !Contains("You answered Often"));
    auto const kept = here.type("\n", {"--support", here.support});
    CHECK(kept.code == 1);
    CHECK(from_json<saved_sitting>(text_of(here.save)).sheet.answers.at("fear-2") == answer("now-and-then"));
}

TEST_CASE("a screening does not begin without fresh help for danger and for self-harm, says so, and writes nothing") {
    quiet_room const here;
    std::string const says = "These questions aren't available yet. First there needs to be a list of people\n"
                             "to talk to, checked within the past year.\n\n" +
                             pack_words().help_line.str() + "\n";
    support_directory one_less = directory(tests::screened_on), none;
    one_less.resources.pop_back();
    std::vector<lines> refused{{}};
    int file = 0;
    for (support_directory const& each : {directory(tests::screened_on - std::chrono::days{366}),
                                          directory(tests::screened_on + std::chrono::days{1}), one_less, none}) {
        refused.push_back({"--support", here.files.file("bad" + std::to_string(++file) + ".json", to_json(each))});
    }
    auto const before = here.names();
    for (lines more : refused) {
        more.insert(more.end(), {"--out", here.out, "--history", here.history, "--person", "ada"});
        auto const result = here.type(all_no + "\n", more);
        CHECK(result.code == 1);
        CHECK(result.out == says);
        CHECK(result.err.empty());
        CHECK(here.names() == before);
    }
}

TEST_CASE("a support file that cannot be read is told before a screening begins, and nothing is written") {
    quiet_room const here;
    std::string const damaged = here.files.file("damaged.json", to_json(directory(tests::screened_on)).substr(0, 90));
    auto const before = here.names();
    for (std::string const& file : {damaged, here.files.path() + "/none.json", here.files.path()}) {
        auto const result = here.type(all_no + "\n", {"--support", file, "--out", here.out});
        CHECK(result.code == 2);
        CHECK(result.out.empty());
        CHECK_THAT(result.err, Contains(file));
        CHECK(here.names() == before);
    }
}

TEST_CASE("once begun a screening goes on and answers, whatever has become of the list of help") {
    quiet_room const here;
    std::string const damaged = here.files.file("damaged.json", "{");
    for (lines const& more : {lines{}, lines{"--support", damaged}, lines{"--support", here.files.path() + "/none.json"}}) {
        auto const begun = here.type("4\n1\n:q\n", {"--support", here.support});
        CHECK(begun.code == 1);
        CHECK_THAT(begun.out, Contains("Saved in " + here.save) && Contains(pack_words().help_line.str()));
        CHECK(fs::exists(here.save));
        auto const result = here.type(rest_of(all_no, 2) + "\n", more);
        CHECK(result.code == 0);
        CHECK(result.err.empty());
        CHECK_THAT(end_of(result.out), Contains("Thank you for answering") && Contains("There's no list here yet"));
        CHECK_FALSE(fs::exists(here.save));
    }
}

TEST_CASE("a history that cannot be written to withholds no answer, and the answers are kept until it can") {
    quiet_room const here;
    here.type("4\n:q\n", {"--support", here.support});
    here.files.file("me.json", "{");
    auto const result = here.finish(rest_of(all_no, 1), {"--history", here.history});
    CHECK(result.code == 2);
    CHECK_THAT(end_of(result.out), Contains("Thank you for answering"));
    CHECK_THAT(result.err, Contains(here.history));
    CHECK(text_of(here.history) == "{");
    CHECK(fs::exists(here.save));
    fs::remove(here.history);
    CHECK(here.finish("", {"--history", here.history, "--person", "ada"}).code == 0);
    CHECK_FALSE(fs::exists(here.save));
    CHECK(fs::exists(here.history));
}

TEST_CASE("a save file that is a link is removed with its target") {
    quiet_room const here;
    std::string const real = here.files.path() + "/real.json";
    fs::create_symlink(real, here.save);
    CHECK(here.finish(all_no).code == 0);
    CHECK(here.names() == lines{"support.json"});
}

TEST_CASE("administer adds what is finished to a person file") {
    folder const files;
    std::string const evening = CLOSEKNIT_SAMPLES "/evening.en.json", save = files.path() + "/save.json";
    std::string const everything = "4\n5\n2\nyes\n2.5\n2\n1 2\n3,1\n20:00\n22:30\n2026-11-22\n0.7\nquiet, and good\n\n";
    std::string const mine = files.path() + "/me.json";
    auto const sit = [&](lines const& more) {
        fs::remove(save);
        lines args{"administer", "evening", "--pack", evening, "--save", save, "--day", "2026-11-23", "--history", mine};
        args.insert(args.end(), more.begin(), more.end());
        return command(args, everything);
    };

    auto const nobody = sit({});
    CHECK(nobody.code == 2);
    CHECK(nobody.err == mine + ": no such file: --person says for whom to begin one\n");
    CHECK_FALSE(fs::exists(save));

    CHECK(sit({"--person", "ada"}).code == 0);
    auto found = from_json<closeknit::history>(text_of(mine));
    CHECK(found.person == person{.id = "ada", .adult = false});
    CHECK(found.entries.size() == 1);
    CHECK(std::get<sheet>(found.entries.at(0)).answers.size() == 13);

    auto const again = sit({});
    CHECK(again.code == 0);
    CHECK_THAT(again.out, Contains("4.33")); // the scores, as without --history
    found = from_json<closeknit::history>(text_of(mine));
    CHECK(found.entries.size() == 2);

    auto const other = sit({"--person", "ben"});
    CHECK(other.code == 2);
    CHECK(other.err == mine + ": /person/id: this is the file of 'ada', not of 'ben'\n");
    CHECK(from_json<closeknit::history>(text_of(mine)) == found);
    CHECK(command({"administer", "evening", "--pack", evening, "--save", mine, "--history", mine}).code == 2);
}

TEST_CASE("score answers a screening's sheet with words and help, never with a number") {
    folder const files;
    auto const now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()) - std::chrono::days{2};
    std::string const support = files.file("support.json", to_json(directory(now)));
    closeknit::history mine{
        .person = {.id = "ada"},
        .entries = {sheet{.assessment = "weekly", .version = tests::version_of("weekly"), .day = now, .answers = {{"safe-2", 4}}},
                    tests::screen_sheet(3 << 2 | 2, tests::yes)}};
    std::get<sheet>(mine.entries[1]).day = now;
    auto const scored = [&](lines more) {
        more.insert(more.begin(), {"score", files.file("me.json", to_json(mine))});
        return command(more);
    };
    auto const page = scored({"--support", support});
    CHECK(page.code == 0);
    CHECK(page.err.empty());
    CHECK_THAT(page.out, Catch::StartsWith("Thank you for answering. Whatever's going on, it's not your fault") &&
                             Contains("Example Safety Line") && Contains("Example Night Line") && !Contains("#") &&
                             !Contains(" of 5") && Catch::EndsWith("\n\n" + pack_words().help_line.str() + "\n"));
    CHECK_THAT(scored({}).out, Contains("There's no list here yet"));
    CHECK(scored({"--support", files.path() + "/none.json"}).out == scored({}).out);
    auto const json = scored({"--support", support, "--format", "json"});
    CHECK_THAT(json.out, Contains("\"words\"") && Contains("\"resources\"") && !Contains("score") && !Contains("stop"));
    std::get<sheet>(mine.entries[1]).answers["fear-1"] = "nonsense";
    CHECK(scored({"--support", support}).code == 0); // damaged answers bring help, and no message
    std::get<sheet>(mine.entries[1]).day -= std::chrono::days{1};
    CHECK_THAT(scored({}).out, !Contains("Thank you for answering") && Contains("Weekly check-in")); // the newest counts
}

TEST_CASE("a table of screenings is scored for research only") {
    folder const files;
    std::string const table = files.file("people.csv", "id,fear-1\na,yes\n");
    auto const refused = command({"score", table, "--assessment", "private-screen"});
    CHECK(refused.code == 2);
    CHECK(refused.out.empty());
    CHECK(refused.err == "closeknit: 'private-screen' is a private screening: a table of them is scored for research only, with "
                         "--research\n");
    auto const scored = command({"score", table, "--assessment", "private-screen", "--research"});
    CHECK(scored.code == 0);
    CHECK_THAT(scored.out, Catch::StartsWith("id,safety,"));
    CHECK(command({"score", "-", "--research"}, R"({"format": 1, "person": {"id": "ada"}})").code == 2); // needs a table
}
