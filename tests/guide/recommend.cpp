#include <closeknit/guide/recommend.hpp>

#include <tests/support/couple.hpp>
#include <tests/support/random.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

using namespace closeknit;
using tests::over;
using tests::today;

namespace {

/// With no safety risk, unless it is given one.
practice doing(std::string id, target_map targets, std::vector<contraindication> contraindications = {{risk::other, "n"}}) {
    bool const safe = contraindications.at(0).risk == risk::other || contraindications.at(0).risk == risk::quarrel;
    return {.id = id,
            .title = id,
            .targets = std::move(targets),
            .why = "w",
            .steps = {"1", "2", "3"},
            .stop = "s",
            .contraindications = std::move(contraindications),
            .no_safety_risk = safe};
}

scale measuring(std::string what, direction better = direction::high) {
    scale out = over({{"a"}});
    out.id = what;
    out.title = "The " + what;
    out.measures = what;
    out.better = better;
    out.bands = {{.id = "low", .low = 1, .label = "low"},
                 {.id = "middle", .low = 3, .label = "middle"},
                 {.id = "high", .low = 4, .label = "high"}};
    return out;
}

score_result of_5(std::string id, double value) { return {.scale = id, .value = value, .low = 1, .high = 5, .label = "so"}; }

/// Two facets and a sign to measure, a habit to keep, and a handful of practices.
struct tiny {
    assessment of = tests::asking({tests::rated("a")}, {measuring("calm"), measuring("talk"), measuring("alone", direction::low),
                                                        measuring("contact", direction::neither)});
    pack content{.id = "p",
                 .title = "P",
                 .language = "en",
                 .dimensions = {{.id = "calm", .title = "Calm"},
                                {.id = "talk", .title = "Talk"},
                                {.id = "alone", .title = "Alone", .kind = dimension_kind::sign},
                                {.id = "contact", .title = "Contact", .kind = dimension_kind::contact},
                                {.id = "thanks", .title = "Thanks", .kind = dimension_kind::upkeep}},
                 .practices = {doing("note", {{"calm", 0.5}}), doing("listen", {{"talk", 1}}),
                               doing("walk", {{"calm", 1}, {"talk", 0.5}}), doing("thank", {{"thanks", 1}})},
                 .sentences = sentences{.low_reason = "{score} is low.",
                                        .upkeep_reason = "Keep it up.",
                                        .joint_reason = "{score}: {first} and {second}."}};

    std::vector<recommendation> from(std::vector<score_result> const& scores, gate own = gate::nothing_reported,
                                     std::size_t most = 3) const {
        return recommend(content, of, scores, tests::screened(own), today, most);
    }
    /// Of two people who opened something to each other.
    std::vector<recommendation> from(std::vector<comparison> const& scores,
                                     std::vector<opened> const& open = {opened_prompts{}}) const {
        history first = tests::screened(gate::nothing_reported), second = first;
        second.person.id = "ben";
        for (opened const& each : open) {
            first.entries.push_back(opening{.day = today, .to = "ben", .what = each, .basis = "b"});
            second.entries.push_back(opening{.day = today, .to = "ada", .what = each, .basis = "b"});
        }
        auto const revealed = reveal(content, first, second, today);
        return recommend(content, std::get<reveal_permit>(revealed), of, scores, first, second, today);
    }
};

std::vector<std::string> names(std::vector<recommendation> const& list) {
    std::vector<std::string> out;
    for (recommendation const& each : list)
        out.push_back(each.practice.str());
    return out;
}

using ids = std::vector<std::string>;

} // namespace

TEST_CASE("practices are ranked by need times weight") {
    // calm at 2 of 1 to 5 is 3/4 away from its better end, talk at 3 is 1/2 away
    auto const list = tiny{}.from({of_5("calm", 2), of_5("talk", 3)});
    REQUIRE(names(list) == ids{"walk", "listen", "note"});
    CHECK(list[0].relevance == 0.75);  // 3/4 * 1
    CHECK(list[1].relevance == 0.5);   // 1/2 * 1
    CHECK(list[2].relevance == 0.375); // 3/4 * 1/2
    CHECK(list[0].wording == "The calm is low.");
    CHECK(list[1].wording == "The talk is low.");
    REQUIRE(list[0].reasons.size() == 2);
    CHECK(list[0].reasons[0] == reason{.scale = "calm", .dimension = "calm", .need = 0.75, .weight = 1});
    CHECK(list[0].reasons[1] == reason{.scale = "talk", .dimension = "talk", .need = 0.5, .weight = 0.5});
}

TEST_CASE("a score whose better end is the low one needs help when it is high") {
    tiny t;
    t.content.practices = {doing("call", {{"alone", 1}})};
    CHECK(t.from({of_5("alone", 4)}).at(0).relevance == 0.75);
    CHECK(t.from({of_5("alone", 3)}).at(0).relevance == 0.5);
    CHECK(names(t.from({of_5("alone", 2.9)})).empty()); // in the best band
}

TEST_CASE("a score in its best band, with no better end, or not given asks for nothing") {
    tiny t;
    t.content.practices[0].targets = {{"contact", 1}};
    CHECK(names(t.from({of_5("calm", 4), of_5("talk", 4.5), of_5("contact", 1)})) == ids{"thank"});
    CHECK(names(t.from({score_result{.scale = "talk", .not_scored = no_score_reason::too_few_answers}})) == ids{"thank"});
}

TEST_CASE("when nothing stands out, habits keep a good thing going") {
    auto const list = tiny{}.from({of_5("calm", 5), of_5("talk", 5)});
    REQUIRE(names(list) == ids{"thank"});
    CHECK(list[0].wording == "Keep it up.");
    CHECK(list[0].reasons.empty());
    CHECK(list[0].relevance == 0);
}

TEST_CASE("after what serves a need come habits, and for whoever is not clear anything quiet, for the same reason") {
    tiny t;
    CHECK(names(t.from({of_5("calm", 2), of_5("talk", 5)}, gate::nothing_reported, 9)) == ids{"walk", "note", "thank"});
    for (practice& each : t.content.practices)
        each.participants = company::alone;
    t.content.sentences->report.plain_reason = "Something quiet.";
    auto const list = t.from({of_5("calm", 2), of_5("talk", 5)}, gate::stop, 9);
    CHECK(names(list) == ids{"walk", "note", "listen", "thank"});
    for (recommendation const& each : list)
        CHECK(each.wording == "Something quiet.");
    CHECK(list[2].reasons.empty());
    CHECK(list[2].relevance == 0);
}

TEST_CASE("help from outside is no habit: it comes for a reason of its own, or with everything quiet") {
    tiny t;
    t.content.practices = {doing("counselor", {{"thanks", 1}, {"calm", 0.5}}), doing("thank", {{"thanks", 1}})};
    t.content.practices[0].outside_help = true;
    CHECK(names(t.from({of_5("calm", 5)})) == ids{"thank"});
    CHECK(names(t.from(std::vector<comparison>{{.scale = "calm", .first = 5, .second = 5, .mean = 5, .low = 1, .high = 5}})) ==
          ids{"thank"});
    CHECK(names(t.from({of_5("calm", 2)})) == ids{"counselor", "thank"});
    for (practice& each : t.content.practices)
        each.participants = company::alone;
    CHECK(names(t.from({of_5("calm", 5)}, gate::caution)) == ids{"counselor", "thank"});
}

TEST_CASE("ties keep the pack's order, and no more come than are asked for") {
    tiny t;
    t.content.practices = {doing("c", {{"calm", 1}}), doing("a", {{"calm", 1}}), doing("b", {{"calm", 1}}),
                           doing("d", {{"calm", 1}})};
    CHECK(names(t.from({of_5("calm", 2)})) == ids{"c", "a", "b"});
    CHECK(names(t.from({of_5("calm", 2)}, gate::nothing_reported, 1)) == ids{"c"});
    CHECK(t.from({of_5("calm", 2)}, gate::nothing_reported, 0).empty());
}

TEST_CASE("what is there only on request never comes up, from scores or as a habit") {
    tiny t;
    for (practice& each : t.content.practices)
        each.availability = offering::on_request;
    CHECK(t.from({of_5("calm", 1), of_5("talk", 1)}).empty());
    CHECK(t.from({of_5("calm", 5)}).empty());
    CHECK(t.from(std::vector<comparison>{{.scale = "calm", .first = 1, .second = 1, .mean = 1, .low = 1, .high = 5}}).empty());
}

TEST_CASE("one's own page has what is done alone, and of the rest only what carries no safety risk") {
    tiny t;
    t.content.practices = {doing("together", {{"calm", 1}}, {{risk::fear, "n"}}),
                           doing("alone", {{"calm", 1}}, {{risk::abuse, "n"}}),
                           doing("either", {{"calm", 1}}, {{risk::touch, "n"}}),
                           doing("quarrel", {{"calm", 1}}, {{risk::quarrel, "n"}}),
                           doing("forgotten", {{"calm", 1}}),
                           doing("harmless", {{"calm", 1}})};
    t.content.practices[1].participants = t.content.practices[5].participants = company::alone;
    t.content.practices[2].participants = company::either;
    t.content.practices[4].no_safety_risk = false;
    CHECK(names(t.from({of_5("calm", 2)}, gate::nothing_reported, 9)) == ids{"alone", "quarrel", "harmless"});
    for (gate other : {gate::caution, gate::stop, static_cast<gate>(7)})
        CHECK(names(t.from({of_5("calm", 2)}, other, 9)) == ids{"harmless"});
}

TEST_CASE("for two, the mean of both says what is needed") {
    tiny t;
    std::vector<comparison> const both{{.scale = "calm", .first = 1, .second = 4, .mean = 2.5, .low = 1, .high = 5},
                                       {.scale = "talk", .first = 5, .second = 4, .mean = 4.5, .low = 1, .high = 5}};
    auto const list = t.from(both);
    REQUIRE(names(list) == ids{"walk", "note", "thank"});
    CHECK(list[2].wording == "Keep it up.");
    CHECK(list[0].relevance == 0.625); // (5 - 2.5) / 4
    CHECK(list[0].wording == "The calm: 1 and 4.");
}

TEST_CASE("what carries a safety risk is for two only once both opened practices, and touch once both opened that") {
    tiny t;
    t.content.practices = {doing("talk-it-over", {{"calm", 1}}, {{risk::fear, "n"}}),
                           doing("hold", {{"calm", 1}}, {{risk::touch, "n"}}), doing("walk", {{"calm", 1}}),
                           doing("forgotten", {{"calm", 1}}), doing("alone", {{"calm", 1}})};
    t.content.practices[3].no_safety_risk = false;
    t.content.practices[4].participants = company::alone;
    std::vector<comparison> const low{{.scale = "calm", .first = 1, .second = 1, .mean = 1, .low = 1, .high = 5}};
    CHECK(names(t.from(low)) == ids{"walk"});
    CHECK(names(t.from(low, {opened_touch{}})) == ids{"walk"});
    CHECK(names(t.from(low, {opened_practices{}})) == ids{"talk-it-over", "walk", "forgotten"});
    CHECK(names(t.from(low, {opened_practices{}, opened_touch{}})) == ids{"talk-it-over", "hold", "walk"});
}

TEST_CASE("one block of items counts once for a practice, however many scales are made of it") {
    tiny t;
    t.of.items.push_back(tests::rated("b"));
    for (char const* id : {"fun", "rest"}) { // beside calm, of the item a
        t.of.scales.push_back(measuring(id));
        t.content.dimensions.push_back({.id = id, .title = id});
    }
    t.of.scales[1].keys = {{"b"}}; // talk
    t.content.practices = {doing("one-block", {{"calm", 1}, {"fun", 1}, {"rest", 1}}),
                           doing("two", {{"calm", 1}, {"talk", 0.25}})};
    std::vector<score_result> const low{of_5("calm", 2), of_5("talk", 2), of_5("fun", 2), of_5("rest", 2)};
    auto const list = t.from(low);
    CHECK(names(list) == ids{"two", "one-block"}); // 3/4 and 3/16 before 3/4 alone
    CHECK(list[1].relevance == 0.75);
    CHECK(list[1].reasons.size() == 3); // all of them are told
    t.of.scales[4].keys = {{"b"}};      // fun is of another item now: 3/4 and 3/4
    CHECK(names(t.from(low)) == ids{"one-block", "two"});
}

TEST_CASE("what was done in the last four weeks comes after the rest") {
    tiny t;
    history own = tests::screened(gate::nothing_reported);
    own.entries.push_back(practice_done{.day = today - std::chrono::days{28}, .practice = "walk"});
    auto const with = [&](history const& h) {
        return names(recommend(t.content, t.of, {of_5("calm", 2), of_5("talk", 3)}, h, today));
    };
    CHECK(with(own) == ids{"listen", "note", "thank"});
    own.entries.push_back(practice_done{.day = today - std::chrono::days{28}, .practice = "thank"});
    CHECK(with(own) == ids{"listen", "note", "walk"});
    own.entries.pop_back();
    std::get<practice_done>(own.entries[1]).day = today - std::chrono::days{29};
    CHECK(with(own) == ids{"walk", "listen", "note"});
    std::get<practice_done>(own.entries[1]).day = today + std::chrono::days{1};
    CHECK(with(own) == ids{"walk", "listen", "note"});
}

TEST_CASE("after a signal about touch nothing that names touch comes up, and after one about safety no more than after a stop") {
    tiny t;
    t.content.practices = {doing("hold", {{"calm", 1}}, {{risk::touch, "n"}}), doing("rest", {{"calm", 1}}, {{risk::abuse, "n"}}),
                           doing("walk", {{"calm", 1}})};
    t.content.practices[0].participants = t.content.practices[1].participants = company::alone;
    t.of.items[0].safety_sensitive = safety_sensitive{.danger_end = range_end::low, .about = safety_topic::touch};
    t.content.assessments = {t.of};
    history own = tests::screened(gate::nothing_reported);
    own.entries.push_back(sheet{.assessment = "small", .day = today, .answers = {{"a", 2}}});
    auto const with = [&] { return names(recommend(t.content, t.of, {of_5("calm", 2)}, own, today, 9)); };
    CHECK(with() == ids{"hold", "rest", "walk"});
    std::get<sheet>(own.entries[1]).answers["a"] = 1;
    CHECK(with() == ids{"rest", "walk"});
    t.content.assessments[0].items[0].safety_sensitive->about = safety_topic::safety;
    CHECK(with().empty()); // none is both alone and without a risk
}

TEST_CASE("adding a risk to a practice never makes it appear") {
    tests::random_values any(61);
    tiny t;
    for (int round = 0; round < 2'000; ++round) {
        t.content.practices.clear();
        for (int i = 0; i < 6; ++i) {
            practice p = doing("p" + std::to_string(i), {{any.one_in(2) ? "calm" : "talk", 0.25 * any.between(1, 4)}});
            p.participants = static_cast<company>(any.below(3));
            p.no_safety_risk = any.one_in(2);
            for (std::size_t risks = any.below(2); risks > 0; --risks)
                p.contraindications.push_back({static_cast<risk>(any.below(7)), "n"});
            t.content.practices.push_back(p);
        }
        gate const own = static_cast<gate>(any.below(3));
        std::vector<score_result> const scores{of_5("calm", any.between(1, 5)), of_5("talk", any.between(1, 5))};
        auto const has = [](std::vector<recommendation> const& list, std::string const& id) {
            return std::any_of(list.begin(), list.end(), [&](recommendation const& each) { return each.practice == id; });
        };
        auto const before = t.from(scores, own, 9);
        practice& changed = t.content.practices[std::size_t(any.below(6))];
        changed.contraindications.push_back({static_cast<risk>(any.below(7)), "n"});
        if (!has(before, changed.id.str())) REQUIRE_FALSE(has(t.from(scores, own, 9), changed.id.str()));
    }
}
