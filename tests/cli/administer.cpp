#include <cli/sitting_file.hpp>

#include <closeknit/codec/built_in.hpp>
#include <closeknit/json.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/saved_sitting.hpp>

#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>
#include <vector>

using namespace closeknit;
using Catch::Contains;
using tests::command;
using tests::folder;
using tests::text_of;

namespace {

std::string const pack_file = CLOSEKNIT_SAMPLES "/evening.en.json";

/// Sits somebody down to the evening and types.
struct chair {
    folder files{};
    std::string save = files.path() + "/mine.json", out = files.path() + "/sheet.json";

    tests::outcome type(std::string const& lines, std::vector<std::string> more = {}) const {
        std::vector<std::string> args{"administer", "evening", "--pack", pack_file, "--save", save, "--day", "2026-11-23"};
        args.insert(args.end(), more.begin(), more.end());
        return command(args, lines);
    }
    saved_sitting saved() const { return from_json<saved_sitting>(text_of(save)); }
};

std::string const everything = "4\n5\n2\nyes\n2.5\n2\n1 2\n3,1\n20:00\n22:30\n2026-11-22\n0.7\nquiet, and good\n";
/// A mark in the place of words.
void set(text& words) { words = "@"; }
void set(std::vector<text>& lines) { lines = {"@"}; }

answers const all_of_it{{"ease-1", 4},
                        {"ease-2", 5},
                        {"ease-3", 2},
                        {"talked", true},
                        {"hours", 2.5},
                        {"place", "2"},
                        {"did", std::vector<std::string>{"ate", "walked"}},
                        {"best", std::vector<std::string>{"walk", "food"}},
                        {"began", "20:00"},
                        {"ended", "22:30"},
                        {"day", "2026-11-22"},
                        {"light", 0.7},
                        {"words", "quiet, and good"}};

} // namespace

TEST_CASE("what is typed becomes the sheet, in every response format") {
    chair const at;
    auto const result = at.type(everything + "\n", {"--out", at.out, "--person", "ada"});
    CHECK(result.code == 0);
    CHECK(result.err.empty());
    sheet const done = from_json<saved_sitting>(text_of(at.out)).sheet;
    CHECK(done.answers == all_of_it);
    CHECK(done.person == id_of<person>("ada"));
    CHECK(done.assessment == "evening");
    CHECK(done.version == 2);
    CHECK(done.day == parse_date("2026-11-23"));
    CHECK_THAT(result.out, Contains("Thank you. Your answers are in " + at.out));
    CHECK_FALSE(Catch::Contains("4.33").match(result.out));
}

TEST_CASE("without --out the scores are shown") {
    chair const at;
    auto const result = at.type(everything + "\n");
    CHECK(result.code == 0);
    CHECK_THAT(result.out,
               Contains("An evening together\n2026-11-23\n") && Contains("Ease ") && Contains("4.33")); // (4 + 5 + 4) / 3
}

TEST_CASE("a person sees headings, instructions, questions with their answers, and how far they are") {
    chair const at;
    auto const result = at.type("4\n:q\n");
    CHECK(result.code == 1);
    CHECK(result.out == "An evening together\n"
                        "A few questions about one evening, for trying things out. You can skip any of\n"
                        "them.\n"
                        "\n"
                        "If a question needs an answer, it says so. You can skip all the others with :s.\n"
                        "Your answers are saved as you go. Type :q to stop, or :h to see what else you\n"
                        "can do.\n"
                        "\n"
                        "Think of last evening.\n"
                        "\n"
                        "I felt at ease.\n"
                        "     1 ... 5\n"
                        "0 % > \n"
                        "I laughed.\n"
                        "     1 ... 5\n"
                        "8 % > \n" // 1 of 12: how long is not asked yet
                        "Saved in " +
                            at.save + ". Run the same command to" + (at.save.size() > 43 ? "\n" : " ") +
                            "pick up from here.\n\nFor a list of people you can talk to: closeknit support\n");
    auto const more = at.type("5\n2\n");
    CHECK_THAT(more.out, Contains("You're picking up where you left off.\n") &&
                             Contains("\nThe facts\nAs you remember them.\n\nWe talked.\n") && !Contains("I felt at ease."));
}

TEST_CASE("an answer that does not fit is told and asked again, and the next one is not asked before") {
    chair const at;
    auto const result = at.type("6\nfour\n4.5\n\n4\n");
    CHECK_THAT(
        result.out,
        Contains("That needs to be a whole number from 1 to 5.\n0 % >      That needs to be a whole number from 1 to 5.\n") &&
            Contains("Type an answer, or :s to skip this one.\n"));
    CHECK(at.saved().sheet.answers == answers{{"ease-1", 4}});
    auto const other = at.type("5\n2\nmaybe\nyes\n13\n2\n4\n1 2\n3\n1 3\n1 1\n:q\n");
    for (char const* says :
         {"Type yes or no.", "That needs to be 12 or less.", "Type a number from 1 to 3.", "Type just one number.",
          "If you choose \"None of these,\" it has to be the only one.", "You chose \"We ate\" twice."})
        CHECK_THAT(other.out, Contains(says));
    CHECK(at.saved().sheet.answers.size() == 6);
}

TEST_CASE("questions can be passed over, for three reasons") {
    chair const at;
    at.type(":s\n:p\n:d\n");
    CHECK(at.saved().sheet.answers == answers{{"ease-1", unanswered{missingness::skipped}},
                                              {"ease-2", unanswered{missingness::prefer_not_to_say}},
                                              {"ease-3", unanswered{missingness::dont_know}}});
}

TEST_CASE("going back shows what was answered - Enter keeps it, another answer takes its place") {
    chair const at;
    auto const result = at.type(":b\n4\n5\n:b\n:b\n1\n:b\n\n");
    CHECK_THAT(result.out, Contains("This is the first question.\n") && Contains("You answered 5. Press Enter to keep that.\n") &&
                               Contains("You answered 4. Press Enter to keep that.\n"));
    CHECK(at.saved().sheet.answers == answers{{"ease-1", 1}, {"ease-2", 5}});
}

TEST_CASE("a colon at the beginning is a command, and two are a colon") {
    chair const at;
    auto const result = at.type(":s\n:s\n:s\nno\n:s\n:s\n:s\n:s\n:s\n:s\n:p\n:)\n::) NA\n:q\n");
    CHECK_THAT(result.out, Contains(":p  prefer not to say")); // what can be typed
    CHECK(at.saved().sheet.answers.at("words") == answer(":) NA"));
    CHECK(at.saved().sheet.answers.count("hours") == 0); // not asked of somebody who did not talk
}

TEST_CASE("what is still needed at the end is named and asked again") {
    chair const at;
    std::string typed = everything;
    typed.replace(typed.find("0.7"), 3, ":s");      // light needs an answer
    typed.replace(typed.find("22:30"), 5, "19:00"); // and the evening cannot end before it begins
    auto const result = at.type(typed + "0.7\n\n23:00\n\n", {"--out", at.out});
    CHECK(result.code == 0);
    CHECK_THAT(
        result.out,
        Contains("  - How light was it? You skipped this one, but it needs an answer or a \"prefer\n    not to say.\"\n") &&
            Contains("  - It ended before it began.\n") &&
            Contains("How light was it? (needs an answer, and :p counts as one)\n"));
    answers expected = all_of_it;
    expected.at("ended") = "23:00";
    CHECK(from_json<saved_sitting>(text_of(at.out)).sheet.answers == expected);
}

TEST_CASE("stopping at any point and going on loses no answer and adds none") {
    chair const whole;
    whole.type(everything + "\n", {"--out", whole.out});
    std::string const expected = text_of(whole.out);
    chair const at;
    std::string rest = everything;
    while (!rest.empty()) {
        auto const end = rest.find('\n') + 1;
        CHECK(at.type(rest.substr(0, end)).code == 1);
        rest.erase(0, end);
    }
    CHECK(at.type("\n", {"--out", at.out}).code == 0);
    CHECK(text_of(at.out) == expected);
}

TEST_CASE("who answers is kept, and nobody goes on with another's answers") {
    chair const at;
    at.type("4\n", {"--person", "ada"});
    CHECK(at.saved().sheet.person == id_of<person>("ada"));
    std::string const before = text_of(at.save);
    auto const other = at.type("5\n", {"--person", "ben"});
    CHECK(other.code == 2);
    CHECK(other.err == at.save + ": /sheet/person: these answers belong to ada\n");
    CHECK(text_of(at.save) == before);
    at.type("5\n");
    CHECK(at.saved().sheet.person == id_of<person>("ada"));
}

TEST_CASE("a saved file that is broken or of something else is told in one sentence and left as it is") {
    struct fault {
        char const *was, *is, *message;
    };
    chair const at;
    at.type("4\n");
    std::string const sound = text_of(at.save);
    for (fault const& each :
         {fault{"\"evening\"", "\"morning\"", ": /sheet/assessment: these are answers to 'morning', not to 'evening'\n"},
          fault{"\"version\": 2", "\"version\": 1",
                ": /sheet/version: these are answers to version 1, and the assessment is version 2\n"},
          fault{"\"ease-1\": 4", "\"ease-1\": 9", ": /sheet/answers/ease-1: expected a whole number from 1 to 5\n"},
          fault{"\"at\"", "\"where\"", ": /where: unknown member\n"}, fault{"{", "", ":2:11: "}}) {
        std::string text = sound;
        text.replace(text.find(each.was), std::string(each.was).size(), each.is);
        at.files.file("mine.json", text);
        auto const result = at.type("5\n");
        CHECK(result.code == 2);
        CHECK(result.out.empty());
        CHECK_THAT(result.err, Catch::StartsWith(at.save + each.message));
        CHECK(text_of(at.save) == text);
    }
    at.files.file("mine.json", "");
    CHECK(at.type("5\n").err == at.save + ":1:1: the document is empty\n");
}

TEST_CASE("the saved file is for its owner's eyes only, and nothing stays beside it") {
    chair const at;
    at.type("4\n5\n");
    using std::filesystem::perms;
    CHECK((std::filesystem::status(at.save).permissions() & (perms::group_all | perms::others_all)) == perms::none);
    auto const entries = std::filesystem::directory_iterator(at.files.path());
    CHECK(std::distance(begin(entries), end(entries)) == 1);
}

TEST_CASE("a saved file that others could read is private again as soon as it is gone on with") {
    using std::filesystem::perms;
    chair const at;
    at.type("4\n");
    std::filesystem::permissions(at.save, perms::owner_read | perms::owner_write | perms::group_read | perms::others_read);
    at.type(":q\n"); // nothing is answered, so nothing is written
    CHECK(std::filesystem::status(at.save).permissions() == (perms::owner_read | perms::owner_write));
}

TEST_CASE("a save through a link writes where the link leads, from the first time on") {
    chair const at;
    std::string const target = at.files.path() + "/there.json";
    std::filesystem::create_symlink("there.json", at.save);
    at.type("4\n");
    at.type("5\n");
    CHECK(std::filesystem::is_symlink(at.save));
    CHECK(std::filesystem::is_regular_file(std::filesystem::symlink_status(target)));
    CHECK(at.saved().sheet.answers == answers{{"ease-1", 4}, {"ease-2", 5}});
}

TEST_CASE("keys and letters that are no text never reach the saved file") {
    chair const at;
    std::string const before = ":s\n:s\n:s\nno\n:s\n:s\n:s\n:s\n:s\n:s\n:p\n";
    for (std::string const typed :
         {"up\x1b[A", "caf\xE9", "\xC3", "\xED\xA0\x80", "\xC0\xAF", "\xF5\x80\x80\x80", "del\x7F", "\xC2\x9B"}) {
        std::filesystem::remove(at.save);
        CHECK_THAT(at.type(before + typed + "\n").out,
                   Contains("Something in there couldn't be read as text. Please type it again."));
        CHECK(at.saved().sheet.answers.count("words") == 0);
    }
    CHECK_THAT(at.type(std::string("a\0b\n", 4)).out, Contains("couldn't be read as text. Please type it"));
    at.type("caf\xC3\xA9 \xF0\x9F\x8C\x99\n");
    CHECK(at.saved().sheet.answers.at("words") == answer("caf\xC3\xA9 \xF0\x9F\x8C\x99"));
}

TEST_CASE("a saved file that changed on disk is not overwritten") {
    chair const at;
    pack const content = from_json<pack>(text_of(pack_file));
    cli::sitting_file mine(content.assessments[0], at.save, "", "", parse_date("2026-11-23").value(), 0,
                           built_in_pack().sentences->administering);
    mine->set_answer("ease-1", 4);
    mine.save();
    at.type("5\n2\n"); // goes on from there in another window
    std::string const theirs = text_of(at.save);
    mine->set_answer("ease-2", 1);
    CHECK_THROWS_WITH(mine.save(), Contains("the file changed in the meantime and wasn't overwritten"));
    CHECK(text_of(at.save) == theirs);
}

TEST_CASE("every word around the questions is the pack's, and yes, no and the decimal sign are its language's") {
    pack german = from_json<pack>(text_of(pack_file));
    sentences words = *built_in_pack().sentences;
    for_each_field<administration_sentences>([&](auto field) { set(words.administering.*field.pointer); });
    for_each_field<answering_sentences>([&](auto field) { set(words.answering.*field.pointer); });
    words.answering.yes = "ja";
    words.answering.no = "nein";
    words.answering.decimal_sign = ",";
    german.sentences = words;
    chair const at;
    std::string const file = at.files.file("pack.json", to_json(german));
    std::string typed = ":h\n\n6\n\xFF\n:b\n" + everything;
    typed.replace(typed.find("yes"), 3, "Ja");
    typed.replace(typed.find("2.5"), 3, "2,5");
    typed.replace(typed.find("0.7"), 3, ":s\n:b\n0,7");
    auto const result = command(
        {"administer", "evening", "--pack", file, "--save", at.save, "--out", at.out, "--day", "2026-11-23"}, typed + "what\n\n");
    CHECK(result.code == 0);
    CHECK(from_json<saved_sitting>(text_of(at.out)).sheet.answers == all_of_it);
    for (char const* english : {"Enter", "xpected", "Saved", "Type an", "number", "Thank", ":q", "needs"})
        CHECK_THAT(result.out, !Contains(english));
}

TEST_CASE("what cannot be saved is told before the first question") {
    auto const result = command({"administer", "evening", "--pack", pack_file, "--save", "/nowhere/mine.json"}, "4\n");
    CHECK(result.code == 2);
    CHECK(result.out.empty());
    CHECK_THAT(result.err, Catch::StartsWith("/nowhere/mine.json: cannot be written"));
    CHECK(command({"administer", "morning", "--pack", pack_file, "--save", "x"}).err ==
          "closeknit: the pack 'evening' has no assessment 'morning'\n");
    CHECK_THAT(command({"administer", "evening"}).err, Contains("--save is required"));
}
