#include <closeknit/couple/guesses.hpp>

#include <closeknit/codec/built_in.hpp>
#include <closeknit/json.hpp>

#include <tests/couple/opened.hpp>
#include <tests/support/problem.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <cmath>
#include <string>
#include <vector>

using namespace closeknit;
using tests::number_item;
using tests::opened_couple;
using tests::over;
using tests::rated;
using tests::remove_all;
using tests::sheet_in;
using tests::today;

namespace {

/// Three ratings from 1 to 5 in one mean.
assessment three() { return tests::asking({rated("a1"), rated("a2"), rated("a3")}, {over({{"a1"}, {"a2"}, {"a3"}})}); }
answers all(int a, int b, int c) { return {{"a1", a}, {"a2", b}, {"a3", c}}; }

/// What the first person guessed; the second answered so.
guess_comparison guessed(assessment const& of, answers guess, answers own) {
    opened_couple couple(of, {}, std::move(own));
    return couple.guesses_of_first(std::move(guess))(compare_guesses).at(0);
}
std::vector<std::string> items(guess_comparison const& in) {
    std::vector<std::string> out;
    for (guessed_item const& each : in.items)
        out.push_back(each.item.str());
    return out;
}
using ids = std::vector<std::string>;

} // namespace

TEST_CASE("guessing one's partner: the worked figures") {
    guess_comparison const found = guessed(three(), all(4, 4, 5), all(4, 2, 5));
    CHECK(found.person == "ada");
    CHECK(found.subject == "ben");
    CHECK(found.assessment == "small");
    REQUIRE(found.items.size() == 3);
    CHECK(found.same == 2);
    CHECK(found.items[0].same);
    CHECK_FALSE(found.items[1].same);
    CHECK(found.items[1].guess == answer(4));
    CHECK(found.items[1].own == answer(2));
    CHECK(found.items[1].difference == 2);
    REQUIRE(found.agreement);
    CHECK(found.agreement->mean_difference == Approx(2.0 / 3));
    CHECK(found.agreement->d_squared == 4);
    CHECK(found.agreement->correlation.value() == Approx(12 / std::sqrt(252.0))); // in ninths: 12, and squares 6 and 42
    CHECK(found.agreement->double_entry_icc.value() == Approx(1.0 / 3));          // in ninths: 24 less 12 of 54, twice
    REQUIRE(found.scales.size() == 1);
    CHECK(found.scales[0].guess == Approx(13.0 / 3));
    CHECK(found.scales[0].own == Approx(11.0 / 3));
    CHECK(found.scales[0].difference == Approx(2.0 / 3));
    CHECK(found.scales[0].low == 1);
    CHECK(found.scales[0].high == 5);
}

TEST_CASE("what was guessed comes first by the first person, then by the second, and swapping the two swaps it") {
    opened_couple couple(three(), all(1, 2, 3), all(4, 2, 5));
    couple.guesses_of_first(all(4, 4, 5)).guesses_of_second(all(1, 3, 3));
    auto const both = couple(compare_guesses), swapped = couple.swapped()(compare_guesses);
    REQUIRE(both.size() == 2);
    CHECK(both[0].person == "ada");
    CHECK(both[1].person == "ben");
    CHECK(both[1].same == 2);
    REQUIRE(swapped.size() == 2);
    CHECK(swapped[0] == both[1]);
    CHECK(swapped[1] == both[0]);
}

TEST_CASE("guesses open by the yes of both alone, and are only those of the couple") {
    opened_couple couple(three(), all(1, 2, 3), all(4, 2, 5));
    couple.guesses_of_first(all(4, 4, 5));
    CHECK(couple(compare_guesses).size() == 1);
    opened_couple one_yes = couple;
    std::erase_if(one_yes.second.entries, [](entry const& each) {
        auto const* yes = std::get_if<opening>(&each);
        return yes && std::holds_alternative<opened_guesses>(yes->what);
    });
    CHECK(one_yes(compare_guesses).empty()); // the scores are open still
    std::get<sheet>(couple.first.entries.back()).subject = "eve";
    CHECK(couple(compare_guesses).empty());
    auto const revealed = reveal(couple.content, couple.first, couple.second, today);
    CHECK(tests::problem([&] {
              compare_guesses(std::get<reveal_permit>(revealed), "small", couple.first, couple.second,
                              today + std::chrono::days{1});
          }) == "the permit is for another day or for other histories; reveal again");
    CHECK(compare_guesses(std::get<reveal_permit>(revealed), "none", couple.first, couple.second, today).empty());
}

TEST_CASE("exactly the guessed items open: no other answer changes a byte of what is told") {
    assessment of = three();
    for (char const* id : {"b1", "b2"})
        of.items.push_back(rated(id));
    of.scales.push_back(over({{"a1"}, {"a2"}, {"a3"}, {"b1"}}, mean{}, at_most_missing{1}));
    of.scales.back().id = "wider";
    answers const guess = all(4, 4, 5);
    auto const told = [&](int b1, int b2) {
        answers own = all(4, 2, 5);
        own["b1"] = b1, own["b2"] = b2;
        return to_json(guessed(of, guess, own));
    };
    CHECK(told(1, 2) == told(5, 4));
    guess_comparison const found = guessed(of, guess, {{"a1", 4}, {"a2", 2}, {"a3", 5}, {"b1", 1}});
    REQUIRE(found.scales.size() == 2);
    CHECK(found.scales[1].own == Approx(11.0 / 3)); // of three items, though four were answered
}

TEST_CASE("a scale with fewer guessed items than its rule takes is left out") {
    guess_comparison const found = guessed(three(), {{"a1", 4}, {"a2", 4}}, all(4, 2, 5));
    CHECK(items(found) == ids{"a1", "a2"});
    CHECK(found.scales.empty());
    CHECK(found.agreement->correlation_undefined == undefined_reason::too_few);
    CHECK(found.agreement->mean_difference == 1);
}

TEST_CASE("a sensitive item is never guessed, nor one that a scale keys beside it, nor a scale that depends on it") {
    assessment of = three();
    of.items.push_back(rated("b"));
    of.scales.push_back(over({{"b"}}));
    of.scales.back().id = "apart";
    of.items[1].safety_sensitive.emplace();
    answers guess = all(4, 4, 4), own = all(3, 3, 3);
    guess["b"] = own["b"] = 2;
    guess_comparison const found = guessed(of, guess, own);
    CHECK(items(found) == ids{"b"});
    REQUIRE(found.scales.size() == 1);
    CHECK(found.scales[0].scale == "apart");
    assessment whole = of; // its value over "apart" alone is none of the whole
    whole.scales.push_back(over({}, mean{}, at_most_missing{1}));
    whole.scales.back().id = "whole";
    whole.scales.back().components = {{"s"}, {"apart"}};
    CHECK(guessed(whole, guess, own).scales == found.scales);

    of.items[3].shown_when = answer_compare{.item = "a2", .op = comparator::greater_equal, .value = 3};
    of.items.push_back(rated("c"));
    guess["c"] = own["c"] = 2;
    CHECK(items(guessed(of, guess, own)) == ids{"c"}); // that b was asked would tell of a2
}

TEST_CASE("an item with a condition opens only where all that its condition depends on opens") {
    assessment of = three();
    of.items[1].shown_when = answered{"a1"};
    of.items[2].shown_when = score_compare{.scale = "of-a2", .op = comparator::greater_equal, .value = 1};
    of.scales = {over({{"a2"}})};
    of.scales[0].id = "of-a2";
    CHECK(items(guessed(of, all(4, 4, 5), all(4, 2, 5))) == ids{"a1", "a2", "a3"});
    CHECK(items(guessed(of, {{"a1", 4}, {"a3", 5}}, all(4, 2, 5))) == ids{"a1"});
    opened_couple couple(of, all(1, 2, 3), all(4, 2, 5));
    couple.guesses_of_first({{"a2", 4}, {"a3", 5}});
    CHECK(couple(compare_guesses).empty()); // a1 was not guessed

    of = three();
    of.items[0].shown_when = answered{"a2"}; // and that hangs on a3
    of.items[1].shown_when = answered{"a3"};
    CHECK(items(guessed(of, all(4, 4, 5), all(4, 2, 5))) == ids{"a1", "a2", "a3"});
    opened_couple chain(of, all(1, 2, 3), all(4, 2, 5));
    chain.guesses_of_first({{"a1", 4}, {"a2", 4}});
    CHECK(chain(compare_guesses).empty());
}

TEST_CASE("what either of the two passed over does not open") {
    unanswered const skipped;
    CHECK(items(guessed(three(), {{"a1", skipped}, {"a2", 4}, {"a3", 5}}, all(4, 2, 5))) == ids{"a2", "a3"});
    CHECK(items(guessed(three(), all(4, 4, 5), {{"a1", 4}, {"a2", skipped}, {"a3", 5}})) == ids{"a1", "a3"});
}

TEST_CASE("an item that the other was not asked does not open, whatever answer it kept") {
    assessment of = three();
    of.items[2].shown_when = answer_compare{.item = "a1", .op = comparator::greater_equal, .value = 3};
    CHECK(items(guessed(of, all(4, 4, 5), all(1, 2, 5))) == ids{"a1", "a2"});
}

TEST_CASE("a scale on which a condition makes guess and answers count different items is left out") {
    assessment of = three();
    of.items[2].shown_when = answer_compare{.item = "a1", .op = comparator::greater_equal, .value = 3};
    of.scales[0].missing = at_most_missing{2};
    CHECK(guessed(of, all(4, 4, 5), all(4, 2, 5)).scales.size() == 1);
    CHECK(guessed(of, all(1, 4, 5), all(4, 2, 5)).scales.empty()); // as guessed, a3 is not asked
}

TEST_CASE("the same answer is the same in whatever type or order it is stored") {
    assessment const of =
        tests::asking({rated("number"),
                       {.id = "several", .wording = "?", .response = choices{.options = {{"x", "X"}, {"y", "Y"}, {"z", "Z"}}}},
                       {.id = "order", .wording = "?", .response = ranking{.options = {{"x", "X"}, {"y", "Y"}}}},
                       {.id = "one", .wording = "?", .response = choice{.options = {{"x", "X"}, {"y", "Y"}}}},
                       {.id = "yes", .wording = "?", .response = yes_no{}},
                       {.id = "words", .wording = "?", .response = free_text{}}});
    using list = std::vector<std::string>;
    answers const guess{{"number", 4.0}, {"several", list{"x", "z"}}, {"order", list{"x", "y"}}, {"one", "x"}, {"yes", true},
                        {"words", "So."}};
    answers const own{{"number", 4},   {"several", list{"z", "x"}}, {"order", list{"y", "x"}}, {"one", "x"}, {"yes", true},
                      {"words", "so."}};
    guess_comparison const found = guessed(of, guess, own);
    std::vector<bool> same;
    for (guessed_item const& each : found.items)
        same.push_back(each.same);
    CHECK(same == std::vector<bool>{true, true, false, true, true, false});
    CHECK(found.same == 4);
    CHECK(found.items[0].difference == 0);
    CHECK_FALSE(found.items[3].difference);
}

TEST_CASE("guesses without points, of several ranges or beyond all bounds have no profile, and say why") {
    assessment of = tests::asking({{.id = "words", .wording = "?", .response = free_text{}}});
    CHECK(guessed(of, {{"words", "a"}}, {{"words", "a"}}).agreement_undefined == undefined_reason::no_points);
    of.items = {rated("a"), rated("b", 0, 10)};
    guess_comparison const ranges = guessed(of, {{"a", 1}, {"b", 1}}, {{"a", 2}, {"b", 2}});
    CHECK(ranges.agreement_undefined == undefined_reason::different_ranges);
    CHECK_FALSE(ranges.agreement);
    of.items = {rated("a"), rated("b", 0, 5)};
    CHECK(guessed(of, {{"a", 1}, {"b", 1}}, {{"a", 2}, {"b", 2}}).agreement_undefined == undefined_reason::different_ranges);
    of.items = {rated("a"), rated("b", 1, 6)};
    CHECK(guessed(of, {{"a", 1}, {"b", 1}}, {{"a", 2}, {"b", 2}}).agreement_undefined == undefined_reason::different_ranges);
    of.items = {rated("a"), {.id = "words", .wording = "?", .response = free_text{}}};
    CHECK(guessed(of, {{"a", 1}, {"words", "a"}}, {{"a", 3}, {"words", "a"}}).agreement.value().mean_difference == -2);
    of.items = {number_item("huge", -1.7e308, 1.7e308), number_item("large", 0, 1e60)};
    guess_comparison const huge = guessed(of, {{"huge", 1.7e308}, {"large", 1}}, {{"huge", -1.7e308}, {"large", 1e59}});
    CHECK(huge.agreement_undefined == undefined_reason::no_points);
    CHECK_FALSE(huge.items.at(0).difference); // beyond a double
    CHECK_NOTHROW(to_json(huge));
}

TEST_CASE("what can be guessed is neither sensitive nor beside it, nor shown on a condition that no guess opens") {
    auto const can = [](assessment const& of) {
        ids out;
        for (id_of<item> const& each : guessable_items(scorer(of)))
            out.push_back(each.str());
        return out;
    };
    assessment of = tests::asking({rated("a"),
                                   rated("b"),
                                   rated("c"),
                                   rated("d"),
                                   rated("e"),
                                   {.id = "read", .wording = "Read.", .kind = item_kind::instruction}},
                                  {over({{"a"}, {"b"}}), over({{"c"}})});
    of.scales[1].id = "t";
    CHECK(can(of) == ids{"a", "b", "c", "d", "e"});
    of.items[0].safety_sensitive.emplace();
    CHECK(can(of) == ids{"c", "d", "e"});
    of.items[3].shown_when = answered{"a"};
    of.items[4].shown_when = answered{"c"};
    CHECK(can(of) == ids{"c", "e"});
    of.respondent_only = true;
    CHECK(can(of).empty());
    pack const content = built_in_pack();
    CHECK(can(content.at<assessment>("private-screen")).empty());
    ids const closeness = can(content.at<assessment>("closeness"));
    CHECK(closeness.size() == content.at<assessment>("closeness").items.size() - 12); // three scales of four with such an item
    CHECK(can(content.at<assessment>("weekly")).size() == content.at<assessment>("weekly").items.size() - 1);
}
