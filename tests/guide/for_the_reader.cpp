// Recommendations that know who reads them, what helped, what was put aside, and what changed.

#include <closeknit/codec/built_in.hpp>
#include <closeknit/guide/recommend.hpp>

#include <tests/support/built_in.hpp>
#include <tests/support/couple.hpp>
#include <tests/support/random.hpp>
#include <tests/support/rounds.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::over;
using tests::today;

namespace {

scale measuring(std::string what, need_side side = need_side::both) {
    scale out = over({{"a"}});
    out.id = what;
    out.title = "The " + what;
    out.measures = what;
    out.side = side;
    return out;
}

practice doing(std::string id, target_map targets, need_side helps = need_side::both) {
    return {.id = id,
            .title = id,
            .targets = std::move(targets),
            .why = "why of " + id,
            .helps = helps,
            .minutes = 20,
            .participants = company::either,
            .stop = "s",
            .contraindications = {{risk::other, "n"}},
            .no_safety_risk = true};
}

score_result of_5(std::string id, double value) { return {.scale = id, .value = value, .low = 1, .high = 5, .label = "so"}; }

struct desk {
    assessment of = tests::asking({tests::rated("a")}, {measuring("calm")});
    pack content{.id = "p",
                 .title = "P",
                 .language = "en",
                 .dimensions = {{.id = "calm", .title = "Calm"}, {.id = "talk", .title = "Talk"}},
                 .sentences = sentences{.low_reason = "{score} is low.", .report = {.was_better = "Better on {day}."}}};
    history own = tests::screened(gate::nothing_reported);
    practice_filter only{};

    std::vector<recommendation> from(std::vector<score_result> const& scores, std::size_t most = 9) const {
        return recommend(content, of, scores, own, today, most, only);
    }
    std::string ids(std::vector<score_result> const& scores) const {
        std::string out;
        for (recommendation const& each : from(scores))
            out += (out.empty() ? "" : " ") + each.practice.str();
        return out;
    }
};

} // namespace

TEST_CASE("a practice serves a need only where it helps its reader, and says why for this one") {
    desk at;
    at.content.practices = {doing("give", {{"calm", 1}}, need_side::giving),
                            doing("receive", {{"calm", 1}}, need_side::receiving), doing("both", {{"calm", 0.5}})};
    at.content.practices[2].why_for = {{need_side::receiving, "for who lacks it"}, {need_side::giving, "for who could give it"}};
    auto const read_by = [&](need_side side) {
        at.of.scales = {measuring("calm", side)};
        return at.ids({of_5("calm", 1)});
    };
    CHECK(read_by(need_side::receiving) == "receive both");
    CHECK(at.from({of_5("calm", 1)})[0].why == "why of receive"); // the fallback
    CHECK(at.from({of_5("calm", 1)})[1].why == "for who lacks it");
    CHECK(read_by(need_side::giving) == "give both");
    CHECK(at.from({of_5("calm", 1)})[1].why == "for who could give it");
    CHECK(read_by(need_side::both) == "give receive both");
    CHECK(at.from({of_5("calm", 1)})[2].why == "why of both");
}

TEST_CASE("for two people every practice serves, since what one goes short of the other could give") {
    desk at;
    at.content.practices = {doing("give", {{"calm", 1}}, need_side::giving),
                            doing("receive", {{"calm", 1}}, need_side::receiving)};
    at.of.scales = {measuring("calm", need_side::receiving)};
    history first = at.own, second = at.own;
    second.person.id = "ben";
    first.entries.push_back(opening{.day = today, .to = "ben", .what = opened_practices{}, .basis = "b"});
    second.entries.push_back(opening{.day = today, .to = "ada", .what = opened_practices{}, .basis = "b"});
    auto const found = reveal(at.content, first, second, today);
    comparison const low{.scale = "calm", .first = 1, .second = 2, .mean = 1.5, .low = 1, .high = 5};
    auto const both = recommend(at.content, std::get<reveal_permit>(found), at.of, {low}, first, second, today);
    REQUIRE(both.size() == 2);
    CHECK(both[1].why == "why of receive");
}

TEST_CASE("only what fits the time and the company that is asked for") {
    desk at;
    at.content.practices = {doing("short", {{"calm", 1}}), doing("long", {{"calm", 1}}), doing("alone", {{"calm", 1}}),
                            doing("together", {{"calm", 1}})};
    at.content.practices[0].minutes = 10;
    at.content.practices[1].minutes = 11;
    at.content.practices[2].participants = company::alone;
    at.content.practices[3].participants = company::together;
    at.only.minutes = 10;
    CHECK(at.ids({of_5("calm", 1)}) == "short");
    at.only = {.participants = company::alone};
    CHECK(at.ids({of_5("calm", 1)}) == "short long alone");
    at.only = {.participants = company::together};
    CHECK(at.ids({of_5("calm", 1)}) == "short long together");
    at.only = {.participants = company::either};
    CHECK(at.ids({of_5("calm", 1)}) == "short long alone together");
}

TEST_CASE("what went well counts more, and what did not less") {
    desk at;
    at.content.practices = {doing("one", {{"calm", 1}}), doing("two", {{"calm", 1}})};
    auto const after = [&](std::string what, int went) {
        desk then = at;
        then.own.entries.push_back(practice_done{.day = today - days{40}, .practice = what, .went = went});
        return then;
    };
    CHECK(at.ids({of_5("calm", 1)}) == "one two");
    CHECK(after("two", 5).ids({of_5("calm", 1)}) == "two one");
    CHECK(after("two", 3).ids({of_5("calm", 1)}) == "one two");
    CHECK(after("one", 2).ids({of_5("calm", 1)}) == "two one");
    CHECK(after("two", 5).from({of_5("calm", 1)})[0].relevance == Approx(1.2));
    CHECK(after("one", 1).from({of_5("calm", 1)})[1].relevance == Approx(0.8));
    // It is no reason of its own, and what is said is the mean.
    CHECK(after("two", 5).ids({of_5("calm", 5)}).empty());
    desk twice = after("two", 5);
    twice.own.entries.push_back(practice_done{.day = today - days{50}, .practice = "two", .went = 1});
    CHECK(twice.ids({of_5("calm", 1)}) == "one two");
    CHECK(after("two", 5).from({of_5("calm", 1)})[0].wording == "The calm is low.");
}

TEST_CASE("what was put off comes last for four weeks, and what was dropped rests for half a year") {
    desk at;
    at.content.practices = {doing("one", {{"calm", 1}}), doing("two", {{"calm", 0.5}})};
    auto const after = [&](put_off how, int ago, std::vector<entry> more = {}) {
        desk then = at;
        then.own.entries.push_back(practice_put_off{.day = today - days{ago}, .practice = "one", .how = how});
        then.own.entries.insert(then.own.entries.end(), more.begin(), more.end());
        return then.ids({of_5("calm", 1)});
    };
    CHECK(after(put_off::not_now, 28) == "two one");
    CHECK(after(put_off::not_now, 29) == "one two");
    CHECK(after(put_off::skipped, 0) == "one two");
    CHECK(after(put_off::dropped, 183) == "two");
    CHECK(after(put_off::dropped, 184) == "one two");
    CHECK(after(put_off::dropped, -1) == "one two"); // not yet
    CHECK(after(put_off::dropped, 60, {practice_done{.day = today - days{40}, .practice = "one"}}) ==
          "one two"); // taken up again
}

TEST_CASE("a reason names what changed since the sitting before") {
    desk at;
    at.content.practices = {doing("one", {{"calm", 1}})};
    at.content.assessments = {at.of};
    auto const answered = [&](int value, int ago) {
        return sheet{.assessment = at.of.id, .day = today - days{ago}, .answers = {{"a", value}}};
    };
    desk then = at;
    then.own.entries.push_back(answered(2, 0));
    then.own.entries.push_back(answered(4, 30));
    then.own.entries.push_back(answered(1, 60)); // not the one before
    auto const scores = score(at.of, {{"a", 2}});
    auto const found = then.from(scores);
    REQUIRE(found.size() == 1);
    CHECK_THAT(found[0].wording, Catch::EndsWith("Better on " + to_string(today - days{30}) + "."));
    CHECK(found[0].reasons.at(0).before == 0.25);
    CHECK(found[0].reasons.at(0).need == 0.75);
    // Where it was as low, or lower, nothing is said of it.
    then.own.entries[2] = answered(2, 30);
    CHECK_THAT(then.from(scores)[0].wording, !Catch::Contains("Better"));
    then.own.entries[2] = answered(1, 30);
    CHECK_THAT(then.from(scores)[0].wording, !Catch::Contains("Better"));
    // Nor to somebody whose screening is not clear.
    then.own.entries[2] = answered(4, 30);
    then.own.entries[0] = screening{.day = today, .result = gate::stop};
    then.content.practices[0].participants = company::alone;
    then.content.sentences->report.plain_reason = "Quietly.";
    CHECK(then.from(scores).at(0).wording == "Quietly.");
}

TEST_CASE("reasons are causal: without the stated cause a practice ranks lower, and none serves another reader's need") {
    pack const content = built_in_pack();
    assessment const& of = content.at<assessment>("closeness");
    scorer const by(of);
    tests::random_values any(20261128);
    int const wanted = tests::rounds(400, 10'000);
    int seen = 0, moved = 0, wrong = 0;
    while (seen < wanted) {
        answers given;
        for (item const& each : of.items)
            if (each.kind == item_kind::question && !each.safety_sensitive && !any.one_in(8))
                given[each.id] = tests::five_step_answer(of, each, any.between(1, 5));
        history const own = tests::screened(gate::nothing_reported);
        auto const scores = by.score(given);
        auto const all = recommend(content, of, scores, own, today, 99);
        for (std::size_t i = 0; i < all.size() && seen < wanted; ++i) {
            recommendation const& one = all[i];
            if (one.reasons.empty()) continue;
            ++seen;
            practice const& p = content.at(one.practice);
            for (reason const& why : one.reasons) {
                scale const& how = *find(of.scales, why.scale);
                bool const serves = p.helps == need_side::both || how.side == need_side::both || p.helps == how.side;
                wrong += !serves || p.targets.at(how.measures) != why.weight || why.need <= 0;
            }
            wrong += one.relevance != one.reasons[0].need * one.reasons[0].weight;
            // Undone: every score that is a reason is at its better end.
            auto better = scores;
            for (score_result& each : better)
                for (reason const& why : one.reasons)
                    if (each.scale == why.scale)
                        each.value = find(of.scales, why.scale)->better == direction::low ? each.low : each.high;
            auto const then = recommend(content, of, better, own, today, 99);
            auto const at =
                std::find_if(then.begin(), then.end(), [&](auto const& each) { return each.practice == one.practice; });
            moved += at == then.end() || at->reasons.empty();
        }
    }
    CHECK(wrong == 0);
    CHECK(moved == seen);
    tests::print_figure("causal reasons: " + std::to_string(seen) + " recommendations, " + std::to_string(moved) +
                        " without a reason once its cause is undone, " + std::to_string(wrong) + " wrong");
}
