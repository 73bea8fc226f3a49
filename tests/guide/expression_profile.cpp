#include <closeknit/guide/expression_profile.hpp>

#include <tests/guide/two_people.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <cstdint>
#include <map>
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

/// Three ways of showing care, each with one item from 1 to 5 for importance, receipt and giving.
pack three_modes() {
    assessment asked{.id = "care", .version = 1, .title = "Care"};
    for (std::string const mode : {"words", "help", "touch"}) {
        for (std::string const part : {"matters", "reaches", "give"}) {
            std::string const id = part + "-" + mode;
            asked.items.push_back({.id = id, .wording = "w", .response = rating{.low = 1, .high = 5}});
            asked.scales.push_back({.id = id,
                                    .title = id,
                                    .method = mean{},
                                    .keys = {{.item = id}},
                                    .missing = all_required{},
                                    .better = direction::neither});
        }
        asked.modes.push_back({.id = mode,
                               .title = mode,
                               .importance = "matters-" + mode,
                               .receipt = "reaches-" + mode,
                               .giving = id_of<scale>("give-" + mode),
                               .acts = {mode + " one", mode + " two"}});
    }
    asked.modes.back().risks = {risk::touch};
    return {.id = "p", .assessments = {std::move(asked)}};
}

sheet answers_of(std::map<std::string, int> const& all, date day = today) {
    sheet out{.assessment = "care", .version = 1, .day = day};
    for (auto const& [item, value] : all)
        out.answers[id_of<closeknit::item>(item)] = value;
    return out;
}

two_people who_opened(std::vector<opened> things, std::map<std::string, int> const& ada, std::map<std::string, int> const& ben) {
    two_people out(std::move(things));
    out.first.entries.push_back(answers_of(ada));
    out.second.entries.push_back(answers_of(ben));
    return out;
}

std::map<std::string, int> const of_ada{{"matters-words", 5}, {"reaches-words", 2}, {"give-words", 4},    {"matters-help", 3},
                                        {"reaches-help", 3},  {"give-help", 1},     {"matters-touch", 4}, {"give-touch", 5}};
std::map<std::string, int> const of_ben{{"matters-words", 1}, {"reaches-words", 5}, {"give-words", 3},    {"matters-help", 5},
                                        {"reaches-help", 1},  {"give-help", 5},     {"matters-touch", 3}, {"give-touch", 2}};

} // namespace

TEST_CASE("a profile pairs how much each way of showing care matters with how often it reaches one, and drops none") {
    pack const content = three_modes();
    history own = two_people({}).first;
    CHECK(expression_profile(content, own, "care", today).empty());
    own.entries.push_back(answers_of(of_ada, today - days{3}));
    auto const all = expression_profile(content, own, "care", today);
    REQUIRE(all.size() == 3);
    CHECK(all[0] == expression_need{.mode = "words", .importance = 1, .receipt = .25, .gap = .75});
    CHECK(all[1] == expression_need{.mode = "help", .importance = .5, .receipt = .5, .gap = 0.0});
    CHECK(all[2] == expression_need{.mode = "touch", .importance = .75});
    CHECK(expression_profile(content, own, "care", today - days{4}).empty());
    own.entries.push_back(answers_of({{"matters-words", 9}}, today)); // an answer that does not fit is passed over
    CHECK(expression_profile(content, own, "care", today) == all);
    sheet guess = answers_of(of_ben);
    guess.subject = "ben";
    own.entries.push_back(guess);
    CHECK(expression_profile(content, own, "care", today) == all);
    CHECK_THROWS_WITH(expression_profile(content, own, "other", today), Catch::Contains("other"));
}

TEST_CASE("one's wish stands beside the other's giving only where both opened exact answers") {
    pack const content = three_modes();
    for (bool scores : {false, true}) {
        std::vector<opened> things{opened_practices{}};
        if (scores) things.push_back(opened_scores{.assessment = "care"});
        two_people const two = who_opened(std::move(things), of_ada, of_ben);
        CHECK(expression_matches(content, two.permit(content), "care", two.first, two.second, today).empty());
    }
    two_people const two = who_opened({opened_scores{.assessment = "care", .exact_answers = true}}, of_ada, of_ben);
    auto const all = expression_matches(content, two.permit(content), "care", two.first, two.second, today);
    REQUIRE(all.size() == 6);
    CHECK(all[0] == expression_match{.wisher = "ben", .giver = "ada", .mode = "help", .wish = 1, .giving = 0, .gap = 1});
    CHECK(all[1] == expression_match{.wisher = "ada", .giver = "ben", .mode = "words", .wish = 1, .giving = .5, .gap = .5});
    CHECK(all[2] == expression_match{.wisher = "ada", .giver = "ben", .mode = "touch", .wish = .75, .giving = .25, .gap = .5});
    CHECK(all[5] == expression_match{.wisher = "ben", .giver = "ada", .mode = "words", .wish = 0, .giving = .75, .gap = -.75});
    two_people const turned = two.swapped();
    CHECK(expression_matches(content, turned.permit(content), "care", turned.first, turned.second, today) == all);
}

TEST_CASE("an act a day comes from what the other wishes more than it is given, and touch only where both opened it") {
    pack const content = three_modes();
    opened_scores const exact{.assessment = "care", .exact_answers = true};
    auto const acts_for = [&](two_people const& two, char const* giver) {
        two_people const turned = giver == two.first.person.id ? two : two.swapped();
        std::set<std::string> out;
        for (std::uint64_t seed = 0; seed < 40; ++seed) // all of them by other chances: a permit is of one day
            out.insert(
                act_of_the_day(content, turned.permit(content), "care", turned.first, turned.second, today, seed).value().str());
        return out;
    };
    two_people const two = who_opened({exact}, of_ada, of_ben);
    CHECK(acts_for(two, "ada") == std::set<std::string>{"help one", "help two"});
    CHECK(acts_for(two, "ben") == std::set<std::string>{"words one", "words two"});
    auto wants_touch = of_ada;
    wants_touch["matters-touch"] = 5;
    CHECK(acts_for(who_opened({exact}, wants_touch, of_ben), "ben") == std::set<std::string>{"words one", "words two"});
    CHECK(acts_for(who_opened({exact, opened_touch{}}, wants_touch, of_ben), "ben") ==
          std::set<std::string>{"touch one", "touch two"});
    std::set<std::string> const without_touch{"words one", "words two", "help one", "help two"};
    CHECK(acts_for(who_opened({opened_practices{}}, of_ada, of_ben), "ada") == without_touch);
    // Of whoever gives all that is wished for nothing comes first.
    auto content_with_all = of_ada, gives_all = of_ben;
    for (std::string const mode : {"words", "help", "touch"})
        content_with_all["matters-" + mode] = 3, gives_all["give-" + mode] = 5;
    CHECK(acts_for(who_opened({exact}, content_with_all, gives_all), "ben") == without_touch);
}

TEST_CASE("an act with another risk than touch is for nobody") {
    pack content = three_modes();
    content.assessments[0].modes.back().risks = {risk::touch, risk::control};
    opened_scores const exact{.assessment = "care", .exact_answers = true};
    auto wants_touch = of_ada;
    wants_touch["matters-touch"] = 5;
    two_people const two = who_opened({exact, opened_touch{}}, wants_touch, of_ben).swapped();
    for (std::uint64_t seed = 0; seed < 40; ++seed)
        CHECK(
            act_of_the_day(content, two.permit(content), "care", two.first, two.second, today, seed).value().str().substr(0, 5) ==
            "words");
}

TEST_CASE("without anything open, the acts of all modes but those with a risk have their turns, each once in a round") {
    pack const content = three_modes();
    std::set<std::string> seen;
    for (int day = 0; day < 4; ++day)
        CHECK(seen.insert(act_of_the_day(content, "care", today + days{day}, 7).value().str()).second);
    CHECK(seen == std::set<std::string>{"words one", "words two", "help one", "help two"});
    CHECK(act_of_the_day(content, "care", today + days{4}, 7) == act_of_the_day(content, "care", today, 7));
    CHECK(act_of_the_day(content, "care", date{} - days{1}, 7).has_value());
    CHECK(!act_of_the_day(pack{.id = "p", .assessments = {{.id = "none"}}}, "none", today, 7));
    CHECK_THROWS_WITH(act_of_the_day(content, "other", today, 7), Catch::Contains("other"));
}
