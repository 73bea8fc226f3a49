// `closeknit prompt`: questions for the week.

#include <closeknit/codec/built_in.hpp>
#include <closeknit/guide/weekly_prompts.hpp>
#include <closeknit/json.hpp>

#include <tests/guide/two_people.hpp>
#include <tests/support/built_in.hpp>
#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <sstream>
#include <string>
#include <vector>

using namespace closeknit;
using Catch::Contains;
using tests::command;
using tests::today;
using tests::two_people;

namespace {

std::string const day = to_string(today);
pack const content = built_in_pack();

/// The words of these prompts, each on lines of its own, without the line breaks.
std::string words_of(std::vector<id_of<prompt>> const& all) {
    std::string out;
    for (id_of<prompt> const& each : all)
        out += " - " + in_full(content.at(each));
    return out;
}
std::string on_one_line(std::string const& text) {
    std::istringstream in(text);
    std::string out;
    for (std::string word; in >> word;)
        out += " " + word;
    return out;
}
std::string page_of(std::vector<id_of<prompt>> const& all) {
    sentences const& words = *content.sentences;
    return on_one_line(words.prompts_heading.str() + words_of(all) + " " + words.prompts_note.str() + " " +
                       words.support.help_line.str());
}

} // namespace

TEST_CASE("without files it prints the week's light prompts, the same for all of a week") {
    auto const said = command({"prompt", "--day", day});
    CHECK(said.code == 0);
    CHECK(said.err.empty());
    CHECK(on_one_line(said.out) == page_of(weekly_prompts(content, today, 0, 3)));
    CHECK(command({"prompt", "--day", day, "--seed", "7"}).out != said.out);
    CHECK(on_one_line(command({"prompt", "--day", day, "--count", "12"}).out) == page_of(weekly_prompts(content, today, 0, 12)));
    for (char const* count : {"0", "21", "x"})
        CHECK(command({"prompt", "--count", count}).code == 2);
    CHECK(command({"prompt", "ada.json"}).code == 2); // one file says nothing of two
}

TEST_CASE("with two files it prints what both opened, and nothing light where nothing is open, whatever the cause") {
    tests::folder const files;
    auto const say = [&](two_people const& two) {
        auto const said = command({"prompt", files.file("ada.json", to_json(two.first)),
                                   files.file("ben.json", to_json(two.second)), "--day", day, "--count", "12"});
        CHECK(said.err.empty());
        return std::to_string(said.code) + on_one_line(said.out);
    };
    two_people const open({opened_prompts{.depth = 5}});
    CHECK(say(open) == "0" + page_of(weekly_prompts(content, open.permit(content), open.first, open.second, today, 0, 12)));
    std::string const nothing = "1 There's nothing to ask the two of you tonight. Another evening is just as good. "
                                "For a list of people you can talk to: closeknit support";
    CHECK(say(two_people({})) == nothing);
    two_people unscreened = open, in_danger = open;
    unscreened.second.entries.erase(unscreened.second.entries.begin());
    CHECK(say(unscreened) == nothing);
    std::get<screening>(in_danger.first.entries.at(0)).result = gate::stop;
    CHECK(say(in_danger) == nothing);
    std::string const mine = files.file("ada.json", to_json(open.first));
    auto const alone = command({"prompt", mine, files.path() + "/none.json", "--day", day, "--count", "12"});
    CHECK(std::to_string(alone.code) + on_one_line(alone.out) == nothing);
    CHECK(command({"prompt", files.path() + "/none.json", mine, "--day", day}).code == 2); // one's own file must be right
}

TEST_CASE("a pack without a light prompt has nothing to ask") {
    tests::folder const files;
    std::string const pack_file = files.file("pack.json", R"({"format": 1, "id": "p", "title": "P", "language": "en"})");
    auto const said = command({"prompt", "--pack", pack_file, "--day", day});
    CHECK(said.code == 1);
    CHECK_THAT(said.out, Contains("There's nothing to ask the two of you tonight."));
}

TEST_CASE("a deck is printed as far as it is open, and an unknown one is one sentence") {
    tests::folder const files;
    pack mine = built_in_pack();
    std::vector<id_of<prompt>> light;
    for (prompt const& each : mine.prompts)
        if (each.depth == 1 && each.sensitivity == sensitivity::ordinary && each.risks.empty() && light.size() < 5)
            light.push_back(each.id);
    mine.decks = {{.id = "ours", .title = "Ours", .prompts = light}};
    std::string const file = files.file("pack.json", to_json(mine));
    auto const result = command({"prompt", "--deck", "ours", "--pack", file});
    CHECK(result.code == 0);
    CHECK_THAT(on_one_line(result.out), Contains(on_one_line(words_of(light))));
    CHECK(command({"prompt", "--deck", "other", "--pack", file}).err == "closeknit: the pack 'closeness' has no deck 'other'\n");
    CHECK_THAT(command({"prompt", "--deck", "ours", "--count", "2"}).err, Contains("--count"));
}

TEST_CASE("an act of care for the day, for one or by what two opened") {
    assessment const& of = content.at(id_of<assessment>("preference-profile"));
    auto const is_of = [&](std::string const& printed, char const* id) {
        for (text const& each : find(of.modes, id_of<expression_mode>(id))->acts)
            if (on_one_line(printed).find(on_one_line(each.str())) != std::string::npos) return true;
        return false;
    };
    auto const alone = command({"act", "--day", day});
    CHECK(alone.code == 0);
    CHECK_FALSE(is_of(alone.out, "touch"));

    two_people two({opened_scores{
        .assessment = "preference-profile", .version = tests::version_of("preference-profile"), .exact_answers = true}});
    auto const answer = [&](history& whose, int matters_help, int give_help) {
        sheet one{.assessment = of.id, .version = of.version, .day = today};
        for (item const& each : of.items)
            if (!each.shown_when) one.answers[each.id] = 3;
        one.answers["matters-help"] = matters_help;
        one.answers["give-help"] = give_help;
        if (matters_help > 2) one.answers["reaches-help"] = 2;
        whose.entries.push_back(one);
    };
    answer(two.first, 3, 1);
    answer(two.second, 5, 3);
    tests::folder const files;
    std::string const mine = files.file("ada.json", to_json(two.first)), theirs = files.file("ben.json", to_json(two.second));
    for (char const* seed : {"1", "2", "3"})
        CHECK(is_of(command({"act", mine, theirs, "--day", day, "--seed", seed}).out, "help"));
    auto const closed = command({"act", files.file("one.json", to_json(two_people({}).first)), theirs, "--day", day});
    CHECK(closed.code == 1);
    CHECK_THAT(closed.out, Contains("nothing to suggest today"));
    CHECK(command({"act", "--assessment", "other"}).err == "closeknit: the pack 'closeness' has no assessment 'other'\n");
}
