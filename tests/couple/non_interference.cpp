#include <closeknit/couple/compare_profiles.hpp>
#include <closeknit/couple/guesses.hpp>
#include <closeknit/couple/joint_entries.hpp>
#include <closeknit/couple/prompt_answers.hpp>
#include <closeknit/couple/reveal.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/check_in.hpp>
#include <closeknit/guide/evening_session.hpp>
#include <closeknit/json.hpp>

#include <tests/couple/worlds.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <limits>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using namespace closeknit;
using namespace closeknit::tests::couples;
using std::chrono::days;
using tests::print_figure;
using tests::today;

namespace {

std::string joint_bytes(history const& first, history const& second, check_in_options const& with) {
    return said([&] {
        auto const found = check_in(content(), first, second, with);
        auto const* both = std::get_if<joint_report>(&found);
        return both ? to_json(*both) : std::string("not open");
    });
}

/// Every byte that one person can get with both histories at hand, through C++.
std::string all_bytes(history const& mine, history const& theirs) {
    std::string out = said([&] { return to_json(check_in(content(), mine, {.day = today, .seed = 7})); });
    for (char const* asked : {"", "closeness", "weekly", "none"}) {
        check_in_options with{.day = today, .seed = 7};
        if (*asked) with.assessment = asked;
        out += "\n" + joint_bytes(mine, theirs, with);
        if (!*asked) out += "\n" + joint_bytes(theirs, mine, with);
    }
    out += results_of(mine, theirs.person.id) + results_of(theirs, mine.person.id);
    auto const found = reveal(content(), mine, theirs, today);
    auto const* both = std::get_if<reveal_permit>(&found);
    if (!both) return out + "\nnot open";
    for (char const* id : {"closeness", "weekly"}) {
        out += to_json(compare_profiles(*both, id, mine, theirs, today));
        for (guess_comparison const& each : compare_guesses(*both, id, mine, theirs, today))
            out += to_json(each);
    }
    for (std::size_t count : {0u, 3u, 12u})
        for (auto const& each : weekly_prompts(content(), *both, mine, theirs, today, 3, count))
            out += each.str() + " ";
    evening_session evening = deal_evening(content(), *both, mine, theirs, today, 3, 45);
    for (evening_move how : {evening_move::finished, evening_move::skipped, evening_move::lighter}) {
        out += to_json(evening);
        evening = after(content(), *both, mine, theirs, today, evening, how);
    }
    for (prompt_answer_pair const& each : prompt_answers(*both, mine, theirs, today))
        out += to_json(each);
    for (practice_done const& each : in_both<practice_done>(mine, theirs, today))
        out += to_json(each);
    for (practice_done const& each : in_both<practice_done>(theirs, mine, today))
        out += to_json(each);
    out += said([&] { return both->require(mine, theirs, today + days{1}), std::string("fine"); });
    out += said([&] { return std::to_string(compare(*both, "weekly", theirs, mine, today).size()); });
    out += both->first().str() + both->second().str() + to_string(both->day());
    return out;
}

template <class Kind> int how_many(history const& in) {
    return int(std::count_if(in.entries.begin(), in.entries.end(),
                             [](entry const& each) { return std::holds_alternative<Kind>(each); }));
}

sheet const* newest_sheet(history const& of) { return state_on(of, today).latest; }

} // namespace

TEST_CASE("whatever of another person is not open changes no byte that one gets", "[privacy]") {
    worlds const& all = some_worlds();
    int found = 0;
    for (two_worlds const& each : all.all) {
        if (all_bytes(each.mine, each.theirs) == all_bytes(each.mine, each.changed)) continue;
        if (++found <= 3)
            FAIL_CHECK("mine " << text_of(each.mine) << "\ntheirs " << text_of(each.theirs) << "\nor " << text_of(each.changed));
    }
    CHECK(found == 0);
    CHECK(all.open > int(all.all.size()) / 3);
    print_figure("non-interference: " + std::to_string(all.all.size()) + " couples of " + std::to_string(all.tried) +
                 " tried, something open between " + std::to_string(all.open) + ": " + std::to_string(found) + " leaks");
}

TEST_CASE("what is not open is one state, whatever the cause", "[privacy]") {
    std::set<std::string> ways;
    for (two_worlds const& each : some_worlds().all)
        if (!each.open)
            for (char const* asked : {"", "closeness", "weekly"}) {
                check_in_options with{.day = today, .seed = 7};
                if (*asked) with.assessment = asked;
                ways.insert(joint_bytes(each.mine, each.changed, with));
            }
    CHECK(ways == std::set<std::string>{"not open"});
}

TEST_CASE("each planted leak is found", "[privacy]") {
    auto const by_unopened_values = [](history const&, history const& theirs) {
        std::vector<std::pair<double, std::string>> order;
        if (sheet const* given = newest_sheet(theirs))
            if (assessment const* of = content().find(given->assessment))
                for (score_result const& each : score(*of, given->answers))
                    order.push_back({-each.value.value_or(0), each.scale.str()});
        std::sort(order.begin(), order.end());
        std::string out;
        for (auto const& each : order)
            out += each.second + " ";
        return out;
    };
    std::vector<std::pair<char const*, report>> const planted{
        {"how long their history is", [](auto const&, auto const& h) { return std::to_string(h.entries.size()); }},
        {"whether they were screened", [](auto const&, auto const& h) { return std::to_string(how_many<screening>(h) > 0); }},
        {"their gate", [](auto const&, auto const& h) { return std::to_string(int(gate_on(h, today))); }},
        {"the order of scales by values that are not open",
         [&](history const& a, history const& b) { return said([&] { return by_unopened_values(a, b); }); }},
        {"when they last answered",
         [](auto const&, auto const& h) { return newest_sheet(h) ? to_string(newest_sheet(h)->day) : std::string(); }},
        {"how much they passed over",
         [](auto const&, auto const& h) {
             int out = 0;
             if (sheet const* given = newest_sheet(h))
                 for (auto const& [item, answer] : given->answers)
                     out += std::holds_alternative<unanswered>(answer);
             return std::to_string(out);
         }},
        {"whether they are an adult", [](auto const&, auto const& h) { return std::to_string(h.person.adult); }},
        {"that they said yes, though I did not",
         [](auto const& mine, auto const& h) {
             return std::to_string(state_on(h, today).openings.size()) + mine.person.id.str();
         }},
        {"whether they closed, or never opened", [](auto const&, auto const& h) { return std::to_string(how_many<closing>(h)); }},
        {"what is wrong with their file",
         [](auto const&, auto const& h) {
             return said([&] { return to_json(check_in(content(), h, {.day = today})); }).substr(0, 9);
         }},
        {"what they did alone", [](auto const&, auto const& h) { return std::to_string(state_on(h, today).done.size()); }},
        {"how a practice went for them",
         [](auto const&, auto const& h) {
             int sum = 0;
             for (entry const& each : h.entries)
                 if (auto const* done = std::get_if<practice_done>(&each)) sum += done->went ? int(*done->went) : 0;
             return std::to_string(sum);
         }},
        {"an answer that is sealed",
         [](auto const&, auto const& h) {
             std::string out;
             for (entry const& each : h.entries)
                 if (auto const* given = std::get_if<prompt_answered>(&each)) out += given->wording.str();
             return out;
         }},
        {"a danger signal",
         [](auto const&, auto const& h) { return std::to_string(safety_on(content(), h, today).safety_signal); }},
        {"a single answer",
         [](auto const&, auto const& h) {
             sheet const* given = newest_sheet(h);
             return std::to_string(given && given->answers.contains("heard-1") && given->answers.at("heard-1") == answer(2));
         }},
        {"the order of their entries",
         [](auto const&, auto const& h) { return h.entries.empty() ? std::string() : std::to_string(h.entries[0].index()); }},
        {"my own page, changed where they stopped",
         [](history const& mine, history const& h) {
             bool const tells = !safety_on(content(), h, today).passes_on_a_yes();
             return mine.person.id.str() + (tells ? "." : "");
         }},
    };
    for (auto const& [what, say] : planted) {
        CAPTURE(what);
        CHECK(leaks(say) > 0);
    }
    print_figure("planted leaks: " + std::to_string(planted.size()));
}

TEST_CASE("a history that cannot be written opens nothing, and no error tells what is in it") {
    pack const small = tests::holding(tests::for_two());
    auto const revealed = reveal(small, tests::ada(), tests::ben(), today);
    auto const* both = std::get_if<reveal_permit>(&revealed);
    REQUIRE(both);
    for (entry const& each :
         {entry(screening{.day = today - days{3}, .result = static_cast<gate>(7)}),
          entry(
              sheet{.assessment = "another", .day = today, .answers = {{"secret", std::numeric_limits<double>::infinity()}}})}) {
        history theirs = tests::ben();
        theirs.entries.insert(theirs.entries.begin(), each);
        CHECK(std::holds_alternative<not_open>(reveal(small, tests::ada(), theirs, today)));
        CHECK(std::holds_alternative<not_open>(reveal(small, theirs, tests::ada(), today)));
        CHECK(said([&] { return both->require(tests::ada(), theirs, today), std::string(); }) ==
              "the permit is for another day or for other histories; reveal again");
    }
}
