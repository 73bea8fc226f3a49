// The pages of somebody who gave a signal about touch and none about safety.

#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/check_in.hpp>
#include <closeknit/json.hpp>

#include <tests/support/built_in.hpp>
#include <tests/support/check_in.hpp>
#include <tests/support/command.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <variant>

using namespace closeknit;
using std::chrono::days;
using tests::day_of_check_in;

namespace {

/// Somebody who opened everything to another, and who said some days before how welcome affection is. The answers that pages are
/// about pass that over.
history somebody(tests::random_values& any, std::string who, std::string const& other) {
    history out = tests::random_partner(any, std::move(who), other);
    tests::sheet_in(out).answers["drawn-2"] = unanswered{};
    for (opened const& what :
         {opened(opened_practices{}), opened(opened_prompts{.depth = 5}), opened(opened_touch{}), opened(opened_sexual_topics{})})
        out.entries.push_back(opening{.day = day_of_check_in, .to = other, .what = what, .basis = "in the app"});
    out.entries.push_back(sheet{.assessment = "closeness",
                                .version = tests::version_of("closeness"),
                                .day = day_of_check_in - days{3},
                                .answers = {{"drawn-2", 3}}});
    return out;
}

/// The same person, to whom it is not welcome at all.
history signalling(history of) {
    std::get<sheet>(of.entries.back()).answers["drawn-2"] = 1;
    return of;
}

/// The same person, who opened neither touch nor sexual topics.
history without_touch(history of) {
    std::erase_if(of.entries, [](entry const& each) {
        auto const* yes = std::get_if<opening>(&each);
        return yes &&
               (std::holds_alternative<opened_touch>(yes->what) || std::holds_alternative<opened_sexual_topics>(yes->what));
    });
    return of;
}

joint_report together(pack const& content, history const& first, history const& second) {
    auto const page =
        check_in(content, first, second, {.day = day_of_check_in, .seed = 5, .assessment = "closeness", .practices = 99});
    REQUIRE(std::holds_alternative<joint_report>(page));
    return std::get<joint_report>(page);
}

/// What the command prints for two, in both formats.
std::string printed(history const& first, history const& second) {
    tests::folder const files;
    std::string const mine = files.file("mine.json", to_json(first)), theirs = files.file("theirs.json", to_json(second));
    std::string out;
    for (char const* format : {"text", "json"}) {
        auto const result = tests::command({"check-in", mine, theirs, "--together", "--day", "2026-11-20", "--format", format});
        out += std::to_string(result.code) + result.out + result.err;
    }
    return out;
}

} // namespace

TEST_CASE("after a signal about touch the page for two is that of two who did not open touch and sexual topics") {
    tests::random_values any(41);
    pack const content = built_in_pack();
    std::size_t withheld = 0;
    for (int round = 0; round < 40; ++round) {
        history const first = somebody(any, "ada", "ben"), second = somebody(any, "ben", "ada");
        REQUIRE(safety_on(content, signalling(first), day_of_check_in).touch_signal);
        joint_report const open = together(content, first, second);
        for (auto const& [one, other] : {std::pair(signalling(first), second), std::pair(first, signalling(second))}) {
            joint_report const page = together(content, one, other);
            REQUIRE(page == together(content, without_touch(first), second));
            CHECK(page.scores == open.scores);
            CHECK(page.highlights == open.highlights);
            CHECK(page.first_line == open.first_line);
            auto rest = open.practices;
            std::erase_if(rest, [&](recommendation const& each) { return names_risk(content.at(each.practice), risk::touch); });
            CHECK(page.practices == rest);
            withheld += open.practices.size() - rest.size();
            for (id_of<prompt> const& each : page.prompts) {
                CHECK(content.at(each).sensitivity != sensitivity::sexual);
                auto const& risks = content.at(each).risks;
                CHECK(std::find(risks.begin(), risks.end(), risk::touch) == risks.end());
            }
        }
        if (round < 3) {
            CHECK(printed(signalling(first), second) == printed(without_touch(first), second));
            CHECK(printed(first, signalling(second)) == printed(first, without_touch(second)));
        }
    }
    CHECK(withheld > 0);
}

TEST_CASE("after a signal about touch the own page lacks what names touch as a risk, and nothing else on it changes") {
    tests::random_values any(42);
    pack content = built_in_pack();
    for (practice& each : content.practices)
        if (names_risk(each, risk::touch)) each.participants = company::alone; // so that some would be on the own page
    std::size_t withheld = 0;
    for (int round = 0; round < 40; ++round) {
        history const own = somebody(any, "ada", "ben");
        check_in_options const with{.day = day_of_check_in, .seed = 5, .practices = 99};
        own_report expected = check_in(content, own, with);
        withheld += std::erase_if(expected.practices,
                                  [&](recommendation const& each) { return names_risk(content.at(each.practice), risk::touch); });
        CHECK(check_in(content, signalling(own), with) == expected);
    }
    CHECK(withheld > 0);
}

TEST_CASE("on the own page of the built-in pack a signal about touch shows nowhere at all") {
    tests::random_values any(43);
    for (int round = 0; round < 5; ++round) {
        history const own = somebody(any, "ada", "ben");
        auto const page = [&](history const& of, char const* format) {
            auto const result = tests::command({"check-in", "-", "--day", "2026-11-20", "--format", format}, to_json(of));
            return std::to_string(result.code) + result.out + result.err;
        };
        CHECK(page(own, "text") == page(signalling(own), "text"));
        CHECK(page(own, "json") == page(signalling(own), "json"));
    }
}
