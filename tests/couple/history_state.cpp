#include <closeknit/couple/history_state.hpp>

#include <tests/support/couple.hpp>
#include <tests/support/random.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <utility>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::today;

namespace {

history having(std::vector<entry> entries) { return {.person = {.id = "ada", .adult = true}, .entries = std::move(entries)}; }

opening yes(date day, opened what, std::string to = "ben") {
    return {.day = day, .to = std::move(to), .what = std::move(what), .basis = "b"};
}

std::size_t open_on(history const& own, date day) { return state_on(own, day).openings.size(); }

} // namespace

TEST_CASE("an empty history has no answers and no yes, and its gate is a stop") {
    history const nobody = having({});
    history_state const now = state_on(nobody, today);
    CHECK(now.gate == gate::stop);
    CHECK(now.latest == nullptr);
    CHECK(now.openings.empty());
}

TEST_CASE("of several screenings the newest counts, and of one day the strictest, whatever the order of the list") {
    auto const gate_after = [](std::vector<entry> entries) {
        history const own = having(std::move(entries));
        return state_on(own, today).gate;
    };
    auto const at = [](int ago, gate result) { return entry(screening{.day = today - days{ago}, .result = result}); };
    CHECK(gate_after({at(2, gate::nothing_reported), at(5, gate::stop)}) == gate::nothing_reported);
    CHECK(gate_after({at(5, gate::nothing_reported), at(2, gate::caution)}) == gate::caution);
    CHECK(gate_after({at(2, gate::nothing_reported), at(2, gate::caution)}) == gate::caution);
    CHECK(gate_after({at(2, gate::caution), at(2, gate::nothing_reported)}) == gate::caution);
    CHECK(gate_after({at(2, static_cast<gate>(9)), at(2, gate::nothing_reported)}) == gate::stop);
    CHECK(gate_after({at(-1, gate::nothing_reported), at(2, gate::nothing_reported)}) == gate::stop); // dated ahead
    CHECK(gate_after({at(92, gate::nothing_reported)}) == gate::nothing_reported);
    CHECK(gate_after({at(93, gate::nothing_reported)}) == gate::stop);
}

TEST_CASE("the newest own sheet of each assessment counts, of one day the last in the list") {
    history const own = having(
        {sheet{.assessment = "a", .version = 3, .day = today}, sheet{.assessment = "a", .version = 4, .day = today},
         sheet{.assessment = "a", .version = 5, .day = today - days{1}},
         sheet{.assessment = "b", .version = 6, .day = today - days{9}},
         sheet{.assessment = "a", .version = 7, .day = today + days{1}}, sheet{.person = "eve", .assessment = "c", .day = today},
         sheet{.person = "ada", .subject = "ada", .assessment = "d", .day = today - days{8}}});
    history_state const now = state_on(own, today);
    REQUIRE(now.sheets.size() == 3);
    CHECK(int(now.sheets.at("a")->version) == 4);
    CHECK(int(now.sheets.at("b")->version) == 6);
    CHECK(now.latest == now.sheets.at("a"));
    CHECK(now.guesses.empty());
}

TEST_CASE("a sheet about another person is a guess and no answer of one's own") {
    history const own = having({sheet{.subject = "ben", .assessment = "a", .day = today}});
    history_state const now = state_on(own, today);
    CHECK(now.sheets.empty());
    CHECK(now.latest == nullptr);
    CHECK(now.guesses.at({"ben", "a"}) == &std::get<sheet>(own.entries[0]));
}

TEST_CASE("a yes holds from its day to its last day") {
    opening limited = yes(today, opened_practices{});
    limited.until = today + days{2};
    history const own = having({limited});
    CHECK(open_on(own, today - days{1}) == 0);
    CHECK(open_on(own, today) == 1);
    CHECK(open_on(own, today + days{2}) == 1);
    CHECK(open_on(own, today + days{3}) == 0);
}

TEST_CASE("a later yes to the same thing takes the place of an earlier one") {
    history const own = having({yes(today, opened_prompts{.depth = 3}), yes(today + days{1}, opened_prompts{.depth = 5}),
                                yes(today, opened_scores{.assessment = "a"}), yes(today, opened_scores{.assessment = "b"}),
                                yes(today, opened_prompts{.depth = 4}, "eve")});
    CHECK(open_on(own, today) == 4);
    history_state const later = state_on(own, today + days{1});
    REQUIRE(later.openings.size() == 4);
    CHECK(int(std::get<opened_prompts>(later.openings.back()->what).depth) == 5);
}

TEST_CASE("a closing takes back what it names, or everything") {
    std::vector<entry> const all{yes(today, opened_scores{.assessment = "a"}), yes(today, opened_scores{.assessment = "b"}),
                                 yes(today, opened_guesses{.assessment = "a"}), yes(today, opened_practices{}),
                                 yes(today, opened_practices{}, "eve")};
    auto const left = [&](closing with) {
        std::vector<entry> entries = all;
        with.day = today;
        entries.push_back(with);
        return open_on(having(entries), today);
    };
    CHECK(left({}) == 0);
    CHECK(left({.to = "ben"}) == 1);
    CHECK(left({.to = "nobody"}) == 5);
    CHECK(left({.what = opened_kind::scores}) == 3);
    CHECK(left({.what = opened_kind::scores, .assessment = "a"}) == 4);
    CHECK(left({.what = opened_kind::practices}) == 3);
    CHECK(left({.to = "eve", .what = opened_kind::practices}) == 4);
    CHECK(left({.assessment = "a"}) == 3);
}

TEST_CASE("within a day the order of the list decides, and what closes counts at once") {
    entry const yes_today = yes(today, opened_practices{}), closed_today = closing{.day = today};
    CHECK(open_on(having({yes_today, closed_today}), today) == 0);
    CHECK(open_on(having({closed_today, yes_today}), today) == 1);
    history const ahead = having({yes_today, closing{.day = today + days{1}}});
    CHECK(open_on(ahead, today) == 0);
    history const again = having({yes_today, closing{.day = today + days{1}}, yes(today + days{1}, opened_practices{})});
    CHECK(open_on(again, today) == 0);
    CHECK(open_on(again, today + days{1}) == 1);
}

TEST_CASE("what was asked and done is there with its last day, up to the day") {
    history const own =
        having({prompt_asked{.day = today - days{3}, .prompt = "p", .other = "ben"},
                prompt_asked{.day = today - days{1}, .prompt = "p", .other = "ben"},
                prompt_asked{.day = today + days{1}, .prompt = "q", .other = "ben"}, practice_done{.day = today, .practice = "w"},
                practice_done{.day = today + days{1}, .practice = "w"}});
    history_state const now = state_on(own, today);
    CHECK(now.asked == std::map<id_of<prompt>, date>{{"p", today - days{1}}});
    CHECK(now.done == std::map<id_of<practice>, date>{{"w", today}});
}

TEST_CASE("the order of a list in which no two entries share a day does not matter") {
    tests::random_values any(71);
    for (int round = 0; round < 300; ++round) {
        std::vector<entry> entries;
        for (int i = 0; i < 8; ++i) {
            date const day = today - days{8 - i};
            switch (any.below(5)) {
            case 0: entries.push_back(screening{.day = day, .result = static_cast<gate>(any.below(3))}); break;
            case 1: entries.push_back(closing{.day = day}); break;
            case 2: entries.push_back(sheet{.assessment = any.one_in(2) ? "a" : "b", .day = day}); break;
            case 3: entries.push_back(practice_done{.day = day, .practice = "w"}); break;
            default: entries.push_back(yes(day, any.one_in(2) ? opened(opened_practices{}) : opened(opened_touch{})));
            }
        }
        auto const told = [](history const& own) {
            history_state const now = state_on(own, today);
            std::string out = std::to_string(int(now.gate));
            for (opening const* each : now.openings)
                out += " " + std::to_string(each->what.index());
            for (auto const& [id, each] : now.sheets)
                out += " " + id.str() + to_string(each->day);
            return out;
        };
        std::string const before = told(having(entries));
        for (std::size_t i = entries.size(); i > 1; --i)
            std::swap(entries[i - 1], entries[any.below(i)]);
        REQUIRE(told(having(entries)) == before);
    }
}

TEST_CASE("a sheet is one's own when it is by oneself and about oneself, said or not") {
    person const ada{.id = "ada"};
    CHECK(is_own(sheet{.assessment = "a"}, ada));
    CHECK(is_own(sheet{.person = "ada", .subject = "ada", .assessment = "a"}, ada));
    CHECK_FALSE(is_own(sheet{.person = "ben", .assessment = "a"}, ada));
    CHECK_FALSE(is_own(sheet{.subject = "ben", .assessment = "a"}, ada));
}
