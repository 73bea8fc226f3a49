#include <closeknit/guide/evening_session.hpp>

#include <tests/guide/two_people.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace closeknit;
using closeknit::opened;
using std::chrono::days;
using tests::today;
using tests::two_people;

namespace {

prompt ask(std::string id, int depth, valence feels = valence::mixed, std::string topic = "") {
    return {.id = std::move(id), .wording = "w", .depth = depth, .valence = feels, .topic = std::move(topic)};
}

/// Two of each depth, and two to land on.
pack two_of_each() {
    pack out{.id = "p", .prompts = {ask("good", 1, valence::pleasant), ask("fine", 1, valence::pleasant)}};
    for (int depth = 1; depth <= 5; ++depth)
        for (char const* which : {"a", "b"})
            out.prompts.push_back(ask(which + std::to_string(depth), depth));
    return out;
}

std::string depths(pack const& content, std::vector<id_of<prompt>> const& all) {
    std::string out;
    for (id_of<prompt> const& each : all)
        out += std::to_string(content.at(each).depth);
    return out;
}

evening_session deal(pack const& content, two_people const& two, int minutes = 30, evening_theme const& about = {},
                     date day = today) {
    auto const permit = two.permit(content, day);
    return deal_evening(content, permit, two.first, two.second, day, 1, minutes, about);
}
evening_session move_on(pack const& content, two_people const& two, evening_session const& evening, evening_move move) {
    auto const permit = two.permit(content, today);
    return after(content, permit, two.first, two.second, today, evening, move);
}

/// What both have asked each other, so many days ago, as deep as 5 where nothing else is said.
two_people at_depth(int opened_depth, int asked = 5) {
    two_people out({opened_prompts{.depth = opened_depth}});
    out.write(prompt_asked{.day = today - days{100}, .prompt = "a" + std::to_string(asked)});
    return out;
}

pack never_resting(pack content) {
    content.days_before_repeat = 1;
    return content;
}

} // namespace

TEST_CASE("an evening rises by one level at a time and lands on something light and pleasant") {
    pack const content = never_resting(two_of_each());
    evening_session const evening = deal(content, at_depth(5));
    CHECK(depths(content, evening.ahead) == "123451"); // 30 minutes are six prompts
    CHECK(content.at(evening.ahead.back()).valence == valence::pleasant);
    CHECK(evening.finished.empty());
    CHECK(evening.first == "ada");
    CHECK(evening.second == "ben");
    CHECK(depths(content, deal(content, at_depth(5), 45).ahead) == "112234451");
    CHECK(depths(content, deal(content, at_depth(5), 600).ahead).size() == 9); // at most 45 minutes
    CHECK(depths(content, deal(content, at_depth(5), 14).ahead) == "11");
    CHECK(depths(content, deal(content, at_depth(5), 5).ahead) == "1");
    CHECK(deal(content, at_depth(5), 4).ahead.empty());
    CHECK(deal(content, at_depth(5), -30).ahead.empty());
}

TEST_CASE("an evening goes as deep as both opened, and one level beyond what both finished") {
    pack const content = never_resting(two_of_each());
    auto const deepest = [&](two_people const& two) {
        std::string const all = depths(content, deal(content, two, 45).ahead);
        return *std::max_element(all.begin(), all.end());
    };
    CHECK(deepest(at_depth(3)) == '3');
    CHECK(deepest(at_depth(4)) == '4');
    CHECK(deepest(two_people({opened_practices{}})) == '2');
    CHECK(deepest(two_people({opened_prompts{.depth = 5}})) == '2'); // nothing finished yet
    for (int finished = 1; finished <= 4; ++finished)
        CHECK(deepest(at_depth(5, finished)) == static_cast<char>('1' + finished));
    two_people one_alone({opened_prompts{.depth = 5}});
    one_alone.first.entries.push_back(prompt_asked{.day = today, .prompt = "a4", .other = "ben"});
    CHECK(deepest(one_alone) == '2');
}

TEST_CASE("after an evening that was taken lighter, those of the next four weeks stay two levels below it") {
    pack const content = never_resting(two_of_each());
    auto const after_easing = [&](int depth, int ago) {
        two_people two = at_depth(5);
        two.write(evening_eased{.day = today - days{ago}, .depth = depth});
        return depths(content, deal(content, two).ahead);
    };
    CHECK(after_easing(5, 1) == "112231");
    CHECK(after_easing(4, 1) == "111221");
    CHECK(after_easing(3, 27) == "1111"); // two of the first depth, and one to land on, are left besides
    CHECK(after_easing(3, 28) == "123451");
    CHECK(after_easing(3, -1) == "123451"); // not yet
    two_people one_alone = at_depth(5);
    one_alone.second.entries.push_back(evening_eased{.day = today, .depth = 3, .other = "ada"});
    CHECK(depths(content, deal(content, one_alone).ahead) == "123451");
}

TEST_CASE("nothing comes again within the pack's days, and what was never asked comes first") {
    pack content = two_of_each();
    content.days_before_repeat = 100;
    two_people two = at_depth(5);
    two.write(prompt_asked{.day = today - days{99}, .prompt = "a2"});
    CHECK(deal(content, two, 20).ahead.at(1) == "b2");
    two.write(prompt_asked{.day = today - days{99}, .prompt = "b2"});
    CHECK(depths(content, deal(content, two, 20).ahead) == "1111"); // rather lighter than a repeat
    two = at_depth(5);
    for (int seed = 0; seed < 20; ++seed) {
        two.write(prompt_asked{.day = today - days{100 + seed}, .prompt = "b2"});
        auto const permit = two.permit(content);
        CHECK(deal_evening(content, permit, two.first, two.second, today, static_cast<std::uint64_t>(seed), 20).ahead.at(1) ==
              "a2");
    }
}

TEST_CASE("topics change where they can") {
    pack content = never_resting({.id = "p", .prompts = {ask("good", 1, valence::pleasant)}});
    for (int i = 0; i < 9; ++i)
        content.prompts.push_back(ask("same" + std::to_string(i), 1, valence::mixed, "work"));
    content.prompts.push_back(ask("other", 1, valence::mixed, "food"));
    auto const asked = deal(content, two_people({opened_practices{}})).ahead;
    CHECK(asked.size() == 6);
    CHECK(std::find(asked.begin(), asked.begin() + 2, "other") != asked.begin() + 2);
}

TEST_CASE("the evening of a practice asks its own prompts as soon as their depth is reached") {
    pack content = never_resting(two_of_each());
    for (char const* id : {"x", "y"}) {
        content.prompts.push_back(ask(id, 3));
        content.prompts.back().practice = "deeper";
    }
    auto const asked = deal(content, at_depth(5), 30, id_of<practice>("deeper")).ahead;
    CHECK(depths(content, asked) == "233451");
    CHECK(std::set<id_of<prompt>>{asked.at(1), asked.at(2)} == std::set<id_of<prompt>>{"x", "y"});
    CHECK(depths(content, deal(content, at_depth(3), 30, id_of<practice>("deeper")).ahead) == "233331");
}

TEST_CASE("an evening of a deck has its prompts alone, and ends on another only where the deck has nothing to end on") {
    pack content = never_resting(two_of_each());
    content.decks = {{.id = "own", .prompts = {"b2", "a1", "a3", "a4", "fine"}},
                     {.id = "deep", .prompts = {"a2", "a3"}},
                     {.id = "closed", .prompts = {"a5"}},
                     {.id = "empty"}};
    auto const of = [&](char const* id, int depth) { return deal(content, at_depth(depth), 30, id_of<deck>(id)); };
    CHECK(of("own", 5).ahead == std::vector<id_of<prompt>>{"a1", "b2", "a3", "a4", "fine"});
    CHECK(of("own", 5).spare.empty());
    auto const deep = of("deep", 5).ahead;
    CHECK(depths(content, deep) == "231");
    CHECK(std::set<id_of<prompt>>{"good", "fine"}.contains(deep.back()));
    CHECK(of("closed", 3).ahead.empty());
    CHECK(of("empty", 5).ahead.empty());
    CHECK(deal(content, at_depth(5), 5, id_of<deck>("own")).ahead == std::vector<id_of<prompt>>{"fine"});
    CHECK(deal(content, at_depth(5), 5, id_of<deck>("deep")).ahead.empty());
    CHECK_THROWS_WITH(of("other", 5), Catch::Contains("other"));
}

TEST_CASE("where a pack has nothing to end on, nothing is deeper than 1") {
    pack content = never_resting(two_of_each());
    content.prompts.erase(content.prompts.begin(), content.prompts.begin() + 2);
    CHECK(depths(content, deal(content, at_depth(5)).ahead) == "11");
    content.prompts.push_back(ask("risky", 1, valence::pleasant));
    content.prompts.back().risks = {risk::fear};
    CHECK(depths(content, deal(content, at_depth(5)).ahead) == "111");
    CHECK(deal({.id = "p"}, at_depth(5)).ahead.empty());
}

TEST_CASE("who opens changes with each prompt that is finished, and from one day of prompts to the next") {
    pack const content = never_resting(two_of_each());
    two_people two({opened_prompts{.depth = 5}});
    evening_session evening = deal(content, two);
    CHECK(evening.opens == "ada");
    evening = move_on(content, two, evening, evening_move::finished);
    CHECK(evening.opens == "ben");
    evening = move_on(content, two, evening, evening_move::skipped);
    CHECK(evening.opens == "ben");
    evening = move_on(content, two, evening, evening_move::lighter);
    CHECK(evening.opens == "ben");
    evening = move_on(content, two, evening, evening_move::finished);
    CHECK(evening.opens == "ada");
    two.write(prompt_asked{.day = today - days{3}, .prompt = "a1"});
    two.write(prompt_asked{.day = today - days{3}, .prompt = "b1"});
    CHECK(deal(content, two).opens == "ben");
    two.write(prompt_asked{.day = today - days{2}, .prompt = "a2"});
    CHECK(deal(content, two).opens == "ada");
    CHECK(deal(content, two.swapped()) == deal(content, two));
}

TEST_CASE("what is skipped gives way to something no deeper, and is not counted") {
    pack const content = never_resting(two_of_each());
    two_people const two = at_depth(5);
    evening_session evening = deal(content, two);
    evening = move_on(content, two, evening, evening_move::finished);
    id_of<prompt> const second = evening.ahead.at(0);
    evening = move_on(content, two, evening, evening_move::skipped);
    CHECK(depths(content, evening.ahead) == "23451"); // the other one of its depth
    CHECK(evening.ahead.at(0) != second);
    CHECK_FALSE(evening.eased_at);
    evening = move_on(content, two, evening, evening_move::skipped);
    CHECK(depths(content, evening.ahead).substr(0, 1) == "1");
    CHECK(evening.finished.size() == 1);
    evening = move_on(content, two, evening, evening_move::finished);
    CHECK(depths(content, evening.finished) == "11");
    for (id_of<prompt> const& each : evening.ahead)
        CHECK(each != second);
    evening = deal(content, two, 45);
    CHECK(depths(content, evening.ahead) == "112234451");
    for (int i = 0; i < 3; ++i)
        evening = move_on(content, two, evening, evening_move::finished);
    evening = move_on(content, two, evening, evening_move::skipped);
    CHECK(content.at(evening.ahead.at(0)).depth <= 2); // though a third depth is in reach
}

TEST_CASE("after something of depth 3 was skipped, the rest of the evening is no deeper") {
    pack const content = never_resting(two_of_each());
    two_people const two = at_depth(5);
    evening_session evening = deal(content, two);
    evening = move_on(content, two, evening, evening_move::finished);
    evening = move_on(content, two, evening, evening_move::finished);
    evening = move_on(content, two, evening, evening_move::skipped);
    CHECK(evening.eased_at == 3);
    CHECK(depths(content, evening.ahead) == "3211"); // of the third depth there is one more, then what is left below
    evening = move_on(content, two, evening, evening_move::finished);
    CHECK(evening.eased_at == 3);
    CHECK(depths(content, evening.ahead) == "211");
}

TEST_CASE("lighter is a level less, for the rest of the evening") {
    pack const content = never_resting(two_of_each());
    two_people const two = at_depth(5);
    evening_session evening = deal(content, two);
    for (int i = 0; i < 3; ++i)
        evening = move_on(content, two, evening, evening_move::finished);
    evening = move_on(content, two, evening, evening_move::lighter);
    CHECK(evening.eased_at == 4);
    CHECK(depths(content, evening.ahead) == "321");
    CHECK(content.at(evening.ahead.back()).valence == valence::pleasant);
    evening = move_on(content, two, evening, evening_move::lighter);
    CHECK(evening.eased_at == 4);
    for (id_of<prompt> const& each : evening.ahead)
        CHECK(content.at(each).depth <= 2);
}

TEST_CASE("an evening ends when the two say so, or when all is asked") {
    pack const content = never_resting(two_of_each());
    two_people const two = at_depth(5);
    evening_session evening = deal(content, two);
    CHECK(move_on(content, two, evening, evening_move::not_tonight).ahead.empty());
    CHECK_FALSE(move_on(content, two, evening, evening_move::not_tonight).eased_at); // light talk is nothing heavy
    for (int i = 0; i < 4; ++i)
        evening = move_on(content, two, evening, evening_move::finished);
    CHECK(move_on(content, two, evening, evening_move::not_tonight).eased_at == 5);
    for (int i = 0; i < 9; ++i)
        evening = move_on(content, two, evening, evening_move::finished);
    CHECK(evening.ahead.empty());
    CHECK(depths(content, evening.finished) == "123451");
    CHECK(move_on(content, two, evening, evening_move::skipped) == evening);
}

TEST_CASE("what is closed meanwhile, or is not in the pack any more, is not asked") {
    pack const content = never_resting(two_of_each());
    two_people two = at_depth(5);
    evening_session const evening = deal(content, two);
    two.open(opened_prompts{.depth = 3});
    CHECK(depths(content, move_on(content, two, evening, evening_move::finished).ahead) == "231");
    pack smaller = content;
    std::erase_if(smaller.prompts, [](prompt const& p) { return p.depth == 2; });
    evening_session const rest = move_on(smaller, two, evening, evening_move::finished);
    CHECK(depths(smaller, rest.ahead) == "11"); // with the second depth gone, the third would be a step of two
    auto const permit = two.permit(content);
    evening_session of_others = evening;
    of_others.first = "eve";
    CHECK_THROWS_WITH(after(content, permit, two.first, two.second, today, of_others, evening_move::finished),
                      Catch::Contains("of other people"));
    CHECK_THROWS_WITH(after(content, permit, two.first, two.first, today, evening, evening_move::finished),
                      Catch::Contains("other histories"));
    CHECK_THROWS_WITH(deal_evening(content, permit, two.first, two.first, today, 1), Catch::Contains("other histories"));
}

TEST_CASE("after a break an evening goes on as it was, without what is closed by then") {
    pack const content = never_resting(two_of_each());
    two_people two = at_depth(5);
    evening_session evening = deal(content, two);
    CHECK(move_on(content, two, evening, evening_move::resumed) == evening);
    for (int i = 0; i < 3; ++i)
        evening = move_on(content, two, evening, evening_move::finished);
    CHECK(move_on(content, two, evening, evening_move::resumed) == evening);
    two.open(opened_prompts{.depth = 3});
    evening_session const rest = move_on(content, two, evening, evening_move::resumed);
    CHECK(depths(content, rest.ahead) == "1"); // the fourth and fifth depth are closed
    CHECK(rest.opens == evening.opens);
    CHECK_FALSE(rest.eased_at);
}

TEST_CASE("each of the two writes down what was finished, and at which depth it was taken lighter") {
    evening_session const evening{
        .first = "ada", .second = "ben", .day = today, .finished = {"a1", "b2"}, .spare = {"a3"}, .eased_at = 3};
    CHECK(entries_of(evening, "ada") == std::vector<entry>{prompt_asked{.day = today, .prompt = "a1", .other = "ben"},
                                                           prompt_asked{.day = today, .prompt = "b2", .other = "ben"},
                                                           evening_eased{.day = today, .depth = 3, .other = "ben"}});
    CHECK(entries_of(evening, "ben").at(2) == entry(evening_eased{.day = today, .depth = 3, .other = "ada"}));
    CHECK(entries_of(evening, "eve").empty());
    CHECK(entries_of({.first = "ada", .second = "ben", .day = today}, "ada").empty());
}
