#include <closeknit/json.hpp>

#include <tests/support/check_in.hpp>
#include <tests/support/command.hpp>
#include <tests/support/random.hpp>
#include <tests/support/rounds.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <vector>

using namespace closeknit;
using namespace std::chrono;
using tests::opening_in;
using tests::random_partner;
using tests::remove_all;
using tests::scores_in;
using tests::screening_in;
using tests::sheet_in;

namespace {

/// One reason, any of them, why this person's yes is not passed on to another.
void close_one_way(history& who, tests::random_values& any) {
    opening& s = opening_in(who);
    switch (any.below(15)) {
    case 0: remove_all<opening>(who); break;
    case 1: s.to = "eve"; break;
    case 2: scores_in(who).assessment = "distance"; break;
    case 3: scores_in(who).version = 99; break;
    case 4: s.day = tests::day_of_check_in + days{any.between(1, 400)}; break;
    case 5:
        s.day = tests::day_of_check_in - days{500};
        s.until = tests::day_of_check_in - days{any.between(1, 400)};
        break;
    case 6: who.person.adult = false; break;
    case 7: remove_all<screening>(who); break;
    case 8: screening_in(who).day = tests::day_of_check_in - days{any.between(93, 4000)}; break;
    case 9: screening_in(who).day = tests::day_of_check_in + days{any.between(1, 9)}; break;
    case 10: screening_in(who).result = gate::stop; break;
    case 11: scores_in(who).scales = {"sign-alone"}; break;
    case 12: who.entries.push_back(closing{.day = tests::day_of_check_in}); break;
    case 13: sheet_in(who).answers["safe-3"] = unanswered{missingness::prefer_not_to_say}; break;
    case 14: screening_in(who).result = gate::caution; break;
    }
}

/// The report on me, with somebody else's file or without, in both formats.
std::vector<std::string> reports(std::string const& mine, bool together, history const* theirs) {
    std::vector<std::string> out;
    for (char const* format : {"text", "json"}) {
        std::vector<std::string> args{"check-in", mine};
        if (theirs) args.push_back("-");
        if (together) args.push_back("--together");
        args.insert(args.end(), {"--day", "2026-11-20", "--seed", "4", "--format", format});
        auto const result = tests::command(args, theirs ? to_json(*theirs) : "");
        out.push_back(std::to_string(result.code) + result.err + result.out);
    }
    return out;
}

} // namespace

TEST_CASE("an unshared partner's file changes no byte of my report") {
    tests::random_values any(51);
    tests::folder const files;
    for (int round = 0; round < tests::fewer_if_sanitized(150, 1'500); ++round) {
        std::string const mine = files.file("mine.json", to_json(random_partner(any, "ada", "ben")));
        auto const alone = reports(mine, false, nullptr);
        REQUIRE(alone[0].starts_with("0Closeness check-in\n"));

        history theirs = random_partner(any, "ben", "ada");
        REQUIRE(reports(mine, false, &theirs) == alone);
        close_one_way(theirs, any);
        REQUIRE(reports(mine, true, &theirs) == alone);
        REQUIRE(reports(mine, false, &theirs) == alone);
    }
}

TEST_CASE("without my own yes a partner who shares everything changes no byte of my report either") {
    tests::random_values any(52);
    tests::folder const files;
    for (int round = 0; round < tests::fewer_if_sanitized(100, 1'000); ++round) {
        history me = random_partner(any, "ada", "ben");
        close_one_way(me, any);
        std::string const mine = files.file("mine.json", to_json(me));
        history theirs = random_partner(any, "ben", "ada");
        scores_in(theirs).exact_answers = true;
        REQUIRE(reports(mine, true, &theirs) == reports(mine, false, nullptr));
    }
}

TEST_CASE("with both yeses the report is another, so that the property means something") {
    tests::random_values any(53);
    tests::folder const files;
    history me = random_partner(any, "ada", "ben"), theirs = random_partner(any, "ben", "ada");
    for (history* each : {&me, &theirs})
        for (char const* id : {"safe-1", "safe-2", "safe-3", "safe-4"})
            sheet_in(*each).answers[id] = id == std::string("safe-4") ? answer("3") : answer(3);
    std::string const mine = files.file("mine.json", to_json(me));
    CHECK(reports(mine, true, &theirs) != reports(mine, false, nullptr));
}

TEST_CASE("whatever private screens say that pass a yes on, a report of both is the same bytes") {
    tests::random_values any(54);
    tests::folder const files;
    for (int round = 0; round < 50; ++round) {
        history me = random_partner(any, "ada", "ben"), theirs = random_partner(any, "ben", "ada");
        std::string mine = files.file("mine.json", to_json(me));
        auto const before = reports(mine, true, &theirs);
        for (history* each : {&me, &theirs})
            screening_in(*each) = screening{
                .day = tests::day_of_check_in - days{any.below(92)}, .result = gate::nothing_reported, .basis = "canary"};
        mine = files.file("mine.json", to_json(me));
        REQUIRE(reports(mine, true, &theirs) == before);
    }
}
