// `closeknit prompt`: questions for the week.

#include <closeknit/codec/built_in.hpp>
#include <closeknit/guide/weekly_prompts.hpp>
#include <closeknit/json.hpp>

#include <tests/guide/two_people.hpp>
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
        out += " - " + content.at(each).wording.str();
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
    std::string const nothing = "1 There's nothing to ask the two of you tonight. Any other evening is just as good. "
                                "People to talk to, any time: closeknit support";
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
