#include <closeknit/guide/check_in.hpp>

#include <closeknit/codec/built_in.hpp>
#include <closeknit/codec/error.hpp>

#include <tests/support/couple.hpp>
#include <tests/support/problem.hpp>
#include <tests/support/report_pack.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <variant>
#include <vector>

using namespace closeknit;
using tests::ada;
using tests::ben;
using tests::remove_all;
using tests::sheet_in;
using tests::today;

namespace {

pack small_pack() {
    pack out{.id = "p",
             .title = "P",
             .language = "en",
             .dimensions = {{.id = "calm", .title = "Calm"}},
             .assessments = {tests::for_two()},
             .practices = {{.id = "walk",
                            .title = "Walk",
                            .targets = {{"calm", 1}},
                            .why = "w",
                            .participants = company::alone,
                            .stop = "s",
                            .contraindications = {{risk::fear, "n"}}}},
             .prompts = {{.id = "ask", .wording = "Ask?"}},
             .sentences = sentences{.low_reason = "l", .upkeep_reason = "u"}};
    return out;
}

} // namespace

TEST_CASE("one person's check-in has their scores, what may help next, and the week's prompts") {
    own_report const report = check_in(small_pack(), ben(), {.day = today, .seed = 1});
    CHECK(report.person == "ben");
    CHECK(report.assessment == "small");
    CHECK(report.day == today);
    REQUIRE(report.scores.size() == 2);
    CHECK(report.scores[0].value == 3);
    REQUIRE(report.practices.size() == 1);
    CHECK(report.practices[0].practice == "walk");
    CHECK(report.prompts == std::vector<id_of<prompt>>{"ask"});
}

TEST_CASE("the own gate decides over what speaks of a safety concern, and a missing screen stops") {
    history mine = ben();
    remove_all<screening>(mine);
    CHECK(check_in(small_pack(), mine, {.day = today, .seed = 1}).practices.empty());
    CHECK(check_in(small_pack(), ben(), {.day = today + std::chrono::days{93}, .seed = 1}).practices.empty());
}

TEST_CASE("an assessment for the respondent alone is not reported on") {
    pack content = small_pack();
    content.assessments[0].respondent_only = true;
    CHECK_THROWS_WITH(check_in(content, ben(), {.day = today}),
                      "/entries: there are no answers to an assessment of the pack 'p' up to this day");
    CHECK_THROWS_WITH(check_in(content, ben(), {.day = today, .assessment = "small"}),
                      "/entries: there are no answers to 'small' up to this day");
}

TEST_CASE("answers that do not belong are told with their place in the partner's file") {
    history mine = ben();
    sheet_in(mine).answers["a"] = 9;
    CHECK(tests::problem([&] { check_in(small_pack(), mine, {.day = today, .seed = 1}); }) ==
          "/entries/0/answers/a: expected a whole number from 1 to 5");
    mine = ben();
    sheet_in(mine).version = 2;
    CHECK(tests::problem([&] { check_in(small_pack(), mine, {.day = today, .seed = 1}); }) ==
          "/entries/0/version: these are answers to version 2, and the assessment is version 1");
    sheet_in(mine).assessment = "large";
    CHECK_THROWS_WITH(check_in(small_pack(), mine, {.day = today, .seed = 1}),
                      "/entries: there are no answers to an assessment of the pack 'p' up to this day");
    CHECK_THROWS_WITH(check_in(small_pack(), ben(), {.day = today, .assessment = "large"}),
                      "/entries: there are no answers to 'large' up to this day");
    CHECK_THROWS_AS(check_in(small_pack(), ben(), {.day = today - std::chrono::days{1}}), error);
    CHECK_THROWS_AS(check_in(small_pack(), history{.person = {"ada", true}}, {.day = today}), error);
}

TEST_CASE("two people's check-in puts side by side what both share") {
    auto const joint = check_in(small_pack(), ada(), ben(), {.day = today, .seed = 1});
    REQUIRE(std::holds_alternative<joint_report>(joint));
    joint_report const& report = std::get<joint_report>(joint);
    CHECK(report.first == "ada");
    CHECK(report.second == "ben");
    REQUIRE(report.scores.size() == 1);
    CHECK(report.scores[0].difference == 1.25);
    CHECK(report.practices.empty()); // walk is done alone
    CHECK(report.prompts == check_in(small_pack(), ada(), {.day = today, .seed = 1}).prompts);
}

TEST_CASE("two people's check-in does not open without both") {
    history second = ben();
    remove_all<opening>(second);
    CHECK(std::holds_alternative<not_open>(check_in(small_pack(), ada(), second, {.day = today, .seed = 1})));
    CHECK(std::holds_alternative<not_open>(check_in(small_pack(), second, ada(), {.day = today, .seed = 1})));
}

TEST_CASE("where something is low and nothing good, no prompt is just pleasant") {
    pack content = tests::report_pack({tests::labelled_item("a"), tests::labelled_item("b")},
                                      {tests::banded("calm", {{"a"}}), tests::banded("talk", {{"b"}})});
    content.prompts = {{.id = "jolly", .wording = "J?"}, {.id = "quiet", .wording = "Q?", .valence = valence::mixed}};
    auto const prompts = [&](int a, int b) {
        return check_in(content, tests::who_said({{"a", a}, {"b", b}}, gate::nothing_reported), {.day = today}).prompts;
    };
    using ids = std::vector<id_of<prompt>>;
    CHECK(prompts(1, 1) == ids{"quiet"});
    CHECK(prompts(1, 3) == ids{"quiet"});
    CHECK(prompts(1, 5) == ids{"quiet", "jolly"}); // the pleasant one last
    CHECK(prompts(3, 3) == ids{"quiet", "jolly"});
}
