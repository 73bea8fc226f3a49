// What the command says to one person, next to another one's file that changes in private.

#include <tests/couple/worlds.hpp>
#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

using namespace closeknit;
using namespace closeknit::tests::couples;
using tests::command;
using tests::print_figure;
using tests::rounds;
using tests::today;

namespace {

std::string const day = to_string(today);

/// The files of a couple. One that cannot be written has the error in it, and is no history: what is broken is not open.
class files {
public:
    files() : pack_(folder_.file("pack.json", to_json(content()))) {}

    /// All that the command gives back, with these words and one of the two files or both.
    std::string said_by(std::vector<std::string> words, history const& mine, history const& theirs) const {
        for (std::string& each : words)
            if (each == "MINE") each = folder_.file("mine.json", text_of(mine));
            else if (each == "THEIRS") each = folder_.file("theirs.json", text_of(theirs));
            else if (each == "SAVE") std::filesystem::remove(each = folder_.path() + "/save.json");
        words.insert(words.end(), {"--pack", pack_});
        auto const result = command(std::move(words), "\n:s\n:l\n"); // for who asks two people something
        return std::to_string(result.code) + "\n" + result.err + "\n" + result.out;
    }

private:
    tests::folder folder_;
    std::string pack_;
};

/// Every way to ask about oneself with another person's file at hand.
std::vector<std::vector<std::string>> ways_to_ask() {
    std::vector<std::vector<std::string>> out{{"check-in", "MINE", "THEIRS", "--day", day, "--seed", "7"}};
    for (char const* format : {"text", "json"})
        for (char const* asked : {"", "closeness", "weekly", "none"}) {
            std::vector<std::string> words{"check-in", "MINE",   "THEIRS", "--together", "--day",
                                           day,        "--seed", "7",      "--format",   format};
            if (*asked) words.insert(words.end(), {"--assessment", asked});
            out.push_back(std::move(words));
        }
    out.push_back({"prompt", "MINE", "THEIRS", "--day", day, "--count", "12"});
    out.push_back({"evening", "MINE", "THEIRS", "--save", "SAVE", "--day", day, "--minutes", "45"});
    return out;
}

/// The first of the couples, fewer than C++ looks at: the command reads its files anew each time.
std::vector<two_worlds> first(int count) {
    std::vector<two_worlds> const& all = some_worlds().all;
    return {all.begin(), all.begin() + count};
}

} // namespace

TEST_CASE("whatever of another person is not open changes no byte that the command gives", "[privacy]") {
    files const with;
    int found = 0, open = 0;
    std::vector<two_worlds> const all = first(rounds(16, 10'000));
    for (two_worlds const& each : all) {
        open += each.open;
        for (std::vector<std::string> const& words : ways_to_ask())
            if (with.said_by(words, each.mine, each.theirs) != with.said_by(words, each.mine, each.changed) && ++found <= 3)
                FAIL_CHECK("mine " << text_of(each.mine) << "\ntheirs " << text_of(each.theirs) << "\nor "
                                   << text_of(each.changed));
    }
    CHECK(found == 0);
    CHECK(open > int(all.size()) / 4);
    print_figure("non-interference of the command: " + std::to_string(all.size()) + " couples, " +
                 std::to_string(ways_to_ask().size()) + " ways to ask, something open between " + std::to_string(open) + ": " +
                 std::to_string(found) + " leaks");
}

TEST_CASE("a command that told something of another person's file would be found", "[privacy]") {
    files const with;
    std::vector<std::vector<std::string>> const planted{
        {"check-in", "THEIRS", "--day", day},                     // their own page in the place of mine
        {"check-in", "THEIRS", "--day", day, "--format", "json"}, // and as data
        {"lint", "THEIRS"},                                       // what is wrong with their file
        {"score", "THEIRS"},                                      // their scores, open or not
        {"check-in", "THEIRS", "MINE", "--together", "--day", day, "--assessment", "weekly"}, // from their side
    };
    std::vector<two_worlds> const all = first(120);
    auto const leaks = [&](auto const& say) {
        return std::any_of(all.begin(), all.end(), [&](two_worlds const& each) {
            return say(with, each.mine, each.theirs) != say(with, each.mine, each.changed);
        });
    };
    for (std::vector<std::string> const& words : planted) {
        CAPTURE(words);
        auto const whole = [&](files const& f, history const& a, history const& b) { return f.said_by(words, a, b); };
        CHECK(leaks(whole));
    }
    std::vector<std::string> const theirs{"check-in", "THEIRS", "--day", day};
    CHECK(leaks([&](files const& f, history const& a, history const& b) { return f.said_by(theirs, a, b).size(); }));
    CHECK(leaks([&](files const& f, history const& a, history const& b) { return f.said_by(theirs, a, b).front(); }));
}
