// `closeknit promise` and `closeknit progress`: what one promised, and what one looks back on.

#include <closeknit/guide/progress.hpp>
#include <closeknit/json.hpp>

#include <tests/support/command.hpp>
#include <tests/support/couple.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <vector>

using namespace closeknit;
using Catch::Contains;
using std::chrono::days;
using tests::command;
using tests::text_of;
using tests::today;

namespace {

struct desk {
    tests::folder files{};
    std::string mine = files.file("ada.json", to_json(tests::screened(gate::nothing_reported)));

    tests::outcome promise(std::vector<std::string> more, int in_days = 0) const {
        std::vector<std::string> args{"promise", mine, "--day", to_string(today + days{in_days})};
        args.insert(args.end(), more.begin(), more.end());
        return command(args);
    }
    entry last() const { return from_json<history>(text_of(mine)).entries.back(); }
};

std::string in(int later) { return to_string(today + days{later}); }

} // namespace

TEST_CASE("a promise is written down, moved and kept, and the ledger says so") {
    desk const at;
    CHECK_THAT(at.promise({}).out, Catch::StartsWith("There's nothing to look back on yet"));
    auto const made = at.promise({"--make", "Call the plumber", "--due", in(3)});
    CHECK(made.out == "promise-1\n");
    CHECK(at.promise({"--make", "Tea for two", "--due", in(1)}).out == "promise-2\n");
    CHECK(at.promise({"--renegotiate", "promise-1", "--due", in(5)}, 2).code == 0);
    CHECK(at.last() ==
          entry(promise_settled{
              .day = today + days{2}, .promise = "promise-1", .outcome = promise_outcome::renegotiated, .due = today + days{5}}));
    CHECK(at.promise({"--kept", "promise-1"}, 4).code == 0);
    CHECK_THAT(at.promise({}, 3).out,
               Contains("\n  - By " + in(5) + ": Call the plumber (promise-1)\n")); // by which it is settled
    auto const listed = at.promise({}, 4);
    CHECK(listed.code == 0);
    CHECK_THAT(listed.out, Catch::StartsWith("Your promises\n  - Kept: Call the plumber\n  - Didn't work out by " + in(1) +
                                             ": Tea for two\n"));
}

TEST_CASE("what cannot be promised or settled is told in a sentence, and the file stays as it is") {
    desk const at;
    std::string const before = text_of(at.mine);
    auto const refused = [&](std::vector<std::string> const& words) {
        auto const said = at.promise(words);
        CHECK(said.code == 2);
        CHECK(text_of(at.mine) == before);
        return said.err;
    };
    CHECK(refused({"--make", "Tea"}) == "closeknit: --due is required: it says by when the promise is to be kept\n");
    CHECK(refused({"--make", "Tea", "--due", in(-1)}) == "closeknit: --due: the day is before the one on which it is promised\n");
    CHECK(refused({"--kept", "none"}) == "closeknit: there is no promise 'none'\n");
    CHECK_FALSE(refused({"--kept", "a", "--missed", "a"}).empty());
    CHECK_FALSE(refused({"--make", "Tea", "--due", "soon"}).empty());
}

TEST_CASE("progress is what the library looks back on, as text and as JSON") {
    desk const at;
    CHECK_THAT(command({"progress", at.mine, "--day", in(0)}).out, Contains("There's nothing to look back on yet"));
    at.promise({"--make", "Call the plumber", "--due", in(3)});
    at.promise({"--kept", "promise-1"}, 1);
    CHECK(command({"log", at.mine, "--practice", "three-good-things", "--day", in(1), "--went", "4"}).code == 0);
    CHECK(command({"log", at.mine, "--mood", "2", "--day", in(1)}).code == 0);
    CHECK(command({"log", at.mine, "--mood", "5", "--day", in(2)}).code == 0);
    auto const text = command({"progress", at.mine, "--day", in(10)});
    CHECK(text.code == 0);
    CHECK_THAT(text.out, Catch::StartsWith("Looking back, " + to_string(today + days{10} - quarter) + " to " + in(10) + "\n"));
    CHECK_THAT(text.out, Contains("\n  - Three good things: once.\n"));
    CHECK_THAT(text.out, Contains("\n    Kept so far: 1 of 1.\n"));
    CHECK_THAT(text.out, Contains("▃█\n"));
    CHECK_THAT(text.out, Catch::EndsWith("For a list of people you can talk to: closeknit support\n"));
    CHECK_THAT(text.out, !Contains("What your answers say")); // nobody answered twice
    auto const data = command({"progress", at.mine, "--day", in(10), "--since", in(0), "--format", "json"});
    progress_report const read = from_json<progress_report>(data.out);
    CHECK(read.moods == std::vector<int>{2, 5});
    CHECK(read.practices.at(0).went == 4.0);
    CHECK(command({"progress", at.mine, "--day", in(1), "--since", in(2)}).err ==
          "closeknit: --since: the first day is after the last\n");
}

TEST_CASE("a practice that only rested has no line on the page of progress") {
    desk const at;
    history own = from_json<history>(text_of(at.mine));
    own.entries.push_back(practice_planned{
        .day = today, .practice = "three-good-things", .schedule = {.recurrence = {.start = today, .rule = daily{}}}});
    own.entries.push_back(rest{.day = today, .until = today + days{9}});
    std::string const file = at.files.file("ill.json", to_json(own));
    auto const text = command({"progress", file, "--day", in(5)}).out;
    CHECK_THAT(text, Contains("There's nothing to look back on yet") && !Contains("What you did") && !Contains("  - "));
    CHECK(from_json<progress_report>(command({"progress", file, "--day", in(5), "--format", "json"}).out)
              .practices.at(0)
              .adherence.rests == 6);
}
