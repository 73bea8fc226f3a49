// `closeknit evening`: two people at one terminal.

#include <closeknit/codec/built_in.hpp>
#include <closeknit/codec/compose.hpp>
#include <closeknit/guide/evening_session.hpp>
#include <closeknit/json.hpp>

#include <tests/guide/two_people.hpp>
#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

using namespace closeknit;
using Catch::Contains;
using std::chrono::days;
using tests::command;
using tests::text_of;
using tests::today;
using tests::two_people;

namespace {

/// Four of depth 1, two of them to end on, and three of each further depth; each is worded by its id.
pack small() {
    pack out{.id = "small", .title = "Small", .language = "en"};
    auto const add = [&](std::string id, int depth, valence feels) {
        out.prompts.push_back({.id = id, .wording = "ask " + id + "?", .depth = depth, .valence = feels, .topic = id});
    };
    for (char const* id : {"good", "fine"})
        add(id, 1, valence::pleasant);
    for (int depth = 1; depth <= 4; ++depth)
        for (char const* which : {"a", "b", "c"})
            add(which + std::to_string(depth), depth, valence::mixed);
    return with_defaults(out, built_in_pack());
}

/// Two people on a sofa.
struct sofa {
    tests::folder files{};
    std::string pack_file = files.file("pack.json", to_json(small()));
    std::string mine = files.path() + "/ada.json", theirs = files.path() + "/ben.json", save = files.path() + "/save.json";

    explicit sofa(two_people const& two = two_people({opened_prompts{.depth = 4}})) { put(two); }
    void put(two_people const& two) const {
        files.file("ada.json", to_json(two.first));
        files.file("ben.json", to_json(two.second));
    }
    tests::outcome type(std::string const& lines, std::vector<std::string> more = {}, date day = today) const {
        std::vector<std::string> args{"evening", mine, theirs, "--save", save, "--pack", pack_file, "--day", to_string(day)};
        args.insert(args.end(), more.begin(), more.end());
        return command(args, lines);
    }
    /// What was added to a file.
    std::vector<entry> added(std::string const& file, std::size_t before = 2) const {
        auto const all = from_json<history>(text_of(file)).entries;
        return {all.begin() + static_cast<std::ptrdiff_t>(before), all.end()};
    }
    evening_session saved() const { return from_json<evening_session>(text_of(save)); }
};

std::size_t count_of(std::string const& text, std::string const& what) {
    std::size_t out = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
        ++out;
    return out;
}

std::string const everything(20, '\n');

} // namespace

TEST_CASE("two people go through an evening, and what they finished is in both files") {
    sofa const at;
    auto const result = at.type(everything, {"--minutes", "20"});
    CHECK(result.err.empty());
    CHECK(result.code == 0);
    CHECK_THAT(result.out, Catch::StartsWith("An evening for ada and ben\nThis takes about 20 minutes. "));
    CHECK_THAT(result.out, Contains("  1 of 4. ada goes first.\n") && Contains("  4 of 4. ben goes first.\n"));
    CHECK_THAT(result.out, Contains("\nThat's it for tonight.\n\nFor a list of people you can talk to: closeknit support\n"));
    CHECK(count_of(result.out, "ask ") == 4);
    std::vector<entry> const mine = at.added(at.mine), theirs = at.added(at.theirs);
    REQUIRE(mine.size() == 4);
    for (std::size_t i = 0; i < mine.size(); ++i) {
        prompt_asked const& one = std::get<prompt_asked>(mine[i]);
        CHECK(one.other == "ben");
        CHECK(one.day == today);
        CHECK(theirs.at(i) == entry(prompt_asked{.day = today, .prompt = one.prompt, .other = "ada"}));
    }
    CHECK_FALSE(std::filesystem::exists(at.save));
    auto const next = at.type(everything, {}, today + days{1});
    for (entry const& each : mine) // none of it comes again
        CHECK_THAT(next.out, !Contains("ask " + std::get<prompt_asked>(each).prompt.str() + "?"));
}

TEST_CASE("an evening goes on where it stopped, also on the day after, and nothing is written down before its end") {
    sofa const at;
    auto const begun = at.type("\n:q\n");
    CHECK(begun.code == 1);
    CHECK_THAT(begun.out, Contains("\nSaved in " + at.save + ". Run the same command to"));
    CHECK(at.added(at.mine).empty());
    evening_session const was = at.saved();
    CHECK(was.finished.size() == 1);
    CHECK(at.type("").code == 1); // an interruption, or no more input
    CHECK(at.saved() == was);
    auto const rest = at.type(everything, {}, today + days{1});
    CHECK(rest.code == 0);
    CHECK_THAT(rest.out, Catch::StartsWith("An evening for ada and ben\nYou're picking up where you left off.\n\nask " +
                                           was.ahead.at(0).str() + "?\n  2 of 6. ben goes first.\n"));
    CHECK(at.added(at.mine).size() == 6);
    CHECK(day_of(at.added(at.mine).at(0)) == today);
}

TEST_CASE("after two days, what was finished is written down and a new evening begins") {
    sofa const at;
    at.type("\n:q\n");
    evening_session const was = at.saved();
    auto const next = at.type(":q\n", {}, today + days{2});
    CHECK_THAT(next.out, Contains("This takes about 30 minutes."));
    CHECK(at.added(at.mine) == std::vector<entry>{prompt_asked{.day = today, .prompt = was.finished.at(0), .other = "ben"}});
    CHECK(at.saved().day == today + days{2});
    CHECK(at.saved().finished.empty());
}

TEST_CASE("skipped, lighter, not tonight and help are typed, and anything else shows the help") {
    two_people two({opened_prompts{.depth = 4}});
    two.write(prompt_asked{.day = today - days{200}, .prompt = "a3"});
    sofa const at(two);
    auto const result = at.type("\n\n:h\nperhaps\n:l\n:n\n", {"--minutes", "20"});
    CHECK(result.code == 0);
    CHECK(count_of(result.out, "  Enter  next, once you've both answered   :n  that's enough for tonight\n") == 2);
    std::vector<entry> const mine = at.added(at.mine, 3);
    REQUIRE(mine.size() == 3); // two prompts, and that it was taken lighter
    CHECK(mine.at(2) == entry(evening_eased{.day = today, .depth = 3, .other = "ben"}));
    CHECK(at.added(at.theirs, 3).at(2) == entry(evening_eased{.day = today, .depth = 3, .other = "ada"}));

    sofa const skipping;
    auto const skipped = skipping.type(":s\n:n\n");
    CHECK(count_of(skipped.out, "1 of 6. ada goes first.") == 2);
    CHECK(skipping.added(skipping.mine).empty());
}

TEST_CASE("where there is nothing to ask it is one sentence, whatever the cause, and no file is touched") {
    std::string const nothing = "There's nothing to ask the two of you tonight. Another evening is just as good.\n\n"
                                "For a list of people you can talk to: closeknit support\n";
    auto const check = [&](sofa const& at) {
        std::string const mine = text_of(at.mine), theirs = text_of(at.theirs);
        auto const result = at.type(everything);
        CHECK(result.code == 1);
        CHECK(result.out == nothing);
        CHECK(result.err.empty());
        CHECK_FALSE(std::filesystem::exists(at.save));
        CHECK(text_of(at.mine) == mine);
        CHECK(text_of(at.theirs) == theirs);
    };
    two_people one_yes({});
    one_yes.first.entries.push_back(opening{.day = today, .to = "ben", .what = opened_prompts{.depth = 4}, .basis = "b"});
    two_people unscreened({opened_prompts{.depth = 4}});
    unscreened.second.entries.erase(unscreened.second.entries.begin());
    two_people all_asked({opened_prompts{.depth = 4}});
    for (prompt const& each : small().prompts)
        all_asked.write(prompt_asked{.day = today - days{3}, .prompt = each.id});
    for (two_people const& each : {one_yes, unscreened, all_asked, two_people({})})
        check(sofa(each));
    sofa const broken;
    broken.files.file("ben.json", "{\"person\": ");
    check(broken);
    sofa gone;
    gone.theirs = gone.files.path() + "/nobody.json";
    check(gone);
}

TEST_CASE("an evening of other people, of a later day, or that is none is left as it is") {
    sofa const at;
    at.type("\n:q\n");
    std::string const was = text_of(at.save);
    auto const earlier = at.type(everything, {}, today - days{0});
    CHECK(earlier.code == 0);
    at.files.file("save.json", was);
    two_people two({opened_prompts{.depth = 4}}, today - days{1});
    at.put(two);
    auto const before = at.type(everything, {}, today - days{1});
    CHECK(before.err == at.save + ": /day: this evening is of a later day\n");
    CHECK(before.code == 2);
    two.second.person.id = "eve";
    for (entry& each : two.first.entries)
        if (auto* yes = std::get_if<opening>(&each)) yes->to = "eve";
    at.put(two);
    CHECK(at.type(everything).err == at.save + ": /first: this is the evening of other people\n");
    CHECK(text_of(at.save) == was);
    at.files.file("save.json", "[]");
    auto const none = at.type(everything);
    CHECK(none.code == 2);
    CHECK_THAT(none.err, Catch::StartsWith(at.save + ": "));
    CHECK(text_of(at.save) == "[]");
}

TEST_CASE("what was written into one file before a crash is not written there twice") {
    sofa const at;
    at.type("\n\n:q\n");
    evening_session done = at.saved();
    done.ahead.clear();
    at.files.file("save.json", to_json(done));
    history own = from_json<history>(text_of(at.mine));
    for (entry const& each : entries_of(done, "ada"))
        own.entries.push_back(each);
    at.files.file("ada.json", to_json(own));
    CHECK(at.type("").code == 0);
    CHECK(at.added(at.mine).size() == 2);
    CHECK(at.added(at.theirs).size() == 2);
}

TEST_CASE("a practice's own prompts come first, and one that the pack does not have is an error") {
    sofa const at;
    pack content = small();
    content.practices.push_back({.id = "listen", .title = "Listen"});
    for (prompt& each : content.prompts)
        if (each.id == "c1") each.practice = "listen";
    at.files.file("pack.json", to_json(content));
    CHECK_THAT(at.type("", {"--practice", "listen"}).out, Contains("ask c1?\n  1 of 5."));
    auto const unknown = at.type("", {"--practice", "nothing"});
    CHECK(unknown.code == 2);
    CHECK(unknown.err == "closeknit: the pack 'small' has no practice 'nothing'\n");
    for (char const* minutes : {"4", "46", "x"})
        CHECK(at.type("", {"--minutes", minutes}).code == 2);
}

TEST_CASE("an evening is dealt from a deck alone, and one that the pack does not have is an error") {
    sofa const at;
    pack content = small();
    content.decks = {{.id = "ours", .title = "Ours", .prompts = {"c1"}}};
    at.files.file("pack.json", to_json(content));
    CHECK_THAT(at.type("", {"--deck", "ours"}).out, Contains("ask c1?\n  1 of 2."));
    CHECK(at.type("", {"--deck", "nothing"}).err == "closeknit: the pack 'small' has no deck 'nothing'\n");
    CHECK(at.type("", {"--deck", "ours", "--practice", "listen"}).code == 2);
}

TEST_CASE("two people look at what they guessed of each other's answers, where both opened that") {
    pack const content = built_in_pack();
    assessment const& of = content.at(id_of<assessment>("preference-profile"));
    two_people two({opened_guesses{.assessment = of.id, .version = of.version}});
    auto const answer = [&](history& whose, std::optional<id_of<person>> about, int words, int time) {
        whose.entries.push_back(sheet{.subject = std::move(about),
                                      .assessment = of.id,
                                      .version = of.version,
                                      .day = today,
                                      .answers = {{"matters-words", words}, {"matters-time", time}}});
    };
    answer(two.first, std::nullopt, 5, 2);
    answer(two.second, std::nullopt, 1, 4);
    answer(two.first, "ben", 1, 2); // the first guess is right
    tests::folder const files;
    std::string const mine = files.file("ada.json", to_json(two.first)), theirs = files.file("ben.json", to_json(two.second));
    std::vector<std::string> const args{
        "evening",           mine, theirs, "--save", files.path() + "/save.json", "--day", to_string(today), "--guesses",
        "preference-profile"};
    auto const result = command(args, everything);
    CHECK(result.err.empty());
    CHECK(result.code == 0);
    CHECK_THAT(result.out, Contains("Here's what you each guessed"));
    CHECK_THAT(result.out,
               Contains("ada guessed \"not at all\" for ben and got it right.") && Contains("1 of 3. ada goes first."));
    CHECK_THAT(result.out,
               Contains("ada guessed \"a little\" for ben. ben said \"quite a bit\".") && Contains("2 of 3. ben goes first."));
    CHECK_THAT(result.out, Contains("3 of 3. ada goes first."));
    CHECK_THAT(result.out, !Contains("very much")); // nobody guessed what ada said
    CHECK(from_json<history>(text_of(mine)).entries.size() == two.first.entries.size() + 1);
    auto const unknown = command({"evening", mine, theirs, "--save", files.path() + "/s.json", "--guesses", "other"}, "");
    CHECK(unknown.err == "closeknit: the pack 'closeness' has no assessment 'other'\n");
}
