#include <closeknit/assess/scorer.hpp>

#include <tests/support/problem.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <limits>

using namespace closeknit;
using tests::asking;
using tests::over;
using tests::rated;

namespace {

using ids = std::vector<id_of<item>>;

/// Two items for everybody from 0 to 4, one for men and two for women.
assessment for_men_and_women(missing_rule missing = all_required{}, method by = sum{}) {
    choice const sexes{{{.id = "m", .wording = "a man"},
                        {.id = "f", .wording = "a woman"},
                        {.id = "x", .wording = "I'd rather not say", .missing = missingness::prefer_not_to_say}}};
    assessment of = asking({{.id = "sex", .wording = "You are", .response = sexes},
                            rated("c1", 0, 4),
                            rated("c2", 0, 4),
                            rated("m1", 0, 4),
                            rated("f1", 0, 4),
                            rated("f2", 0, 4)},
                           {over({{"c1"}, {"c2"}, {"m1"}, {"f1"}, {"f2"}}, std::move(by), std::move(missing))});
    for (std::size_t i = 3; i < 6; ++i)
        of.items[i].shown_when = answer_compare{.item = "sex", .value = i == 3 ? "m" : "f"};
    return of;
}

score_result with(assessment const& of, answers const& given) { return score(of, given).at(0); }

} // namespace

TEST_CASE("the range of a sum is that of the items that this person was asked") {
    assessment const of = for_men_and_women();
    score_result const man = with(of, {{"sex", "m"}, {"c1", 4}, {"c2", 4}, {"m1", 4}});
    CHECK(*man.value == 12);
    CHECK(man.low == 0);
    CHECK(man.high == 12);
    score_result const woman = with(of, {{"sex", "f"}, {"c1", 4}, {"c2", 4}, {"f1", 4}, {"f2", 3}});
    CHECK(*woman.value == 15);
    CHECK(woman.high == 16);
    CHECK(woman.undecided_by.empty());
    CHECK(scorer(of).range("s").high == 20); // of everybody
}

TEST_CASE("an unanswered filter is told, and an answered one is not") {
    assessment const of = for_men_and_women();
    CHECK(with(of, {{"c1", 4}, {"c2", 4}}).undecided_by == ids{"sex"});
    CHECK(*with(of, {{"c1", 4}, {"c2", 4}}).value == 8);
    CHECK(with(of, {{"sex", "x"}, {"c1", 4}, {"c2", 4}}).undecided_by == ids{"sex"}); // it stands for a missing answer
    CHECK(with(of, {{"sex", "m"}, {"c1", 4}, {"c2", 4}}).undecided_by.empty());
}

TEST_CASE("a filter behind a hidden question is told, and one that decides nothing any more is not") {
    assessment of = for_men_and_women();
    of.items[4].shown_when = group{match_kind::all, {answer_compare{.item = "sex", .value = "f"}, answered{"f2"}}};
    of.items[5].shown_when = answer_compare{.item = "sex", .value = "f"};
    of.scales[0].keys = {{"c1"}, {"f1"}};
    CHECK(with(of, {{"c1", 4}}).undecided_by == ids{"sex"});
    CHECK(with(of, {{"c1", 4}, {"sex", "m"}}).undecided_by.empty());
    // Whether f2 was answered is known: it was not.
    CHECK(with(of, {{"c1", 4}, {"sex", "f"}}).undecided_by.empty());
    of.items[4].shown_when =
        group{match_kind::all,
              {answer_compare{.item = "sex", .value = "f"}, answer_compare{.item = "f2", .op = comparator::greater, .value = 1}}};
    CHECK(with(of, {{"c1", 4}, {"sex", "f"}}).undecided_by == ids{"f2"});
    CHECK(with(of, {{"c1", 4}, {"sex", "f"}, {"f2", 1}}).undecided_by.empty());
}

TEST_CASE("a reversed component is counted from the ends that this person can reach") {
    assessment of = for_men_and_women();
    of.scales.push_back(
        {.id = "t", .title = "T", .measures = "calm", .method = sum{}, .components = {{"s", true}}, .missing = all_required{}});
    auto const turned = score(of, {{"sex", "m"}, {"c1", 4}, {"c2", 4}, {"m1", 3}}).at(1);
    CHECK(*turned.value == 1); // 0 + 12 - 11
    CHECK(turned.high == 12);
}

TEST_CASE("a section's condition holds for each of its items, beside their own") {
    assessment of = for_men_and_women();
    for (item& each : of.items)
        each.shown_when.reset();
    of.items[5].shown_when = answer_compare{.item = "f1", .op = comparator::greater, .value = 2};
    of.sections = {
        {.id = "all", .title = "All", .begins_with = "sex"},
        {.id = "women", .title = "Women", .begins_with = "f1", .shown_when = answer_compare{.item = "sex", .value = "f"}}};
    scorer const by(of);
    CHECK_FALSE(by.is_shown("f1", {{"sex", "m"}}));
    CHECK(by.is_shown("f1", {{"sex", "f"}}));
    CHECK_FALSE(by.is_shown("f2", {{"sex", "f"}, {"f1", 2}}));
    CHECK(by.is_shown("f2", {{"sex", "f"}, {"f1", 3}}));
    CHECK_FALSE(by.is_shown("f2", {{"sex", "m"}, {"f1", 3}})); // f1 is hidden, and so is the section
    CHECK(by.is_shown("m1", {}));
    CHECK(with(of, {{"sex", "m"}, {"c1", 1}, {"c2", 1}, {"m1", 1}}).high == 12);
    CHECK(by.depends_on("s") == ids{"sex", "c1", "c2", "m1", "f1", "f2"});
    of.sections[1].shown_when = answered{"f2"};
    CHECK(tests::problem([&] { scorer{of}; }) == "/sections/1/shown_when: circular reference: f1 -> f2 -> f1");
}

TEST_CASE("what a missing answer counts is not missing") {
    // Three items and the highest of three write-ins, of which a blank counts 0; one of the three may be missing.
    assessment of = asking(
        {rated("i1", 0, 2), rated("i2", 0, 2), rated("i3", 0, 2), rated("o1", 0, 2), rated("o2", 0, 2)},
        {over({{"i1"}, {"i2"}, {"i3"}}, sum{}, at_most_missing{1}), over({{"o1"}, {"o2"}}, maximum{}, at_most_missing{1})});
    of.scales[1].id = "other";
    of.scales[0].components = {{.scale = "other", .when_missing = 0}};
    score_result const none = with(of, {{"i1", 1}, {"i2", 2}, {"i3", 0}});
    CHECK(*none.value == 3);
    CHECK_FALSE(none.prorated);
    CHECK(none.asked == 3);
    CHECK(none.unanswered.empty());
    CHECK(none.high == 8);
    CHECK(*with(of, {{"i1", 1}, {"i2", 2}, {"i3", 0}, {"o1", 2}}).value == 5);
    // A missing i3 still takes the mean of the other three parts: (1 + 2 + 0) / 3.
    score_result const one = with(of, {{"i1", 1}, {"i2", 2}});
    CHECK(*one.value == 4);
    CHECK(one.prorated);
    CHECK(one.unanswered == ids{"i3"});
    CHECK(with(of, {}).not_scored == no_score_reason::too_few_answers); // a score needs at least one answer
    // A maximum puts no mean in the place of anything.
    score_result const other = score(of, {{"o1", 2}}).at(1);
    CHECK(*other.value == 2);
    CHECK_FALSE(other.prorated);
    CHECK(other.answered == 1);
    CHECK(other.asked == 2);
}

TEST_CASE("an item's own missing answer counts what its key states, outside its range too") {
    assessment of = asking({rated("a"), rated("b")}, {over({{"a"}, {.item = "b", .reversed = true, .when_missing = 0}}, sum{})});
    CHECK(*with(of, {{"a", 2}, {"b", 4}}).value == 4); // 2 + (1 + 5 - 4)
    CHECK(*with(of, {{"a", 2}}).value == 2);
    CHECK(with(of, {{"a", 2}}).low == 1); // 1 + 0
    CHECK(with(of, {{"a", 2}}).high == 10);
    CHECK(with(of, {{"b", 2}}).not_scored == no_score_reason::too_few_answers);
    CHECK(scorer(of).openable().front() != openness::by_default);
    of.scales[0].keys[1].when_missing = std::numeric_limits<double>::infinity();
    CHECK(tests::problem([&] { scorer{of}; }) == "/scales/0/keys/1/when_missing: must be a finite number");
}

TEST_CASE("a number without an upper end can be scored, and its score has no upper end") {
    assessment of = asking({{.id = "minutes", .wording = "How many?", .response = number{.low = 0}}, rated("days", 0, 7)},
                           {over({{"minutes"}, {"days"}}, product{})});
    of.scales.push_back(over({{"minutes"}}, mean{}));
    of.scales.back().id = "m";
    score_result const s = with(of, {{"minutes", 45}, {"days", 3}});
    CHECK(*s.value == 135);
    CHECK(s.low == 0);
    CHECK_FALSE(s.high);
    CHECK(scorer(of).openable() == std::vector{openness::never, openness::never});
    CHECK(with(of, {{"minutes", 1e308}, {"days", 7}}).not_scored == no_score_reason::too_large);
    CHECK(with(of, {{"minutes", 0}, {"days", 7}}).value == 0);
    of.scales[1].keys[0].reversed = true;
    CHECK(tests::problem([&] { scorer{of}; }) ==
          "/scales/1/keys/0/reversed: 'minutes' must have `low` and `high` to be counted from the other end");
    of.scales[1].keys[0].reversed = false;
    of.scales.push_back(
        {.id = "t", .title = "T", .measures = "calm", .method = sum{}, .components = {{"m", true}}, .missing = all_required{}});
    CHECK(tests::problem([&] { scorer{of}; }) ==
          "/scales/2/components/0/reversed: 'm' must have a lowest and a highest value to be counted from the other end");
}

TEST_CASE("a tick is a choice with one option") {
    assessment of =
        asking({{.id = "t", .wording = "Is it so?", .response = choice{{{.id = "yes", .wording = "Yes", .points = 1}}}}},
               {over({{.item = "t", .when_missing = 0}}, sum{})});
    CHECK(*with(of, {{"t", "yes"}}).value == 1);
    CHECK(with(of, {{"t", "yes"}}).low == 0);
    of.items[0].response = choice{};
    CHECK(tests::problem([&] { scorer{of}; }) ==
          "/scales/0/keys/0/item: no option of the item has points, so the item cannot be scored");
}

TEST_CASE("of several conditions only those that are open are waited for") {
    assessment of = for_men_and_women();
    of.scales[0].keys = {{"m1"}, {"f2"}};
    of.items[4].shown_when.reset();
    auto const above = [](char const* id) { return answer_compare{.item = id, .op = comparator::greater, .value = 1}; };
    of.items[5].shown_when = above("c1");
    of.sections = {
        {.id = "all", .title = "All", .begins_with = "sex"},
        {.id = "women", .title = "Women", .begins_with = "f1", .shown_when = answer_compare{.item = "sex", .value = "f"}}};
    CHECK(with(of, {{"sex", "m"}, {"m1", 1}}).undecided_by.empty()); // the section is not for him, whatever c1 will be
    CHECK(with(of, {{"sex", "f"}, {"m1", 1}}).undecided_by == ids{"c1"});
    of.sections.clear();
    group const for_women{match_kind::all, {answer_compare{.item = "sex", .value = "f"}, above("c2")}};
    of.items[5].shown_when = group{match_kind::any, {for_women, above("c1")}};
    CHECK(with(of, {{"sex", "m"}, {"m1", 1}}).undecided_by == ids{"c1"}); // c2 decides nothing any more
    CHECK(with(of, {{"sex", "f"}, {"m1", 1}}).undecided_by == ids{"c1", "c2"});
}
