// Values at and next to a boundary, where `<` and `<=` differ; script/mutate names the fault that each one finds.

#include <closeknit/guide/check_in.hpp>
#include <closeknit/guide/recommend.hpp>
#include <closeknit/guide/weekly_prompts.hpp>

#include <tests/support/couple.hpp>
#include <tests/support/problem.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <variant>
#include <vector>

using namespace closeknit;
using tests::today;

namespace {

using ids = std::vector<std::string>;

scale measuring(std::string what, direction better = direction::high) {
    scale out = tests::over({{"a"}});
    out.id = what;
    out.measures = what;
    out.title = "The " + what;
    out.better = better;
    return out;
}

practice doing(std::string id, target_map targets, std::vector<contraindication> contraindications = {}) {
    return {.id = id,
            .title = id,
            .targets = std::move(targets),
            .why = "w",
            .stop = "s",
            .contraindications = contraindications,
            .no_safety_risk = contraindications.empty()};
}

/// A facet that has a sensitive item, and two others, all from 0 to 4 with bands from 0, 1 and 3.
struct small_pack {
    assessment of;
    pack content;
    small_pack() {
        of = tests::asking({tests::rated("a", 0, 4)}, {measuring("safe"), measuring("talk"), measuring("alone", direction::low)});
        of.items[0].safety_sensitive.emplace();
        for (scale& each : of.scales)
            each.bands = {{.id = "low", .low = 0, .label = "low"},
                          {.id = "middle", .low = 1, .label = "middle"},
                          {.id = "high", .low = 3, .label = "high"}};
        content = {.id = "p",
                   .title = "P",
                   .language = "en",
                   .dimensions = {{.id = "safe", .title = "Safe"},
                                  {.id = "talk", .title = "Talk"},
                                  {.id = "alone", .title = "Alone", .kind = dimension_kind::sign},
                                  {.id = "thanks", .title = "Thanks", .kind = dimension_kind::upkeep}},
                   .sentences = sentences{.low_reason = "{score}",
                                          .upkeep_reason = "u",
                                          .joint_reason = "{first} and {second}",
                                          .joint_reason_same = "both {first}"}};
    }
    score_result scored(std::string id, double value, double low = 0, double high = 4) const {
        return {.scale = id, .value = value, .low = low, .high = high, .band = value < 1 ? "low" : value < 3 ? "middle" : "high"};
    }
    std::vector<recommendation> all(std::vector<score_result> const& scores, gate own = gate::nothing_reported,
                                    std::size_t most = 9) const {
        return recommend(content, of, scores, tests::screened(own), today, most);
    }
    ids from(std::vector<score_result> const& scores, gate own = gate::nothing_reported, std::size_t most = 9) const {
        ids out;
        for (recommendation const& each : all(scores, own, most))
            out.push_back(each.practice.str());
        return out;
    }
};

} // namespace

TEST_CASE("the best band has no need from its low end on, and where less is better up to the next one's") {
    small_pack p;
    p.content.practices = {doing("x", {{"talk", 1}, {"alone", 1}})};
    CHECK(p.from({p.scored("talk", 3)}).empty());
    CHECK(p.from({p.scored("talk", 2.9)}) == ids{"x"});
    CHECK(p.from({p.scored("alone", 0.9)}).empty());
    CHECK(p.from({p.scored("alone", 1)}) == ids{"x"});
    CHECK(p.from({p.scored("talk", 2, 2, 2)}).empty()); // a range of one value
    for (scale& each : p.of.scales)
        each.bands.clear();
    CHECK(p.all({p.scored("talk", 4)}).empty());
    CHECK(p.all({p.scored("alone", 1)}).at(0).relevance == 0.25);
}

TEST_CASE("reasons are in the order of need times weight, and the first gives the wording") {
    small_pack p;
    p.content.practices = {doing("x", {{"talk", 0.25}, {"alone", 1}}), doing("y", {{"alone", 1}, {"talk", 1}})};
    auto const both = p.all({p.scored("alone", 2), p.scored("talk", 1)});
    REQUIRE(both.size() == 2);
    CHECK(both[0].practice == "y"); // 3/4, and 2/4
    CHECK(both[0].wording == "The talk");
    CHECK(both[1].practice == "x");
    CHECK(both[1].wording == "The alone");
    CHECK(both[1].reasons.at(0).scale == "alone");
    auto const turned = p.all({p.scored("talk", 1), p.scored("alone", 2)});
    CHECK(turned[0].wording == "The talk");
    CHECK(turned[1].reasons.at(0).scale == "alone");
}

TEST_CASE("for two, equal scores are told as one") {
    small_pack p;
    p.content.practices = {doing("x", {{"talk", 1}})};
    auto const wording = [&](double a, double b) {
        std::vector<comparison> const scores{
            {.scale = "talk", .first = a, .second = b, .mean = (a + b) / 2, .low = 0, .high = 4}};
        auto const revealed = reveal(tests::holding(tests::for_two()), tests::ada(), tests::ben(), today);
        return recommend(p.content, std::get<reveal_permit>(revealed), p.of, scores, tests::ada(), tests::ben(), today)
            .at(0)
            .wording;
    };
    CHECK(wording(1, 1) == "both 1");
    CHECK(wording(1, 2) == "1 and 2");
}

TEST_CASE("a habit serves upkeep fully, and no more come than are asked for") {
    small_pack p;
    p.content.practices = {doing("little", {{"thanks", 0.5}}), doing("first", {{"thanks", 1}}), doing("second", {{"thanks", 1}})};
    CHECK(p.from({}) == ids{"first", "second"});
    CHECK(p.from({}, gate::nothing_reported, 1) == ids{"first"});
}

TEST_CASE("this week's prompts: depth 1 or 2, ordinary and without a risk, the last one light and pleasant") {
    pack content{.id = "p"};
    content.prompts = {{.id = "deep", .wording = "w", .depth = 3, .topic = "1"},
                       {.id = "tender", .wording = "w", .depth = 1, .topic = "2", .sensitivity = sensitivity::tender},
                       {.id = "risky", .wording = "w", .depth = 1, .topic = "3", .risks = {risk::quarrel}},
                       {.id = "second", .wording = "w", .depth = 2, .topic = "4"},
                       {.id = "mixed", .wording = "w", .depth = 1, .valence = valence::mixed, .topic = "5"},
                       {.id = "light", .wording = "w", .depth = 1, .topic = "6"}};
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        CHECK(weekly_prompts(content, today, seed, 9) == std::vector<id_of<prompt>>{"mixed", "second", "light"});
        CHECK(weekly_prompts(content, today, seed, 2).size() == 2);
        CHECK(weekly_prompts(content, today, seed, 1) == std::vector<id_of<prompt>>{"light"});
        CHECK(weekly_prompts(content, today, seed, 9, {"mixed"}) == std::vector<id_of<prompt>>{"second", "light"});
    }
}

TEST_CASE("a check-in offers two practices, and two people are in the order in which they came") {
    pack content{.id = "p",
                 .title = "P",
                 .language = "en",
                 .dimensions = {{.id = "calm", .title = "Calm"}},
                 .assessments = {tests::for_two()}};
    for (char const* each : {"x", "y", "z"})
        content.practices.push_back(doing(each, {{"calm", 1}}));
    for (int i = 0; i < 40; ++i)
        content.prompts.push_back({.id = "p" + std::to_string(i), .wording = "w", .depth = 1, .topic = std::to_string(i)});
    content.sentences = sentences{.low_reason = "l", .upkeep_reason = "u", .joint_reason = "j", .joint_reason_same = "j"};
    own_report const own = check_in(content, tests::ben(), {.day = today, .seed = 1});
    CHECK(own.practices.size() == 2);
    CHECK(own.prompts == weekly_prompts(content, today, 1));
    CHECK(own.prompts != check_in(content, tests::ben(), {.day = today, .seed = 2}).prompts);
    history ada = tests::ada(), ben = tests::ben();
    tests::sheet_in(ada).answers = {{"a", 3}, {"b", 3}, {"c", 3}, {"d", 3}};
    auto const both = check_in(content, ada, ben, {.day = today, .seed = 1});
    REQUIRE(std::holds_alternative<joint_report>(both));
    CHECK(std::get<joint_report>(both).practices.size() == 2);
    CHECK(std::get<joint_report>(both).first == "ada");
    CHECK(std::get<joint_report>(both).second == "ben");
}
