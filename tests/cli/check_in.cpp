#include <cli/page.hpp>
#include <cli/run.hpp>

#include <closeknit/codec/built_in.hpp>
#include <closeknit/codec/compose.hpp>
#include <closeknit/guide/check_in.hpp>
#include <closeknit/json.hpp>

#include <tests/support/built_in.hpp>
#include <tests/support/check_in.hpp>
#include <tests/support/command.hpp>
#include <tests/support/random.hpp>

#include <catch2/catch.hpp>

#include <map>
#include <sstream>
#include <string>

using namespace closeknit;
using tests::command;
using tests::folder;
using tests::opening_in;
using tests::random_partner;
using tests::sheet_in;

namespace {

/// Whether text fits 80 columns and so many lines, with no spaces at the end of a line and no escapes.
bool fits(std::string const& text, int most) {
    std::istringstream in(text);
    int lines = 0;
    bool all = !text.empty() && text.back() == '\n' && text.find('\x1b') == text.npos;
    for (std::string line; std::getline(in, line); ++lines)
        all = all && cli::columns(line) <= 80 && !line.ends_with(' ');
    return all && lines <= most;
}
/// Two screens of 33 lines.
bool fits_two_screens(std::string const& text) { return fits(text, 66); }

/// Words in one line, so that they are found wherever lines end.
std::string in_one_line(std::string const& page) {
    std::istringstream in(page);
    std::string out;
    for (std::string word; in >> word;)
        out += word + " ";
    return out;
}

/// A pack of its own, so that these tests do not hang on the words of the built-in one.
std::string const small = CLOSEKNIT_SAMPLES "/small.en.json";

history with_all_at(int value) {
    pack const content = from_json<pack>(tests::text_of(small));
    tests::random_values any(1);
    history out = random_partner(any, "ada", "ben");
    sheet_in(out).answers.clear();
    for (item const& each : content.assessments.at(0).items)
        sheet_in(out).answers[each.id] = value;
    return out;
}

} // namespace

TEST_CASE("a check-in shows scores, what may help next and why, and the week's prompts") {
    history mine = with_all_at(3);
    sheet_in(mine).answers["sign-5"] = unanswered{};
    auto const result = command({"check-in", "-", "--pack", small, "--day", "2026-11-20"}, to_json(mine));
    CHECK(result.code == 0);
    CHECK(result.err.empty());
    CHECK_THAT(result.out, Catch::StartsWith("Closeness check-in\nada, 2026-11-20\n\n"));
    CHECK_THAT(result.out, Catch::Contains("\nIn between\n  Emotional safety, Feeling heard\n"));
    CHECK_THAT(result.out, Catch::Contains("\n  sometimes: Deep talks put off, Feeling alone or misread, "));
    CHECK_THAT(result.out, Catch::Contains("\nScores left out because there weren't enough answers: 1."));
    CHECK_THAT(result.out, Catch::Contains("\nOne thing to try\n  ") && Catch::Contains("\n  You answered \"") &&
                               Catch::Contains("\n  First step: ") &&
                               Catch::Contains("\n  See the whole thing: closeknit show "));
    CHECK_THAT(result.out, Catch::Contains("\nQuestions to ask each other this week\n  - "));
    CHECK_THAT(result.out, Catch::EndsWith("\n\nFor a list of people you can talk to: closeknit support\n"));
}

TEST_CASE("what is good and what is low have bars that are full at the better end, and signs have words") {
    history mine = with_all_at(5);
    auto const result = command({"check-in", "-", "--pack", small, "--day", "2026-11-20"}, to_json(mine));
    // heard-3 is reverse-keyed: (5 + 5 + 1 + 5) / 4 = 4; safe-3 too, and that it is 5 makes no page of two
    CHECK_THAT(result.out, Catch::Contains("\nWhat's going well\n"));
    CHECK_THAT(result.out, Catch::Contains("\n  Feeling heard     ########..  mostly true\n"));
    CHECK_THAT(result.out, Catch::Contains("\n  often: Deep talks put off,"));
    CHECK_THAT(result.out, !Catch::Contains("##########"));
}

TEST_CASE("titles are never cut, and what was not answered takes one line") {
    pack const content = built_in_pack();
    history mine{.person = {.id = "ada", .adult = true},
                 .entries = {screening{.day = tests::day_of_check_in, .result = gate::nothing_reported},
                             sheet{.assessment = "preference-profile",
                                   .version = tests::version_of("preference-profile"),
                                   .day = tests::day_of_check_in}}};
    for (item const& each : content.at<assessment>("preference-profile").items)
        sheet_in(mine).answers[each.id] = 4;
    for (char const* how : {"check-in", "score"}) {
        std::vector<std::string> args{how, "-"};
        if (args[0] == "check-in") args.insert(args.end(), {"--day", "2026-11-20"});
        std::string const page = command(args, to_json(mine)).out;
        for (scale const& each : content.at<assessment>("preference-profile").scales)
            CHECK_THAT(in_one_line(page), Catch::Contains(each.title.str().substr(0, each.title.str().find(':'))));
        CHECK(fits(page, 60));
    }
    mine.entries.back() =
        sheet{.assessment = "closeness", .version = tests::version_of("closeness"), .day = tests::day_of_check_in};
    sheet_in(mine).answers = {{"heard-1", 2}, {"heard-2", 2}, {"heard-4", 2}, {"heard-5", 4}}; // the last is reversed
    std::string const page = command({"check-in", "-", "--day", "2026-11-20"}, to_json(mine)).out;
    // of 30 scales only felt-heard has four of its items
    CHECK_THAT(page,
               Catch::Contains("\n  Feeling heard  ###.......  worth attention\n") &&
                   Catch::Contains(
                       "\nScores left out because there weren't enough answers: 29. You don't have to\nanswer everything.\n"));
    CHECK_THAT(page, !Catch::Contains(" - \n") && !Catch::Contains("-  "));
}

TEST_CASE("a page in Japanese keeps to its 80 columns") {
    tests::random_values any(44);
    pack content = built_in_pack();
    std::string const words =
        "今日のあなたの答えをまとめたもので、良し悪しを決めるものではありません。ふたりで話したいときにだけ読んでください。";
    content.sentences->own_intro = words;
    for (assessment& of : content.assessments)
        for (scale& each : of.scales) {
            each.title = "気持ちを話しても大丈夫だと思えること";
            for (band& b : each.bands)
                b.label = "だいたいそう思うことが多い", b.wording = words;
        }
    for (practice& each : content.practices)
        each.why = each.title = words;
    folder const files;
    history mine = random_partner(any, "ada", "ben");
    for (item const& each : content.at<assessment>("closeness").items)
        if (!each.safety_sensitive)
            sheet_in(mine).answers[each.id] =
                tests::five_step_answer(content.at<assessment>("closeness"), each, any.between(1, 5));
    std::string const file = files.file("ja.json", to_json(content));
    std::string const page = command({"check-in", "-", "--pack", file, "--day", "2026-11-20"}, to_json(mine)).out;
    CHECK(fits(page, 80));
    CHECK_THAT(page, Catch::Contains("気持ちを話しても大丈夫だと思えること"));
    CHECK_THAT(page, !Catch::Contains("\n、") && !Catch::Contains("\n。"));
}

TEST_CASE("a check-in without answers reads naturally and has no scores") {
    history mine = with_all_at(3);
    sheet_in(mine).answers.clear();
    auto const result = command({"check-in", "-", "--day", "2026-11-20"}, to_json(mine));
    CHECK(result.code == 0);
    CHECK_THAT(result.out, Catch::Contains("There's nothing to show you yet. Come back whenever you like.\n"));
    CHECK_THAT(result.out, !Catch::Contains("#") && !Catch::Contains("Emotional safety") && !Catch::Contains("Left open"));
}

TEST_CASE("whatever was answered, a check-in fits two screens of 80 columns") {
    tests::random_values any(41);
    folder const files;
    int together = 0;
    for (int round = 0; round < 100; ++round) {
        history const mine = random_partner(any, "a-rather-long-name", "ben"),
                      theirs = random_partner(any, "ben", "a-rather-long-name");
        std::string const seed = std::to_string(round), file = files.file("mine.json", to_json(mine));
        auto const own = command({"check-in", file, "--day", "2026-11-20", "--seed", seed});
        auto const both = command({"check-in", file, "-", "--together", "--day", "2026-11-20", "--seed", seed}, to_json(theirs));
        INFO(own.out << both.out);
        REQUIRE(fits_two_screens(own.out));
        REQUIRE(fits_two_screens(both.out));
        together += both.out != own.out;
    }
    CHECK(together > 30);
}

TEST_CASE("a person with the longest possible id fits 80 columns too") {
    history mine = with_all_at(3), theirs = with_all_at(4);
    theirs.person.id = opening_in(mine).to = std::string(100, 'b');
    mine.person.id = opening_in(theirs).to = std::string(100, 'a');
    folder const files;
    std::string const file = files.file("mine.json", to_json(mine));
    CHECK(fits_two_screens(command({"check-in", file, "--pack", small, "--day", "2026-11-20"}).out));
    CHECK(fits_two_screens(
        command({"check-in", file, "-", "--together", "--pack", small, "--day", "2026-11-20"}, to_json(theirs)).out));
}

TEST_CASE("the JSON of a check-in is the report that the library gives") {
    history const mine = with_all_at(2);
    auto const result =
        command({"check-in", "-", "--pack", small, "--format", "json", "--day", "2026-11-20", "--seed", "5"}, to_json(mine));
    CHECK(result.code == 0);
    pack const content = with_defaults(from_json<pack>(tests::text_of(small)), built_in_pack());
    CHECK(result.out == to_json(check_in(content, mine, {.day = tests::day_of_check_in, .seed = 5}), layout::indented) + "\n");
    CHECK(from_json<own_report>(result.out).scores.size() == 7);
}

TEST_CASE("score shows the scores alone, on the day of the answers") {
    history const mine = with_all_at(4);
    auto const text = command({"score", "-", "--pack", small}, to_json(mine));
    CHECK(text.code == 0);
    CHECK_THAT(text.out, Catch::StartsWith("Closeness check-in\nada, 2026-11-20\n\n"));
    CHECK_THAT(text.out,
               Catch::Contains("  Emotional safety             ######....  3.5   partly true\n"));       // (4 + 4 + 2 + 4) / 4
    CHECK_THAT(text.out, Catch::Contains("\n  Deep talks put off                       4     often\n")); // no bar for what is bad
    CHECK_THAT(text.out, !Catch::Contains("One thing to try") && !Catch::Contains("To ask each other"));
    own_report const report =
        from_json<own_report>(command({"score", "-", "--pack", small, "--format", "json"}, to_json(mine)).out);
    CHECK(report.scores.at(0).value == 3.5);
    CHECK(report.practices.empty());
    CHECK(report.prompts.empty());
}

TEST_CASE("what both said yes to is shown side by side") {
    folder const files;
    history const mine = with_all_at(4);
    history theirs = with_all_at(2);
    theirs.person.id = "ben";
    opening_in(theirs).to = "ada";
    std::string const file = files.file("mine.json", to_json(mine));
    auto const both = command({"check-in", file, "-", "--together", "--pack", small, "--day", "2026-11-20"}, to_json(theirs));
    CHECK(both.code == 0);
    CHECK_THAT(both.out, Catch::StartsWith("ada and ben, side by side\nCloseness check-in, 2026-11-20\n\n"));
    // mine (4 + 4 + 2 + 4) / 4, theirs (2 + 2 + 4 + 2) / 4
    CHECK_THAT(both.out, Catch::Contains("\n  Emotional safety               ######.... 3.5      ####...... 2.5\n"));
    CHECK_THAT(both.out, Catch::Contains("  - Feeling heard: you two see this one differently.\n"));
    CHECK_THAT(both.out, !Catch::Contains("Emotional safety: you")); // nothing asks two people to talk it out
    CHECK_THAT(both.out, !Catch::Contains("Deep talks put off"));

    auto const swapped = command({"check-in", "-", file, "--together", "--pack", small, "--day", "2026-11-20"}, to_json(theirs));
    CHECK_THAT(swapped.out, Catch::StartsWith("ben and ada, side by side\n"));

    auto const json = command({"check-in", file, "-", "--together", "--pack", small, "--format", "json", "--day", "2026-11-20"},
                              to_json(theirs));
    joint_report const report = from_json<joint_report>(json.out);
    CHECK(report.first == "ada");
    CHECK(report.scores.at(0).difference == 1);
}

TEST_CASE("two partners with the same seed get the same prompts on the same day") {
    tests::random_values any(42);
    auto const prompts_of = [](history who) {
        for (auto const& [item, well] :
             std::map<id_of<closeknit::item>, int>{{"here-1", 5}, {"here-2", 5}, {"here-3", 1}, {"here-4", 5}})
            sheet_in(who).answers[item] = well; // for whom all is hard nothing is jolly
        return from_json<own_report>(
                   command({"check-in", "-", "--format", "json", "--day", "2026-11-20", "--seed", "3"}, to_json(who)).out)
            .prompts;
    };
    CHECK(prompts_of(random_partner(any, "ada", "ben")) == prompts_of(random_partner(any, "ben", "ada")));
}

TEST_CASE("of what comes up, the label that tells of more is read first, whatever the values behind it") {
    tests::random_values any(3);
    history mine = random_partner(any, "ada", "ben");
    auto& given = sheet_in(mine).answers;
    for (char const* id : {"hold-1", "hold-2", "hold-3"}) // 5: in the band from 3.1
        given[id] = 5;
    for (char const* id : {"sign-1", "sign-6", "sign-2"}) // 4: in the band from 4
        given[id] = 4;
    given["sign-3"] = given["sign-7"] = 3;
    given["sign-4"] = given["sign-5"] = given["sign-8"] = 1;
    std::string const page = in_one_line(command({"check-in", "-", "--day", "2026-11-20"}, to_json(mine)).out);
    CHECK_THAT(page,
               Catch::Contains("often or almost always: Avoiding deep conversations more than sometimes: Old hurts, Feeling "
                               "alone sometimes: Signs of distance, Closeness on autopilot never or rarely: "
                               "Getting defensive, Going without support"));
}
