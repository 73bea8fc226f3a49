// `closeknit administer --about`: what somebody thinks that another would answer.

#include <closeknit/codec/built_in.hpp>
#include <closeknit/couple/guesses.hpp>
#include <closeknit/couple/history_state.hpp>
#include <closeknit/json.hpp>
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

std::string const evening = CLOSEKNIT_SAMPLES "/evening.en.json";
std::string const everything = "4\n5\n2\nyes\n2.5\n2\n1 2\n3,1\n20:00\n22:30\n2026-11-22\n0.7\nquiet, and good\n\n";

/// Somebody at a terminal.
struct guesser {
    folder files{};
    std::string save = files.path() + "/sitting.json", mine = files.path() + "/ada.json";

    tests::outcome type(std::string const& lines, std::vector<std::string> more, std::string const& asked = "evening") const {
        std::vector<std::string> args{"administer", asked, "--save", save, "--day", "2026-11-23"};
        if (asked == "evening") args.insert(args.end(), {"--pack", evening});
        args.insert(args.end(), more.begin(), more.end());
        return command(args, lines);
    }
    bool begun() const { return std::filesystem::exists(save); }
};

} // namespace

TEST_CASE("a guess is a sheet about the other person in one's own history, and no answer of one's own") {
    guesser const at;
    auto const result = at.type(everything, {"--person", "ada", "--about", "ben", "--history", at.mine});
    CHECK(result.err.empty());
    CHECK(result.code == 0);
    CHECK_THAT(result.out,
               Contains("Answer these the way you think ben would. You're just guessing, and it's fine to\nbe wrong.\n"));
    CHECK_THAT(result.out, Contains("Thank you. Your answers are in " + at.mine) && !Contains("4.33")); // no score of a guess
    history const own = from_json<history>(text_of(at.mine));
    REQUIRE(own.entries.size() == 1);
    sheet const& guess = std::get<sheet>(own.entries[0]);
    CHECK(guess.person == id_of<person>("ada"));
    CHECK(guess.subject == id_of<person>("ben"));
    CHECK(guess.answers.at("ease-1") == answer(4));
    history_state const now = state_on(own, *parse_date("2026-11-23"));
    CHECK(now.sheets.empty());
    CHECK(now.guesses.size() == 1);
}

TEST_CASE("a guess goes on where it stopped, still about the same person, and about nobody else") {
    guesser const at;
    CHECK(at.type("4\n:q\n", {"--person", "ada", "--about", "ben", "--history", at.mine}).code == 1);
    CHECK(from_json<saved_sitting>(text_of(at.save)).sheet.subject == id_of<person>("ben"));
    auto const other = at.type("5\n", {"--about", "carl", "--history", at.mine, "--person", "ada"});
    CHECK(other.code == 2);
    CHECK(other.err == at.save + ": /sheet/subject: these are guesses about 'ben', not about 'carl'\n");
    auto const more = at.type(everything.substr(2), {"--history", at.mine});
    CHECK(more.code == 0);
    CHECK_THAT(more.out, Contains("You're picking up where you left off.\nAnswer these the way you think ben would."));
    CHECK(std::get<sheet>(from_json<history>(text_of(at.mine)).entries.at(0)).subject == id_of<person>("ben"));
}

TEST_CASE("one's own answers never become guesses") {
    guesser const at;
    at.type("4\n:q\n", {"--person", "ada"});
    auto const result = at.type("5\n", {"--about", "ben", "--history", at.mine, "--person", "ada"});
    CHECK(result.code == 2);
    CHECK(result.err == at.save + ": /sheet/subject: these are somebody's own answers, not guesses about 'ben'\n");
}

TEST_CASE("nobody guesses about themselves, and a guess needs a place to go") {
    guesser const at;
    std::string const another = "closeknit: --about must be another person than the one who answers, not 'ada'\n";
    CHECK(at.type(everything, {"--person", "ada", "--about", "ada", "--history", at.mine}).err == another);
    std::string const file = at.files.file("own.json", R"({"format": 1, "person": {"id": "ada"}, "entries": []})");
    CHECK(at.type(everything, {"--about", "ada", "--history", file}).err == another);
    CHECK(at.type(everything, {"--about", "ben"}).err == "closeknit: --about needs --history or --out\n");
    CHECK(at.type(everything, {"--about", "b n", "--history", file}).code == 2);
    CHECK_FALSE(at.begun());
}

TEST_CASE("what is for one's own answers is refused in a sentence, before anything is asked") {
    guesser const at;
    auto const screening = at.type("", {"--person", "ada", "--about", "ben", "--history", at.mine}, "private-screen");
    CHECK(screening.code == 2);
    CHECK(screening.out.empty());
    CHECK(screening.err ==
          "closeknit: 'private-screen' is for one's own answers: none of it can be guessed for another person\n");
    pack made = from_json<pack>(text_of(evening));
    for (item& each : made.assessments[0].items)
        if (each.id == "ease-1") each.required = true, each.safety_sensitive.emplace();
    std::string const file = at.files.file("pack.json", to_json(made));
    auto const required = command(
        {"administer", "evening", "--pack", file, "--save", at.save, "--person", "ada", "--about", "ben", "--history", at.mine});
    CHECK(required.err == "closeknit: 'evening' cannot be guessed for another person: it requires 'ease-1', which is for one's "
                          "own answers\n");
    CHECK_FALSE(at.begun());
}

TEST_CASE("questions about safety, and those counted with them, are not asked about another person") {
    guesser const at;
    pack const content = built_in_pack();
    assessment const& closeness = content.at<assessment>("closeness");
    std::size_t const guessable = guessable_items(scorer(closeness)).size();
    std::string lines;
    for (std::size_t i = 0; i < guessable; ++i)
        lines += "3\n";
    auto const result = at.type(lines + ":b\n3\n\n", {"--person", "ada", "--about", "ben", "--history", at.mine}, "closeness");
    CHECK(result.err.empty());
    CHECK(result.code == 0);
    for (char const* id : {"safe-1", "safe-3", "kept-3", "drawn-2"})
        CHECK_THAT(result.out, !Contains(find(closeness.items, id_of<item>(id))->wording.str()));
    sheet const guess = std::get<sheet>(from_json<history>(text_of(at.mine)).entries.at(0));
    CHECK(guess.answers.at("heard-1") == answer(3));
    CHECK(guess.answers.at("safe-3") == answer(unanswered{missingness::skipped}));
    // the first question that is asked has none before it
    guesser const back;
    auto const first = back.type(":b\n:q\n", {"--person", "ada", "--about", "ben", "--history", back.mine}, "closeness");
    CHECK_THAT(first.out, Contains("This is the first question.") && Contains("my partner tries to understand before"));
}
