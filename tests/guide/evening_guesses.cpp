// Evenings of what two people guessed of each other's answers.

#include <closeknit/guide/evening_session.hpp>

#include <tests/couple/opened.hpp>

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using namespace closeknit;
using tests::opened_couple;
using tests::rated;
using tests::today;

namespace {

using items = std::vector<id_of<item>>;

/// Five ratings that both answered; the first guessed all of them, two of them right, and the second the last.
opened_couple who_guessed() {
    assessment of = tests::asking({rated("a1"), rated("a2"), rated("a3"), rated("a4"), rated("a5")},
                                  {tests::over({{"a1"}, {"a2"}, {"a3"}, {"a4"}, {"a5"}})});
    opened_couple out(std::move(of), {{"a1", 1}, {"a2", 1}, {"a3", 1}, {"a4", 1}, {"a5", 1}},
                      {{"a1", 4}, {"a2", 4}, {"a3", 4}, {"a4", 4}, {"a5", 4}});
    out.guesses_of_first({{"a1", 3}, {"a2", 4}, {"a3", 1}, {"a4", 2}, {"a5", 4}}); // off by 1, 0, 3, 2 and 0
    out.guesses_of_second({{"a5", 5}});                                            // off by 4
    out.content.prompts = {{.id = "deep", .wording = "w", .depth = 2},
                           {.id = "good", .wording = "w", .depth = 1, .valence = valence::pleasant}};
    return out;
}

evening_session deal(opened_couple const& couple, int minutes = 45, char const* of = "small") {
    return couple([&](reveal_permit const& both, auto const&, history const& first, history const& second, date day) {
        return deal_evening(couple.content, both, first, second, day, 1, minutes, id_of<assessment>(of));
    });
}
evening_session move_on(opened_couple const& couple, evening_session const& evening, evening_move move) {
    return couple([&](reveal_permit const& both, auto const&, history const& first, history const& second, date day) {
        return after(couple.content, both, first, second, day, evening, move);
    });
}

/// Takes back what somebody opened of one kind.
template <class Kind> void close(history& whose) {
    std::erase_if(whose.entries, [](entry const& each) {
        auto const* yes = std::get_if<opening>(&each);
        return yes && std::holds_alternative<Kind>(yes->what);
    });
}

} // namespace

TEST_CASE("an evening of guesses begins with one that was right, then the widest difference, and ends on a good prompt") {
    opened_couple const couple = who_guessed();
    evening_session const evening = deal(couple);
    CHECK(evening.guessed == std::optional<id_of<assessment>>("small"));
    CHECK(evening.to_check == items{"a2", "a5", "a3", "a4", "a1"}); // by whoever is further off
    CHECK(evening.ahead == std::vector<id_of<prompt>>{"good"});
    CHECK(evening.spare.empty());
    CHECK(deal(couple.swapped()) == evening);
    CHECK(deal(couple, 15).to_check == items{"a2", "a5"}); // 5 minutes for each, and for the prompt
    CHECK(deal(couple, 5).to_check.empty());
    CHECK(deal(couple, 5).ahead.empty());
    CHECK_THROWS_WITH(deal(couple, 45, "other"), Catch::Contains("other"));
}

TEST_CASE("no guess is looked at that both did not open, or with nothing good to end on") {
    for (bool of_first : {true, false}) {
        opened_couple couple = who_guessed();
        close<opened_guesses>(of_first ? couple.first : couple.second);
        CHECK(deal(couple).to_check.empty());
        CHECK(deal(couple).ahead.empty());
    }
    opened_couple couple = who_guessed();
    couple.content.prompts.pop_back();
    CHECK(deal(couple).to_check.empty());
    CHECK(deal(couple).ahead.empty());
}

TEST_CASE("an evening of guesses is moved on: turns alternate, a guess can be passed over, and lighter is past all of them") {
    opened_couple const couple = who_guessed();
    evening_session const all = deal(couple);
    evening_session evening = move_on(couple, all, evening_move::finished);
    CHECK(evening.opens != all.opens);
    CHECK(evening.checked == items{"a2"});
    CHECK(evening.to_check == items{"a5", "a3", "a4", "a1"});
    evening_session const next = move_on(couple, evening, evening_move::skipped);
    CHECK(next.opens == evening.opens);
    CHECK(next.checked == items{"a2"});
    CHECK(next.to_check == items{"a3", "a4", "a1"});
    CHECK(next.ahead == all.ahead);
    CHECK(move_on(couple, next, evening_move::resumed) == next);
    evening_session const light = move_on(couple, next, evening_move::lighter);
    CHECK(light.to_check.empty());
    CHECK(light.ahead == all.ahead);
    CHECK_FALSE(light.eased_at);
    evening_session const over = move_on(couple, light, evening_move::finished);
    CHECK(over.ahead.empty());
    REQUIRE(entries_of(over, "ada").size() == 1);
    CHECK(entries_of(over, "ada").at(0) == entry(prompt_asked{.day = today, .prompt = "good", .other = "ben"}));
    evening_session const stopped = move_on(couple, evening, evening_move::not_tonight);
    CHECK(stopped.ahead.empty());
    CHECK(stopped.to_check.empty());
    CHECK(entries_of(stopped, "ada").empty());
}

TEST_CASE("guesses that one of the two closed are left out of an evening that goes on") {
    opened_couple couple = who_guessed();
    evening_session const all = deal(couple);
    close<opened_guesses>(couple.second);
    evening_session const rest = move_on(couple, all, evening_move::resumed);
    CHECK(rest.to_check.empty());
    CHECK(rest.ahead == all.ahead);
    evening_session changed = all;
    changed.to_check = {"a9", "a1"};
    CHECK(move_on(who_guessed(), changed, evening_move::resumed).to_check == items{"a1"});
    changed.guessed = "other"; // not in this pack
    CHECK(move_on(who_guessed(), changed, evening_move::resumed).to_check.empty());
    changed = all;
    changed.ahead = {"gone"};
    CHECK(move_on(who_guessed(), changed, evening_move::resumed).to_check.empty());
}
