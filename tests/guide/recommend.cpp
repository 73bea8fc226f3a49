#include <closeknit/guide/recommend.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;
using tests::over;

namespace {

practice doing(std::string id, target_map targets, std::vector<contraindication> contraindications = {{risk::other, "n"}}) {
    return {.id = id,
            .title = id,
            .targets = std::move(targets),
            .why = "w",
            .steps = {"1", "2", "3"},
            .stop = "s",
            .contraindications = std::move(contraindications)};
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
                 .sentences = sentences{.low_reason = "{score} is {value}, {band}.",
                                        .upkeep_reason = "Keep it up.",
                                        .joint_reason = "{score}: {first} and {second}."}};

    std::vector<recommendation> from(std::vector<score_result> const& scores, gate own = gate::nothing_reported,
                                     std::size_t most = 3) const {
        return recommend(content, of, scores, own, most);
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
    CHECK(list[0].relevance == 1.0);   // 3/4 * 1 + 1/2 * 1/2
    CHECK(list[1].relevance == 0.5);   // 1/2 * 1
    CHECK(list[2].relevance == 0.375); // 3/4 * 1/2
    CHECK(list[0].wording == "The calm is 2, so.");
    CHECK(list[1].wording == "The talk is 3, so.");
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
    CHECK(recommend(t.content, t.of,
                    std::vector<comparison>{{.scale = "calm", .first = 1, .second = 1, .mean = 1, .low = 1, .high = 5}})
              .empty());
}

TEST_CASE("unless the own gate reported nothing, what speaks of a safety concern is done alone or not at all") {
    tiny t;
    t.content.practices = {
        doing("together", {{"calm", 1}}, {{risk::fear, "n"}}), doing("alone", {{"calm", 1}}, {{risk::abuse, "n"}}),
        doing("either", {{"calm", 1}}, {{risk::touch, "n"}}), doing("quarrel", {{"calm", 1}}, {{risk::quarrel, "n"}})};
    t.content.practices[1].participants = company::alone;
    t.content.practices[2].participants = company::either;
    CHECK(names(t.from({of_5("calm", 2)}, gate::nothing_reported, 9)) == ids{"together", "alone", "either", "quarrel"});
    CHECK(names(t.from({of_5("calm", 2)}, gate::caution, 9)) == ids{"alone", "quarrel"});
    CHECK(names(t.from({of_5("calm", 2)}, gate::stop, 9)) == ids{"alone", "quarrel"});
}

TEST_CASE("for two, the mean of both says what is needed, and nothing that speaks of a safety concern comes up") {
    tiny t;
    t.content.practices.push_back(doing("hold", {{"calm", 1}}, {{risk::touch, "n"}}));
    std::vector<comparison> const both{{.scale = "calm", .first = 1, .second = 4, .mean = 2.5, .low = 1, .high = 5},
                                       {.scale = "talk", .first = 5, .second = 4, .mean = 4.5, .low = 1, .high = 5}};
    auto const list = recommend(t.content, t.of, both);
    REQUIRE(names(list) == ids{"walk", "note"});
    CHECK(list[0].relevance == 0.625); // (5 - 2.5) / 4
    CHECK(list[0].wording == "The calm: 1 and 4.");
}

TEST_CASE("a gate outside of the enumeration closes what a stop closes") {
    tiny t;
    t.content.practices = {doing("touch", {{"calm", 1}}, {{risk::touch, "n"}}), doing("note", {{"calm", 0.5}})};
    t.content.practices[0].participants = company::together;
    CHECK(names(t.from({of_5("calm", 2)}, gate::nothing_reported)) == ids{"touch", "note"});
    CHECK(names(t.from({of_5("calm", 2)}, gate::stop)) == ids{"note"});
    CHECK(names(t.from({of_5("calm", 2)}, static_cast<gate>(7))) == ids{"note"});
}
