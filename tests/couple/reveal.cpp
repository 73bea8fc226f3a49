#include <closeknit/codec/error.hpp>
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
using tests::holding;
using tests::opening_in;
using tests::over;
using tests::rated;
using tests::remove_all;
using tests::scores_in;
using tests::screening_in;
using tests::sheet_in;
using tests::today;

namespace {

bool opens(assessment const& of, history const& first, history const& second, date day = today) {
    return std::holds_alternative<reveal_permit>(reveal(holding(of), first, second, day));
}

/// The ids of the scores that a reveal opens; none when it is not open.
std::vector<std::string> open_scores(assessment const& of, history const& first, history const& second) {
    auto const revealed = reveal(holding(of), first, second, today);
    std::vector<std::string> out;
    if (auto const* both = std::get_if<reveal_permit>(&revealed))
        for (score_pair const& each : both->assessments().at(0).pairs)
            out.push_back(each.scale.str());
    return out;
}

using ids = std::vector<std::string>;

} // namespace

TEST_CASE("it opens when both let each other see, in time, as adults, and no gate stops") {
    auto const revealed = reveal(holding(for_two()), ada(), ben(), today);
    REQUIRE(std::holds_alternative<reveal_permit>(revealed));
    reveal_permit const& both = std::get<reveal_permit>(revealed);
    CHECK(both.first() == "ada");
    CHECK(both.second() == "ben");
    CHECK(both.day() == today);
    CHECK_FALSE(both.practices());
    CHECK(both.depth() == 2);
    opened_assessment const* small = both.find("small");
    REQUIRE(small);
    CHECK(both.find("large") == nullptr);
    REQUIRE(small->pairs.size() == 1);
    CHECK(small->pairs[0].scale == "s");
    CHECK(small->pairs[0].first == 4.25);
    CHECK(small->pairs[0].second == 3);
}

TEST_CASE("each single cause on either side leaves it closed") {
    struct cause {
        char const* what;
        std::function<void(history&)> on;
    };
    auto const each = GENERATE(values<cause>({
        {"no sharing", [](history& p) { remove_all<opening>(p); }},
        {"a closing", [](history& p) { p.entries.push_back(closing{.day = today}); }},
        {"a closing dated ahead",
         [](history& p) {
             p.entries.push_back(closing{.day = today + days{1}, .to = "ada"}),
                 p.entries.push_back(closing{.day = today + days{1}, .to = "ben"});
         }},
        {"a sharing with somebody else", [](history& p) { opening_in(p).to = "eve"; }},
        {"a sharing of another assessment", [](history& p) { scores_in(p).assessment = "large"; }},
        {"a sharing of another version", [](history& p) { scores_in(p).version = 2; }},
        {"a sharing from tomorrow on", [](history& p) { opening_in(p).day = today + days{1}; }},
        {"a sharing until yesterday",
         [](history& p) { opening_in(p).day = today - days{9}, opening_in(p).until = today - days{1}; }},
        {"a sharing of a score that there is not", [](history& p) { scores_in(p).scales = {"none"}; }},
        {"not an adult", [](history& p) { p.person.adult = false; }},
        {"no screen", [](history& p) { remove_all<screening>(p); }},
        {"a stale screen", [](history& p) { screening_in(p).day = today - days{93}; }},
        {"a second screen that stops", [](history& p) { p.entries.push_back(screening{.day = today}); }},
        {"a screen that stops dated ahead", [](history& p) { p.entries.push_back(screening{.day = today + days{2}}); }},
        {"a screen dated ahead", [](history& p) { screening_in(p).day = today + days{1}; }},
        {"a stopped gate", [](history& p) { screening_in(p).result = gate::stop; }},
        {"answers to another assessment", [](history& p) { sheet_in(p).assessment = "large"; }},
        {"answers to another version", [](history& p) { sheet_in(p).version = 2; }},
        {"an answer that does not fit", [](history& p) { sheet_in(p).answers["a"] = 9; }},
        {"an answer to an unknown item", [](history& p) { sheet_in(p).answers["z"] = 1; }},
        {"the sheet of somebody else", [](history& p) { sheet_in(p).person = "eve"; }},
        {"no answers", [](history& p) { sheet_in(p).answers.clear(); }},
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
    opening_in(first).day = today - days{1};
    opening_in(first).until = today;
    screening_in(first).day = today - days{92};
    sheet_in(first).person = "ada";
    CHECK(opens(for_two(), first, ben()));
    CHECK_FALSE(opens(for_two(), first, ben(), today + days{1}));
    CHECK_FALSE(opens(for_two(), first, ben(), today - days{1}));
}

TEST_CASE("a yes is passed on only while its giver's screening reports nothing") {
    for (gate result : {gate::caution, gate::stop, static_cast<gate>(7)}) {
        history first = ada(), second = ben();
        screening_in(first).result = result;
        CHECK_FALSE(opens(for_two(), first, ben()));
        screening_in(second).result = result;
        CHECK_FALSE(opens(for_two(), ada(), second));
    }
}

TEST_CASE("nobody is revealed to themselves") {
    history twin = ben();
    twin.person.id = "ada";
    history self = ada();
    opening_in(self).to = "ada";
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
    CHECK(open_scores(for_two(), first, second) == ids{"s"});
    scores_in(first).exact_answers = true;
    CHECK(open_scores(for_two(), first, second) == ids{"s"});
    scores_in(second).exact_answers = true;
    CHECK(open_scores(for_two(), first, second) == ids{"s", "one"});
    scores_in(second).scales = {"one"};
    CHECK(open_scores(for_two(), first, second) == ids{"one"});
}

TEST_CASE("naming a score of one item does not share the exact answer") {
    history first = ada(), second = ben();
    scores_in(first).scales = scores_in(second).scales = {"one"};
    CHECK(open_scores(for_two(), first, second).empty());
}

TEST_CASE("a score of fewer than three answers shows them as well") {
    history first = ada(), second = ben();
    sheet_in(first).answers = {{"a", 4}, {"b", 5}};
    CHECK(open_scores(for_two(), first, second).empty());
    CHECK(open_scores(for_two(), second, first).empty());
    sheet_in(first).answers["d"] = 3;
    CHECK(open_scores(for_two(), first, second) == ids{"s"});
    sheet_in(first).answers = {{"a", 4}};
    scores_in(first).exact_answers = true;
    CHECK(open_scores(for_two(), first, second) == ids{"s"});
}

TEST_CASE("a score that depends on a sensitive item opens by name only, by both, and never exactly") {
    assessment of = for_two();
    of.items[2].safety_sensitive = safety_sensitive{};
    history first = ada(), second = ben();
    CHECK(open_scores(of, first, second).empty());
    scores_in(first).scales = {"s"};
    CHECK(open_scores(of, first, second).empty());
    scores_in(second).scales = {"s"};
    CHECK(open_scores(of, first, second) == ids{"s"});
    scores_in(first).exact_answers = scores_in(second).exact_answers = true;
    CHECK(open_scores(of, first, second) == ids{"s"});
    scores_in(first).scales = scores_in(second).scales = {"one"}; // d is in "s" too, next to which it would tell c
    CHECK(open_scores(of, first, second).empty());
    sheet_in(first).answers = {{"a", 4}, {"b", 5}};
    scores_in(first).scales = scores_in(second).scales = {"s"};
    CHECK(open_scores(of, first, second).empty()); // two answers
}

TEST_CASE("only what both name is opened, and only what both have a score for") {
    assessment of = for_two();
    of.scales.push_back(over({{"e"}, {"f"}, {"g"}}));
    of.scales.back().id = "t";
    of.scales.back().missing = all_required{};
    for (char const* id : {"e", "f", "g"})
        of.items.push_back(rated(id));
    history first = ada(), second = ben();
    for (history* each : {&first, &second})
        for (char const* id : {"e", "f", "g"})
            sheet_in(*each).answers[id] = 3;
    CHECK(open_scores(of, first, second) == ids{"s", "t"});
    scores_in(first).scales = {"t"};
    CHECK(open_scores(of, first, second) == ids{"t"});
    scores_in(second).scales = {"s"};
    CHECK(open_scores(of, first, second).empty());
    scores_in(first).scales = scores_in(second).scales = {};
    sheet_in(second).answers.erase("e");
    CHECK(open_scores(of, first, second) == ids{"s"});
}

TEST_CASE("a composite opens together with all of its components, or not at all") {
    assessment of = for_two();
    of.scales.push_back(over({{"e"}, {"f"}, {"g"}}));
    of.scales.back().id = "t";
    of.scales.back().missing = at_most_missing{2};
    for (char const* id : {"e", "f", "g"})
        of.items.push_back(rated(id));
    of.scales.push_back(over({}));
    of.scales.back().id = "whole";
    of.scales.back().components = {{"s"}, {"t"}};
    history first = ada(), second = ben();
    for (history* each : {&first, &second})
        for (char const* id : {"e", "f", "g"})
            sheet_in(*each).answers[id] = 3;
    CHECK(open_scores(of, first, second) == ids{"s", "t", "whole"});
    scores_in(first).scales = {"s", "whole"}; // twice the whole less "s" would be "t"
    CHECK(open_scores(of, first, second) == ids{"s"});
    CHECK(open_scores(of, second, first) == ids{"s"});
    scores_in(first).scales = {"whole"};
    CHECK(open_scores(of, first, second).empty());
    scores_in(first).scales.clear();
    sheet_in(second).answers.erase("e");
    sheet_in(second).answers.erase("f"); // "t" of one answer has a value that does not open
    CHECK(open_scores(of, first, second) == ids{"s"});
}

TEST_CASE("answers older than the assessment takes do not open") {
    assessment of = for_two();
    of.sheet_lasts_days = 14;
    history first = ada();
    sheet_in(first).day = today - days{14};
    CHECK(opens(of, first, ben()));
    sheet_in(first).day = today - days{15};
    CHECK_FALSE(opens(of, first, ben()));
    CHECK_FALSE(opens(of, ben(), first));
}

TEST_CASE("a newer sheet takes the place of an older one, even if it opens nothing") {
    history first = ada();
    first.entries.push_back(sheet{.assessment = "small", .day = today, .answers = {{"a", 1}}});
    CHECK_FALSE(opens(for_two(), first, ben()));
    first.entries.push_back(sheet{.assessment = "small", .day = today, .answers = {{"a", 1}, {"b", 1}, {"c", 5}}});
    CHECK(open_scores(for_two(), first, ben()) == ids{"s"});
}

TEST_CASE("what is not about scores opens by the same rule, each by a yes of its own") {
    pack const content = holding(for_two());
    auto const both_say = [&](opened const& a, opened const& b, auto change) {
        history first = ada(), second = ben();
        opening_in(first).what = a;
        opening_in(second).what = b;
        change(first);
        return reveal(content, first, second, today);
    };
    auto const nothing = [](history&) {};
    auto const permit = [](auto const& revealed) { return std::get_if<reveal_permit>(&revealed); };
    auto const practices = both_say(opened_practices{}, opened_practices{}, nothing);
    REQUIRE(permit(practices));
    CHECK(permit(practices)->practices());
    CHECK_FALSE(permit(practices)->touch());
    CHECK(permit(practices)->assessments().empty());
    auto const prompts = both_say(opened_prompts{.depth = 5}, opened_prompts{.depth = 4}, nothing);
    REQUIRE(permit(prompts));
    CHECK(permit(prompts)->depth() == 4);
    CHECK(permit(both_say(opened_touch{}, opened_touch{}, nothing))->touch());
    CHECK(permit(both_say(opened_sexual_topics{}, opened_sexual_topics{}, nothing))->sexual_topics());
    CHECK_FALSE(permit(both_say(opened_practices{}, opened_touch{}, nothing)));
    for (opened const& each :
         {opened(opened_practices{}), opened(opened_prompts{}), opened(opened_touch{}), opened(opened_sexual_topics{})})
        for (gate result : {gate::caution, gate::stop})
            CHECK_FALSE(permit(both_say(each, each, [&](history& h) { screening_in(h).result = result; })));
}

TEST_CASE("a signal about touch withholds touch and sexual topics, and nothing else") {
    assessment of = for_two();
    of.items[0].safety_sensitive = safety_sensitive{.danger_end = range_end::low, .about = safety_topic::touch};
    history first = ada(), second = ben();
    for (history* each : {&first, &second})
        for (opened const& what : {opened(opened_practices{}), opened(opened_touch{}), opened(opened_sexual_topics{})})
            each->entries.push_back(
                opening{.day = today, .to = each == &first ? "ben" : "ada", .what = what, .basis = "in the app"});
    auto const open = [&] { return std::get<reveal_permit>(reveal(holding(of), first, second, today)); };
    CHECK((open().practices() && open().touch() && open().sexual_topics()));
    sheet_in(second).answers["a"] = 1;
    CHECK(open().practices());
    CHECK_FALSE((open().touch() || open().sexual_topics()));
}

TEST_CASE("a scale with a sensitive item opens only where its sum is more steps from the danger end than it has such items") {
    auto const s_opens = [](std::size_t tagged, answers given) {
        assessment of = for_two();
        of.items[tagged].safety_sensitive.emplace(); // danger at 5
        history first = tests::answering("ada", "ben", std::move(given)),
                second = tests::answering("ben", "ada", {{"a", 3}, {"b", 3}, {"c", 3}});
        for (history* each : {&first, &second})
            scores_in(*each).scales = {"s"};
        return opens(of, first, second);
    };
    CHECK_FALSE(s_opens(0, {{"a", 4}, {"b", 5}, {"c", 1}, {"d", 5}})); // "c" is reversed: one step from the highest sum
    CHECK_FALSE(s_opens(0, {{"a", 4}, {"b", 5}, {"c", 1}, {"d", unanswered{}}}));
    CHECK(s_opens(0, {{"a", 4}, {"b", 4}, {"c", 1}, {"d", 5}}));
    CHECK_FALSE(s_opens(2, {{"a", 1}, {"b", 1}, {"c", 4}, {"d", 1}})); // one step from the lowest
    CHECK(s_opens(2, {{"a", 2}, {"b", 1}, {"c", 4}, {"d", 1}}));
}

TEST_CASE("guessing opens the guessed items and no other") {
    pack const content = holding(for_two());
    history first = ada(), second = ben();
    for (history* each : {&first, &second})
        each->entries.push_back(opening{.day = today,
                                        .to = each == &first ? "ben" : "ada",
                                        .what = opened_guesses{.assessment = "small"},
                                        .basis = "in the app"});
    first.entries.push_back(
        sheet{.subject = "ben", .assessment = "small", .day = today, .answers = {{"a", 5}, {"c", unanswered{}}, {"d", 2}}});
    sheet_in(second).answers.erase("d");
    auto const revealed = reveal(content, first, second, today);
    auto const* both = std::get_if<reveal_permit>(&revealed);
    REQUIRE(both);
    opened_assessment const& small = both->assessments().at(0);
    REQUIRE(small.first_guesses.size() == 1);
    CHECK(small.first_guesses[0].item == "a");
    CHECK(small.first_guesses[0].guess == answer(5));
    CHECK(small.first_guesses[0].own == answer(3));
    CHECK(small.second_guesses.empty());
    CHECK(small.pairs.at(0).first == 4.25); // a guess is no answer of one's own

    pack tagged = content;
    tagged.assessments[0].items[0].safety_sensitive.emplace();
    auto const without = reveal(tagged, first, second, today);
    CHECK(std::holds_alternative<not_open>(without)); // neither the sensitive item nor, by default, its scale

    history passing = second;
    sheet_in(passing).answers["d"] = unanswered{};
    auto const passed_over = reveal(content, first, passing, today);
    CHECK(std::get<reveal_permit>(passed_over).assessments().at(0).first_guesses.size() == 1);

    pack hiding = content; // "d" is asked of whoever answers "a" with 5
    hiding.assessments[0].items[3].shown_when = answer_compare{.item = "a", .op = comparator::greater, .value = 4};
    sheet_in(passing).answers["d"] = 2;
    auto const not_asked = reveal(hiding, first, passing, today);
    CHECK(std::get<reveal_permit>(not_asked).assessments().at(0).first_guesses.size() == 1);

    pack in_private = content;
    in_private.assessments[0].respondent_only = true;
    CHECK(std::holds_alternative<not_open>(reveal(in_private, first, second, today)));

    auto const open_without = [&](std::size_t yes_of_second) { // to the scores, then to guessing
        history other = second;
        std::size_t left = yes_of_second;
        std::erase_if(other.entries, [&](entry const& each) { return std::holds_alternative<opening>(each) && left-- == 0; });
        return std::get<reveal_permit>(reveal(content, first, other, today));
    };
    reveal_permit const guesses = open_without(0), scores = open_without(1);
    CHECK(guesses.assessments().at(0).pairs.empty());
    CHECK(guesses.assessments().at(0).first_guesses.size() == 1);
    CHECK(scores.assessments().at(0).pairs.size() == 1);
    CHECK(scores.assessments().at(0).first_guesses.empty());

    remove_all<opening>(second);
    CHECK(std::holds_alternative<not_open>(reveal(content, first, second, today)));
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
    history first = ada();
    screening_in(first).result = static_cast<gate>(7);
    CHECK_FALSE(opens(for_two(), first, ben()));
    CHECK_FALSE(opens(for_two(), ben(), first));
    CHECK(opens(for_two(), ada(), ben()));
}

TEST_CASE("a permit is for its day and its two histories, as they were") {
    pack const content = holding(for_two());
    auto const revealed = reveal(content, ada(), ben(), today);
    reveal_permit const& both = std::get<reveal_permit>(revealed);
    CHECK_NOTHROW(both.require(ada(), ben(), today));
    CHECK_THROWS_WITH(both.require(ada(), ben(), today + days{1}),
                      "the permit is for another day or for other histories; reveal again");
    CHECK_THROWS_AS(both.require(ben(), ada(), today), error);
    history edited = ada();
    edited.entries.push_back(closing{.day = today});
    CHECK_THROWS_AS(both.require(edited, ben(), today), error);
    CHECK_THROWS_AS(both.require(ada(), edited, today), error);
}
