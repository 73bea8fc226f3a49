// `closeknit log`: moments of the day, rests and what was put off.

#include <closeknit/json.hpp>

#include <tests/support/command.hpp>
#include <tests/support/couple.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;
using tests::command;
using tests::text_of;
using tests::today;

namespace {

struct desk {
    tests::folder files{};
    std::string mine = files.file("ada.json", to_json(tests::screened(gate::nothing_reported)));

    tests::outcome log(std::vector<std::string> more) const {
        std::vector<std::string> args{"log", mine, "--day", to_string(today)};
        args.insert(args.end(), more.begin(), more.end());
        return command(args);
    }
    entry last() const { return from_json<history>(text_of(mine)).entries.back(); }
};

} // namespace

TEST_CASE("each moment stands in one's own file") {
    desk const at;
    auto const logged = [&](std::vector<std::string> more) {
        auto const said = at.log(std::move(more));
        CHECK(said.code == 0);
        CHECK(said.out + said.err == "");
        return at.last();
    };
    CHECK(logged({"--practice", "say-it-plainly", "--with", "ben", "--went", "4"}) ==
          entry(practice_done{.day = today, .practice = "say-it-plainly", .other = "ben", .went = 4}));
    CHECK(logged({"--practice", "say-it-plainly", "--put-off", "dropped"}) ==
          entry(practice_put_off{.day = today, .practice = "say-it-plainly", .how = put_off::dropped}));
    CHECK(logged({"--rest", "2026-11-25"}) == entry(rest{.day = today, .until = *parse_date("2026-11-25")}));
    CHECK(logged({"--mood", "4", "--need", "trust=green", "--need", "presence=red"}) ==
          entry(checked_in{
              .day = today, .mood = 4, .lights = {{"trust", traffic_light::green}, {"presence", traffic_light::red}}}));
    CHECK(logged({"--appreciated", "The soup", "--said", "--with", "ben"}) ==
          entry(appreciated{.day = today, .other = "ben", .what = "The soup", .said = true}));
    CHECK(logged({"--celebrated", "passive_constructive", "--with", "ben"}) ==
          entry(celebrated{.day = today, .other = "ben", .reply = reply_to_news::passive_constructive}));
    CHECK(logged({"--heard", "5", "--with", "ben"}) == entry(felt_heard{.day = today, .other = "ben", .how = 5}));
    CHECK(logged({"--repaired", "--with", "ben"}) == entry(repaired{.day = today, .other = "ben"}));
    CHECK(std::holds_alternative<prompt_answered>(logged({"--answer", "The sea", "--prompt", "odd-pairing", "--with", "ben"})));
}

TEST_CASE("a moment that says too little or too much is refused in a sentence that repeats nothing of it") {
    desk const at;
    std::string const before = text_of(at.mine);
    auto const refused = [&](std::vector<std::string> const& words) {
        auto const said = at.log(words);
        CHECK(said.code == 2);
        CHECK(text_of(at.mine) == before);
        CHECK_THAT(said.err, !Catch::Contains("secret"));
        return said.err;
    };
    std::string const known = "--practice, --rest, --mood, --appreciated, --celebrated, --heard, --repaired, --answer\n";
    CHECK(refused({}) == "closeknit: expected one of " + known);
    CHECK(refused({"--mood", "3", "--heard", "2", "--with", "ben"}) == "closeknit: expected one of " + known);
    CHECK(refused({"--appreciated", "secret"}) == "closeknit: --with is required: it says who the other person is\n");
    CHECK(refused({"--appreciated", "secret", "--with", "ada"}) == "closeknit: --with must be another person\n");
    CHECK(refused({"--answer", "secret", "--prompt", "none", "--with", "ben"}) ==
          "closeknit: --prompt: the pack has no prompt 'none'\n");
    CHECK(refused({"--mood", "3", "--need", "none=red"}) == "closeknit: the pack has no dimension 'none'\n");
    CHECK(refused({"--rest", "2026-11-01"}) == "closeknit: --rest: the last day is before the first\n");
    CHECK_FALSE(refused({"--went", "3", "--mood", "3"}).empty()); // nothing that would be lost
    CHECK_FALSE(refused({"--practice", "say-it-plainly", "--went", "3", "--put-off", "skipped"}).empty());
    CHECK_FALSE(refused({"--heard", "3", "--with", "ben", "--said"}).empty());
    CHECK_FALSE(refused({"--answer", "secret", "--with", "ben"}).empty());
    CHECK_FALSE(refused({"--mood", "6"}).empty());
    CHECK_FALSE(refused({"--mood", "3", "--need", "trust"}).empty());
}
