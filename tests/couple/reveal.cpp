#include <closeknit/couple/reveal.hpp>

#include <tests/support/couple.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <functional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

using namespace closeknit;
using namespace std::chrono_literals;
using std::chrono::days;
using tests::ada;
using tests::ben;
using tests::for_two;
using tests::today;

namespace {

bool opens(assessment const& of, partner const& first, partner const& second, date day = today) {
    return std::holds_alternative<revealed>(reveal(of, first, second, day));
}

/// The ids of the scores that a reveal opens; none when it is not open.
std::vector<std::string> opened(assessment const& of, partner const& first, partner const& second) {
    auto const door = reveal(of, first, second, today);
    std::vector<std::string> out;
    if (auto const* both = std::get_if<revealed>(&door))
        for (auto const& each : both->pairs())
            out.push_back(each.first.id.str());
    return out;
}

using ids = std::vector<std::string>;

} // namespace

TEST_CASE("it opens when both let each other see, in time, as adults, and no gate stops") {
    auto const door = reveal(for_two(), ada(), ben(), today);
    REQUIRE(std::holds_alternative<revealed>(door));
    revealed const& both = std::get<revealed>(door);
    CHECK(both.first() == "ada");
    CHECK(both.second() == "ben");
    CHECK(both.what() == "small");
    CHECK(int(both.version()) == 1);
    REQUIRE(both.pairs().size() == 1);
    CHECK(both.pairs()[0].first.value == 4.25);
    CHECK(both.pairs()[0].second.value == 3);
}

TEST_CASE("each single cause on either side leaves it closed") {
    struct cause {
        char const* what;
        std::function<void(partner&)> on;
    };
    auto const each = GENERATE(values<cause>({
        {"no sharing", [](partner& p) { p.sharing.reset(); }},
        {"a sharing by somebody else", [](partner& p) { p.sharing->by = "eve"; }},
        {"a sharing with somebody else", [](partner& p) { p.sharing->to = "eve"; }},
        {"a sharing of another assessment", [](partner& p) { p.sharing->what = "large"; }},
        {"a sharing of another version", [](partner& p) { p.sharing->version = 2; }},
        {"a sharing from tomorrow on", [](partner& p) { p.sharing->on = today + days{1}; }},
        {"a sharing until yesterday", [](partner& p) { p.sharing->on = today - days{9}, p.sharing->until = today - days{1}; }},
        {"a sharing of a score that there is not", [](partner& p) { p.sharing->scores = {"none"}; }},
        {"not an adult", [](partner& p) { p.person.adult = false; }},
        {"no screen", [](partner& p) { p.screen.reset(); }},
        {"a stale screen", [](partner& p) { p.screen->day = today - days{93}; }},
        {"a screen dated ahead", [](partner& p) { p.screen->day = today + days{1}; }},
        {"a stopped gate", [](partner& p) { p.screen->result = gate::stop; }},
        {"answers to another assessment", [](partner& p) { p.sheet.assessment = "large"; }},
        {"answers to another version", [](partner& p) { p.sheet.version = 2; }},
        {"an answer that does not fit", [](partner& p) { p.sheet.answers["a"] = 9; }},
        {"an answer to an unknown item", [](partner& p) { p.sheet.answers["z"] = 1; }},
        {"the sheet of somebody else", [](partner& p) { p.sheet.person = "eve"; }},
        {"no answers", [](partner& p) { p.sheet.answers.clear(); }},
    }));
    CAPTURE(each.what);
    partner first = ada(), second = ben();
    REQUIRE(opens(for_two(), first, second));
    each.on(first);
    CHECK_FALSE(opens(for_two(), first, second));
    CHECK_FALSE(opens(for_two(), second, first));
    each.on(second);
    CHECK_FALSE(opens(for_two(), first, second));
}

TEST_CASE("what is just in time opens") {
    partner first = ada();
    first.sharing->on = today - days{1};
    first.sharing->until = today;
    first.screen->day = today - days{92};
    first.sheet.person = "ada";
    CHECK(opens(for_two(), first, ben()));
    CHECK_FALSE(opens(for_two(), first, ben(), today + days{1}));
    CHECK_FALSE(opens(for_two(), first, ben(), today - days{1}));
}

TEST_CASE("caution still passes a yes on") {
    partner first = ada();
    first.screen->result = gate::caution;
    CHECK(opens(for_two(), first, ben()));
}

TEST_CASE("nobody is revealed to themselves") {
    partner twin = ben();
    twin.person.id = "ada";
    twin.sharing->by = "ada";
    partner self = ada();
    self.sharing->to = "ada";
    CHECK_FALSE(opens(for_two(), self, twin));
    CHECK_FALSE(opens(for_two(), self, self));
}

TEST_CASE("an assessment that is its author's only never opens") {
    assessment of = for_two();
    of.author_only = true;
    CHECK_FALSE(opens(of, ada(), ben()));
}

TEST_CASE("a score of fewer than three items needs both to say that exact answers may be seen") {
    partner first = ada(), second = ben();
    CHECK(opened(for_two(), first, second) == ids{"s"});
    first.sharing->shows_exact_answers = true;
    CHECK(opened(for_two(), first, second) == ids{"s"});
    second.sharing->shows_exact_answers = true;
    CHECK(opened(for_two(), first, second) == ids{"s", "one"});
    second.sharing->scores = {"one"};
    CHECK(opened(for_two(), first, second) == ids{"one"});
}

TEST_CASE("naming a score of one item does not share the exact answer") {
    partner first = ada(), second = ben();
    first.sharing->scores = second.sharing->scores = {"one"};
    CHECK(opened(for_two(), first, second).empty());
}

TEST_CASE("a score that rests on fewer than three answers shows them as well") {
    partner first = ada(), second = ben();
    first.sheet.answers = {{"a", 4}, {"b", 5}};
    CHECK(opened(for_two(), first, second).empty());
    CHECK(opened(for_two(), second, first).empty());
    first.sheet.answers["d"] = 3;
    CHECK(opened(for_two(), first, second) == ids{"s"});
    first.sheet.answers = {{"a", 4}};
    first.sharing->shows_exact_answers = true;
    CHECK(opened(for_two(), first, second) == ids{"s"});
}

TEST_CASE("a score that rests on an answer that can tell of fear is shared by name only, by both") {
    assessment of = for_two();
    of.items[2].tells_of_fear = true;
    partner first = ada(), second = ben();
    CHECK(opened(of, first, second).empty());
    first.sharing->scores = {"s"};
    CHECK(opened(of, first, second).empty());
    second.sharing->scores = {"s"};
    CHECK(opened(of, first, second) == ids{"s"});
}

TEST_CASE("only what both name is opened, and only what both have a score for") {
    assessment of = for_two();
    of.scores.push_back(of.scores[0]);
    of.scores[2].id = "t";
    of.scores[2].missing = all_required{};
    partner first = ada(), second = ben();
    CHECK(opened(of, first, second) == ids{"s", "t"});
    first.sharing->scores = {"t"};
    CHECK(opened(of, first, second) == ids{"t"});
    second.sharing->scores = {"s"};
    CHECK(opened(of, first, second).empty());
    first.sharing->scores = second.sharing->scores = {};
    second.sheet.answers.erase("a");
    CHECK(opened(of, first, second) == ids{"s"});
}

TEST_CASE("the permit says nothing of which questions were passed over") {
    partner first = ada();
    first.sheet.answers["b"] = unanswered{missingness::prefer_not_to_say};
    auto const door = reveal(for_two(), first, ben(), today);
    REQUIRE(std::holds_alternative<revealed>(door));
    CHECK(std::get<revealed>(door).pairs()[0].first.unanswered.empty());
}

TEST_CASE("not open is one state and has nothing in it") { STATIC_REQUIRE(std::is_empty_v<not_open>); }

TEST_CASE("a permit can be moved, and neither copied nor made") {
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<revealed>);
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<revealed>);
    STATIC_REQUIRE_FALSE(std::is_copy_assignable_v<revealed>);
    STATIC_REQUIRE_FALSE(std::is_aggregate_v<revealed>);
    STATIC_REQUIRE(std::is_nothrow_move_constructible_v<revealed>);
    STATIC_REQUIRE_FALSE(record<revealed>);
    STATIC_REQUIRE_FALSE(record<not_open>);
}
