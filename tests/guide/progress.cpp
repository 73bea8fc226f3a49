#include <closeknit/guide/progress.hpp>

#include <closeknit/json.hpp>

#include <tests/support/couple.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::over;
using tests::today;

namespace {

progress_sentences words() {
    return {.grew = "{score} grew since {day}.",
            .fell = "{score} fell since {day}.",
            .eased = "{score} eased.",
            .rose = "{score} rose.",
            .more = "{score}: more.",
            .less = "{score}: less.",
            .steady = "{score} stayed.",
            .beyond_chance = "Not chance.",
            .then_and_now = "{then} to {item}, now {now}.",
            .done_once = "{title} once.",
            .done = "{title} {times} times.",
            .kept = "{title} {kept} of {due}.",
            .before_and_after = "{score} {before} to {now} of {high}.",
            .appreciated = "{count} glad, {said} said.",
            .celebrated = "{count} news, {glad} glad."};
}

/// One rating "a" in one scale "calm", a practice about it, and a screening.
struct desk {
    assessment of = [] {
        assessment out = tests::asking({tests::rated("a")}, {over({{"a"}})});
        std::get<rating>(*out.items[0].response).labels = {"never", "seldom", "some", "often", "always"};
        out.scales[0].measures = "calm";
        out.scales[0].title = "Calm";
        return out;
    }();
    practice walk{.id = "walk", .title = "Walk", .targets = {{"calm", 1}}, .why = "w", .stop = "s"};
    history own = tests::screened(gate::nothing_reported);

    progress_report back(int ago = 90) const {
        pack const content{.id = "p",
                           .title = "P",
                           .language = "en",
                           .dimensions = {{.id = "calm", .title = "Calm"}},
                           .assessments = {of},
                           .practices = {walk},
                           .sentences = sentences{.progress = words()}};
        return look_back(content, own, today - days{ago}, today);
    }
    desk with(std::vector<entry> more) const {
        desk out = *this;
        out.own.entries.insert(out.own.entries.end(), more.begin(), more.end());
        return out;
    }
    sheet answered(int value, int ago) const {
        return {.assessment = of.id, .day = today - days{ago}, .answers = {{"a", value}}};
    }
    std::string says(std::vector<entry> more) const { return with(std::move(more)).back().scales.at(0).wording; }
};

std::string const month_ago = to_string(today - days{30});

} // namespace

TEST_CASE("without anything there is nothing to look back on") {
    progress_report const none = desk{}.back();
    CHECK((none.scales.empty() && none.practices.empty() && none.ledger.empty() && none.notes.empty()));
    CHECK_FALSE(none.promises.rate);
    CHECK(none.person == "ada");
}

TEST_CASE("a score that changed is said in words, with the answer that changed most") {
    desk at;
    CHECK(at.says({at.answered(2, 30)}).empty()); // one sitting
    CHECK(at.says({at.answered(2, 30), at.answered(4, 0)}) ==
          "Calm grew since " + month_ago + ". seldom to About a., now often.");
    CHECK(at.says({at.answered(4, 30), at.answered(2, 0)}) ==
          "Calm fell since " + month_ago + ". often to About a., now seldom.");
    CHECK(at.says({at.answered(3, 30), at.answered(3, 0)}) == "Calm stayed.");
    at.of.scales[0].better = direction::low;
    CHECK_THAT(at.says({at.answered(4, 30), at.answered(2, 0)}), Catch::StartsWith("Calm eased."));
    CHECK_THAT(at.says({at.answered(2, 30), at.answered(4, 0)}), Catch::StartsWith("Calm rose."));
    at.of.scales[0].better = direction::neither;
    CHECK_THAT(at.says({at.answered(2, 30), at.answered(4, 0)}), Catch::StartsWith("Calm: more."));
    CHECK_THAT(at.says({at.answered(4, 30), at.answered(2, 0)}), Catch::StartsWith("Calm: less."));
}

TEST_CASE("a change is beyond chance only where the reliability is known and says so") {
    desk at;
    std::vector<entry> const sheets{at.answered(2, 30), at.answered(4, 0)};
    CHECK_FALSE(at.with(sheets).back().scales.at(0).reliable);
    at.of.scales[0].reliability = reliability{.coefficient = 0.9, .sd = 1}; // S_diff = sqrt(2) * sqrt(.1) = .447: RCI 4.5
    CHECK(at.with(sheets).back().scales.at(0).reliable == true);
    CHECK_THAT(at.says(sheets), Catch::Contains("Not chance."));
    at.of.scales[0].reliability->coefficient = 0.2; // S_diff = 1.265: RCI 1.58
    CHECK(at.with(sheets).back().scales.at(0).reliable == false);
    CHECK(at.says(sheets) == "Calm stayed.");
}

TEST_CASE("no answer to a sensitive item is quoted, and no score of a time before is in it") {
    desk at;
    at.of.items[0].safety_sensitive = safety_sensitive{.danger_end = range_end::low};
    CHECK(at.says({at.answered(2, 30), at.answered(4, 0)}) == "Calm grew since " + month_ago + ".");
    desk const plain;
    progress_report const late = plain.with({plain.answered(1, 91), plain.answered(2, 30), plain.answered(4, 0)}).back();
    CHECK(late.scales.at(0).values == std::vector<double>{2, 4});
    CHECK(late.scales.at(0).days == std::vector<date>{today - days{30}, today});
}

TEST_CASE("practices are told with what was planned, how they went, and a score before and lately") {
    desk const at;
    auto const walked = [](int ago, std::optional<int> went = {}) {
        practice_done out{.day = today - days{ago}, .practice = "walk"};
        if (went) out.went = *went;
        return out;
    };
    CHECK(at.with({walked(5)}).back().practices.at(0).wording == "Walk once.");
    progress_report const twice = at.with({walked(5, 5), walked(3, 4), walked(1), walked(95)}).back();
    CHECK(twice.practices.at(0).wording == "Walk 3 times.");
    CHECK(twice.practices.at(0).times == 3);
    CHECK(twice.practices.at(0).went == 4.5);
    practice_planned const plan{
        .day = today - days{4}, .practice = "walk", .schedule = {.recurrence = {.start = today - days{4}, .rule = daily{}}}};
    CHECK(at.with({plan, walked(3)}).back().practices.at(0).wording == "Walk 1 of 4.");
    // Begun 30 days ago: the last sitting before, and the newest at least two weeks later.
    std::vector<entry> const all{at.answered(2, 60), at.answered(3, 31), walked(30), at.answered(4, 20), at.answered(5, 16)};
    CHECK(at.with(all).back().practices.at(0).wording == "Walk once. Calm 3 to 5 of 5.");
    std::vector<entry> const early{at.answered(3, 31), walked(30), at.answered(4, 20)};
    CHECK(at.with(early).back().practices.at(0).wording == "Walk once.");
}

TEST_CASE("a practice that days of rest alone kept from being done is counted, and no sentence says 0 times") {
    practice_planned const plan{
        .day = today - days{4}, .practice = "walk", .schedule = {.recurrence = {.start = today - days{4}, .rule = daily{}}}};
    rest const ill{.day = today - days{4}, .until = today};
    practice_done const long_ago{.day = today - days{95}, .practice = "walk"};
    desk const at;
    std::vector<entry> const all{at.answered(2, 96), long_ago, at.answered(5, 60), plan, ill};
    progress_report const back = at.with(all).back();
    REQUIRE(back.practices.size() == 1);
    CHECK(back.practices[0].adherence.rests == 5);
    CHECK(back.practices[0].wording.empty());
}

TEST_CASE("moments are counted, and moods stand in their order") {
    desk const at;
    progress_report const found =
        at.with({appreciated{.day = today, .other = "ben", .said = true}, appreciated{.day = today, .other = "ben"},
                 celebrated{.day = today, .other = "ben", .reply = reply_to_news::active_destructive},
                 celebrated{.day = today, .other = "ben"}, checked_in{.day = today - days{1}, .mood = 2},
                 checked_in{.day = today, .mood = 4}, felt_heard{.day = today, .other = "ben", .how = 5},
                 appreciated{.day = today - days{91}, .other = "ben"}, checked_in{.day = today + days{1}, .mood = 1}})
            .back();
    CHECK(found.notes == std::vector<std::string>{"2 glad, 1 said.", "2 news, 1 glad."});
    CHECK(found.moods == std::vector<int>{2, 4});
    CHECK(found.felt_heard == std::vector<int>{5});
}

TEST_CASE("somebody whose screening is not clear sees figures alone, the same whatever the screening said") {
    desk const at;
    std::vector<entry> const all{at.answered(2, 60), at.answered(5, 1),
                                 practice_done{.day = today - days{30}, .practice = "walk"},
                                 appreciated{.day = today, .other = "ben", .said = true}};
    auto const seen = [&](gate result) {
        desk then = at.with(all);
        then.own.entries[0] = screening{.day = today, .result = result};
        return then.back();
    };
    progress_report const quiet = seen(gate::stop);
    CHECK(quiet.scales.at(0).values.size() == 2);
    CHECK(quiet.scales.at(0).wording.empty());
    CHECK(quiet.practices.at(0).wording == "Walk once.");
    CHECK(quiet.notes.empty());
    CHECK(to_json(quiet) == to_json(seen(gate::caution)));
}

TEST_CASE("the ledger has the promises of the time, and those made before that were due in it") {
    desk const at;
    auto const promised = [](std::string id, int made_ago, int due_ago) {
        return promise_made{.day = today - days{made_ago}, .promise = id, .wording = id, .due = today - days{due_ago}};
    };
    progress_report const found = at.with({promised("old", 200, 100), promised("a", 100, 80), promised("b", 5, -3)}).back();
    REQUIRE(found.ledger.size() == 2);
    CHECK(found.ledger[0].promise == "a");
    CHECK(found.ledger[1].status == promise_status::open);
    CHECK(found.promises.due == 1);
}
