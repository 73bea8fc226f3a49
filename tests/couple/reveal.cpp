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

bool opens(assessment const& of, history const& first, history const& second, date day = today) {
    return std::holds_alternative<reveal_permit>(reveal(scorer(of), first, second, day));
}

/// The ids of the scores that a reveal opens; none when it is not open.
std::vector<std::string> opened(assessment const& of, history const& first, history const& second) {
    auto const revealed = reveal(scorer(of), first, second, today);
    std::vector<std::string> out;
    if (auto const* both = std::get_if<reveal_permit>(&revealed))
        for (auto const& each : both->pairs())
            out.push_back(each.first.scale.str());
    return out;
}

using ids = std::vector<std::string>;

} // namespace

TEST_CASE("it opens when both let each other see, in time, as adults, and no gate stops") {
    auto const revealed = reveal(scorer(for_two()), ada(), ben(), today);
    REQUIRE(std::holds_alternative<reveal_permit>(revealed));
    reveal_permit const& both = std::get<reveal_permit>(revealed);
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
        std::function<void(history&)> on;
    };
    auto const each = GENERATE(values<cause>({
        {"no sharing", [](history& p) { p.opening.reset(); }},
        {"a sharing by somebody else", [](history& p) { p.opening->by = "eve"; }},
        {"a sharing with somebody else", [](history& p) { p.opening->to = "eve"; }},
        {"a sharing of another assessment", [](history& p) { p.opening->what = "large"; }},
        {"a sharing of another version", [](history& p) { p.opening->version = 2; }},
        {"a sharing from tomorrow on", [](history& p) { p.opening->on = today + days{1}; }},
        {"a sharing until yesterday", [](history& p) { p.opening->on = today - days{9}, p.opening->until = today - days{1}; }},
        {"a sharing of a score that there is not", [](history& p) { p.opening->scales = {"none"}; }},
        {"not an adult", [](history& p) { p.person.adult = false; }},
        {"no screen", [](history& p) { p.screening.reset(); }},
        {"a stale screen", [](history& p) { p.screening->day = today - days{93}; }},
        {"a screen dated ahead", [](history& p) { p.screening->day = today + days{1}; }},
        {"a stopped gate", [](history& p) { p.screening->result = gate::stop; }},
        {"answers to another assessment", [](history& p) { p.sheet.assessment = "large"; }},
        {"answers to another version", [](history& p) { p.sheet.version = 2; }},
        {"an answer that does not fit", [](history& p) { p.sheet.answers["a"] = 9; }},
        {"an answer to an unknown item", [](history& p) { p.sheet.answers["z"] = 1; }},
        {"the sheet of somebody else", [](history& p) { p.sheet.person = "eve"; }},
        {"no answers", [](history& p) { p.sheet.answers.clear(); }},
    }));
    CAPTURE(each.what);
    history first = ada(), second = ben();
    REQUIRE(opens(for_two(), first, second));
    each.on(first);
    CHECK_FALSE(opens(for_two(), first, second));
    CHECK_FALSE(opens(for_two(), second, first));
    each.on(second);
    CHECK_FALSE(opens(for_two(), first, second));
}

TEST_CASE("what is just in time opens") {
    history first = ada();
    first.opening->on = today - days{1};
    first.opening->until = today;
    first.screening->day = today - days{92};
    first.sheet.person = "ada";
    CHECK(opens(for_two(), first, ben()));
    CHECK_FALSE(opens(for_two(), first, ben(), today + days{1}));
    CHECK_FALSE(opens(for_two(), first, ben(), today - days{1}));
}

TEST_CASE("a yes is passed on only while its giver's screening reports nothing") {
    for (gate result : {gate::caution, gate::stop, static_cast<gate>(7)}) {
        history first = ada(), second = ben();
        first.screening->result = result;
        CHECK_FALSE(opens(for_two(), first, ben()));
        second.screening->result = result;
        CHECK_FALSE(opens(for_two(), ada(), second));
    }
}

TEST_CASE("nobody is revealed to themselves") {
    history twin = ben();
    twin.person.id = "ada";
    twin.opening->by = "ada";
    history self = ada();
    self.opening->to = "ada";
    CHECK_FALSE(opens(for_two(), self, twin));
    CHECK_FALSE(opens(for_two(), self, self));
}

TEST_CASE("an assessment that is its author's only never opens") {
    assessment of = for_two();
    of.respondent_only = true;
    CHECK_FALSE(opens(of, ada(), ben()));
}

TEST_CASE("a score of fewer than three items needs both to say that exact answers may be seen") {
    history first = ada(), second = ben();
    CHECK(opened(for_two(), first, second) == ids{"s"});
    first.opening->shows_exact_answers = true;
    CHECK(opened(for_two(), first, second) == ids{"s"});
    second.opening->shows_exact_answers = true;
    CHECK(opened(for_two(), first, second) == ids{"s", "one"});
    second.opening->scales = {"one"};
    CHECK(opened(for_two(), first, second) == ids{"one"});
}

TEST_CASE("naming a score of one item does not share the exact answer") {
    history first = ada(), second = ben();
    first.opening->scales = second.opening->scales = {"one"};
    CHECK(opened(for_two(), first, second).empty());
}

TEST_CASE("a score that rests on fewer than three answers shows them as well") {
    history first = ada(), second = ben();
    first.sheet.answers = {{"a", 4}, {"b", 5}};
    CHECK(opened(for_two(), first, second).empty());
    CHECK(opened(for_two(), second, first).empty());
    first.sheet.answers["d"] = 3;
    CHECK(opened(for_two(), first, second) == ids{"s"});
    first.sheet.answers = {{"a", 4}};
    first.opening->shows_exact_answers = true;
    CHECK(opened(for_two(), first, second) == ids{"s"});
}

TEST_CASE("a score that rests on an answer that can tell of fear is shared by name only, by both") {
    assessment of = for_two();
    of.items[2].safety_sensitive = safety_sensitive{};
    history first = ada(), second = ben();
    CHECK(opened(of, first, second).empty());
    first.opening->scales = {"s"};
    CHECK(opened(of, first, second).empty());
    second.opening->scales = {"s"};
    CHECK(opened(of, first, second) == ids{"s"});
}

TEST_CASE("only what both name is opened, and only what both have a score for") {
    assessment of = for_two();
    of.scales.push_back(of.scales[0]);
    of.scales[2].id = "t";
    of.scales[2].missing = all_required{};
    history first = ada(), second = ben();
    CHECK(opened(of, first, second) == ids{"s", "t"});
    first.opening->scales = {"t"};
    CHECK(opened(of, first, second) == ids{"t"});
    second.opening->scales = {"s"};
    CHECK(opened(of, first, second).empty());
    first.opening->scales = second.opening->scales = {};
    second.sheet.answers.erase("a");
    CHECK(opened(of, first, second) == ids{"s"});
}

TEST_CASE("the permit says nothing of which questions were passed over") {
    history first = ada();
    first.sheet.answers["b"] = unanswered{missingness::prefer_not_to_say};
    auto const revealed = reveal(scorer(for_two()), first, ben(), today);
    REQUIRE(std::holds_alternative<reveal_permit>(revealed));
    CHECK(std::get<reveal_permit>(revealed).pairs()[0].first.unanswered.empty());
}

TEST_CASE("not open is one state and has nothing in it") { STATIC_REQUIRE(std::is_empty_v<not_open>); }

TEST_CASE("a permit can be moved, and neither copied nor made") {
    STATIC_REQUIRE_FALSE(std::is_default_constructible_v<reveal_permit>);
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<reveal_permit>);
    STATIC_REQUIRE_FALSE(std::is_copy_assignable_v<reveal_permit>);
    STATIC_REQUIRE_FALSE(std::is_aggregate_v<reveal_permit>);
    STATIC_REQUIRE(std::is_nothrow_move_constructible_v<reveal_permit>);
    STATIC_REQUIRE_FALSE(record<reveal_permit>);
    STATIC_REQUIRE_FALSE(record<not_open>);
}

TEST_CASE("a gate outside of the enumeration opens nothing") {
    history first = tests::ada();
    first.screening->result = static_cast<gate>(7);
    CHECK(std::holds_alternative<not_open>(reveal(scorer(tests::for_two()), first, tests::ben(), tests::today)));
    CHECK(std::holds_alternative<not_open>(reveal(scorer(tests::for_two()), tests::ben(), first, tests::today)));
    CHECK(std::holds_alternative<reveal_permit>(reveal(scorer(tests::for_two()), tests::ada(), tests::ben(), tests::today)));
}
