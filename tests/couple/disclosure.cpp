#include <closeknit/couple/reveal.hpp>

#include <tests/couple/attacker.hpp>
#include <tests/support/couple.hpp>

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using namespace closeknit;
using tests::attacker;
using tests::holding;
using tests::over;
using tests::places;
using tests::rated;
using tests::seen_value;
using tests::today;
using tests::worked_out;

namespace {

/// An assessment of some ratings from 1 to 3.
assessment of_ratings(int items, std::vector<scale> scales) {
    assessment of = tests::asking({}, std::move(scales));
    for (int i = 0; i < items; ++i)
        of.items.push_back(rated("q" + std::to_string(i), 1, 3));
    for (std::size_t i = 0; i < of.scales.size(); ++i)
        of.scales[i].id = "s" + std::to_string(i);
    return of;
}
std::vector<key> first_items(int count, int from = 0) {
    std::vector<key> out;
    for (int i = from; i < from + count; ++i)
        out.push_back({"q" + std::to_string(i)});
    return out;
}

/// What somebody works out who sees these scales of a sheet.
worked_out seeing(attacker const& by, places const& sheet, std::vector<std::size_t> const& scales) {
    std::vector<seen_value> seen;
    for (std::size_t each : scales)
        seen.push_back({.scale = each, .value = by.value_of(sheet, each).value()});
    return by.beyond_ends(by.work_out(seen, false), seen, sheet);
}

using set = std::set<std::size_t>;

std::vector<openness> openable(assessment const& of) { return scorer(of).openable(); }

} // namespace

TEST_CASE("the attacker finds what each planted disclosure tells", "[privacy]") {
    SECTION("a scale and a part of it tell the value of the rest") {
        attacker const by(of_ratings(6, {over(first_items(6)), over(first_items(3)), over(first_items(3, 3))}));
        CHECK(seeing(by, {1, 2, 3, 2, 2, 3}, {0, 1}).scales == set{2});
        CHECK(seeing(by, {1, 2, 3, 2, 2, 3}, {0}).count() == 0);
    }
    SECTION("a scale of two items, next to one of three that holds them, tells the third answer") {
        attacker const by(of_ratings(4, {over(first_items(3)), over(first_items(2))}));
        CHECK(seeing(by, {1, 2, 3, 2}, {0, 1}).answers == set{2});
        CHECK(seeing(by, {1, 2, 3, 2}, {1}).count() == 0);
    }
    SECTION("a composite and one of its two components tell the other") {
        assessment of = of_ratings(6, {over(first_items(3)), over(first_items(3, 3)), over({})});
        of.scales[2].components = {{"s0"}, {"s1"}};
        attacker const by(of);
        CHECK(seeing(by, {1, 2, 3, 2, 2, 3}, {0, 2}).scales == set{1});
        CHECK(seeing(by, {1, 2, 3, 2, 2, 3}, {0}).count() == 0);
    }
    SECTION("a sum with the weights 1, 3 and 9 tells every answer") {
        attacker const by(of_ratings(3, {over({{"q0"}, {"q1", false, 3}, {"q2", false, 9}}, sum{})}));
        CHECK(seeing(by, {2, 1, 3}, {0}).answers == set{0, 1, 2});
    }
    SECTION("a value with how many items were answered") {
        attacker const by(of_ratings(4, {over(first_items(4), sum{}, at_most_missing{1, false})}));
        places const sheet{3, 3, 0, 3};
        std::vector<seen_value> seen{{.scale = 0, .value = 9, .answered = 3}};
        CHECK(by.work_out(seen).answers == set{0, 1, 2, 3}); // where they were answered
        seen[0].answered.reset();
        CHECK(by.work_out(seen).count() == 0);
    }
    SECTION("a scale of the same items, and the lowest and the count of them") {
        attacker const by(of_ratings(4, {over(first_items(4)), over(first_items(4), sum{}), over(first_items(4), minimum{}),
                                         over(first_items(4), count{comparator::greater_equal, 2})}));
        CHECK(seeing(by, {3, 3, 2, 3}, {0}).scales == set{1, 2, 3});
    }
    SECTION("items of different ranges, one of which cannot have been answered") {
        assessment of = of_ratings(4, {over(first_items(4), mean{}, at_most_missing{1})});
        of.items[0].response = yes_no{};
        attacker const by(of);
        CHECK(seeing(by, {0, 3, 3, 2}, {0}).passed_over == set{0});
    }
    SECTION("steps of a tenth, whose sums differ in the last bit") {
        assessment of = of_ratings(3, {over(first_items(3), sum{})});
        for (item& each : of.items)
            each.response = number{.low = 0, .high = 0.6, .step = 0.1};
        attacker const by(of);
        std::size_t found = 0;
        for (std::size_t s = 0; s < by.sheets(); ++s)
            if (by.value(s, 0)) found += seeing(by, by.sheet(s), {0}).count();
        CHECK(found > 0);
    }
    SECTION("that no danger is signalled, next to a value close to the danger end") {
        assessment of = of_ratings(4, {over(first_items(4))});
        of.items[0].safety_sensitive = safety_sensitive{.danger_end = range_end::low};
        of.items[1].safety_sensitive = safety_sensitive{.danger_end = range_end::low, .about = safety_topic::touch};
        attacker const by(of);
        std::vector<seen_value> const seen{{.scale = 0, .value = 1.25}};
        CHECK(by.work_out(seen, false).count() == 0);
        CHECK(by.work_out({{.scale = 0, .value = 1.5}}).count() == 0); // the library does not open it
    }
    SECTION("an end of the range tells all, and nothing beyond it is found") {
        attacker const by(of_ratings(4, {over(first_items(4))}));
        CHECK(by.work_out({{.scale = 0, .value = 3}}).answers == set{0, 1, 2, 3});
        CHECK(seeing(by, {3, 3, 3, 3}, {0}).count() == 0);
        CHECK(seeing(by, {3, 3, 2, 3}, {0}).count() == 0);
    }
}

TEST_CASE("scales that the values of others would tell do not open, nor do those that would tell them") {
    using enum openness;
    using all = std::vector<openness>;
    auto const mean_of = [](int count, int from = 0) { return over(first_items(count, from)); };
    CHECK(openable(of_ratings(6, {mean_of(3), mean_of(3, 3)})) == all{by_default, by_default});
    CHECK(openable(of_ratings(6, {mean_of(4), mean_of(3, 3)})) == all{by_default, exact_only});
    SECTION("a scale of the same items, or of more in which they count alike") {
        CHECK(openable(of_ratings(6, {mean_of(3), mean_of(3)})) == all{exact_only, exact_only});
        CHECK(openable(of_ratings(6, {mean_of(3), mean_of(3, 3), mean_of(6)})) == all{exact_only, exact_only, by_default});
        CHECK(openable(of_ratings(6, {mean_of(3), mean_of(6)})) == all{by_default, exact_only}); // three answers are its own
        CHECK(openable(of_ratings(6, {mean_of(3), over({{"q0"}, {"q1"}, {"q2", true}})})) == all{by_default, exact_only});
        CHECK(openable(of_ratings(6, {mean_of(3), over({{"q0"}, {"q1"}, {"q2", false, 2}})})) == all{by_default, exact_only});
    }
    SECTION("a thousand of the same items, in little time") {
        CHECK(openable(of_ratings(3, std::vector<scale>(1000, mean_of(3)))) == all(1000, exact_only));
    }
    SECTION("one that does not add up, or reads its value in a table") {
        for (method each : {method(minimum{}), method(maximum{}), method(count{})})
            CHECK(openable(of_ratings(6, {mean_of(4), over(first_items(2), each)})) == all{exact_only, exact_only});
        scale table = over(first_items(2));
        table.transforms = {lookup{{{1, 1}, {2, 2}}}};
        CHECK(openable(of_ratings(6, {mean_of(4), table})) == all{exact_only, exact_only});
        table.transforms = {affine{2, 1}};
        CHECK(openable(of_ratings(6, {mean_of(4), table})) == all{by_default, exact_only});
        scale own = mean_of(4);
        own.transforms = {lookup{{{1, 1}, {2, 2}}}};
        CHECK(openable(of_ratings(6, {own})) == all{by_default});
    }
    SECTION("a composite of two is none of these, one that takes the larger is") {
        assessment of = of_ratings(6, {mean_of(3), mean_of(3, 3), over({})});
        of.scales[2].components = {{"s0"}, {"s1"}};
        CHECK(openable(of) == all{by_default, by_default, by_default});
        of.scales[2].method = maximum{};
        CHECK(openable(of) == all{exact_only, exact_only, exact_only});
    }
    SECTION("items of different ranges, and steps that do not add up to the last bit") {
        assessment of = of_ratings(4, {mean_of(4)});
        of.items[0].response = rating{.low = 1, .high = 4};
        CHECK(openable(of) == all{exact_only});
        for (item& each : of.items)
            each.response = number{.low = 0, .high = 1, .step = 0.25};
        CHECK(openable(of) == all{by_default});
        for (item& each : of.items)
            each.response = number{.low = 0, .high = 1, .step = 0.1};
        CHECK(openable(of) == all{exact_only});
        of = of_ratings(4, {mean_of(4)});
        for (key& each : of.scales[0].keys)
            each.weight = 0.1;
        CHECK(openable(of) == all{exact_only});
    }
    SECTION("sensitive items of two answers, of which one would have closed everything") {
        assessment of = of_ratings(4, {mean_of(4)});
        of.items[0].safety_sensitive.emplace();
        CHECK(openable(of) == all{by_name});
        for (item& each : of.items)
            each.response = yes_no{};
        CHECK(openable(of) == all{never});
    }
}

TEST_CASE("a scale with a sensitive item opens only away from its danger end") {
    assessment of = tests::for_two();
    of.items[0].safety_sensitive = safety_sensitive{.danger_end = range_end::low};
    auto const opens = [&](answers given) {
        history first = tests::answering("ada", "ben", std::move(given)), second = tests::ben();
        for (history* each : {&first, &second})
            tests::scores_in(*each).scales = {"s"};
        auto const revealed = reveal(holding(of), first, second, today);
        return std::holds_alternative<reveal_permit>(revealed);
    };
    CHECK_FALSE(opens({{"a", 2}, {"b", 1}, {"c", 5}, {"d", 1}})); // 1.25: a cannot be 1, so that all four were known
    CHECK_FALSE(opens({{"b", 1}, {"c", 5}, {"d", 1}}));           // 1: a was passed over
    CHECK_FALSE(opens({{"b", 2}, {"c", 5}, {"d", 1}}));
    CHECK(opens({{"a", 3}, {"b", 1}, {"c", 5}, {"d", 1}})); // 1.5
    CHECK(opens({{"a", 2}, {"b", 2}, {"c", 5}, {"d", 1}}));
    CHECK(opens({{"a", 5}, {"b", 5}, {"c", 1}, {"d", 5}})); // the other end
}

TEST_CASE("a composite opens along with its components: it says nothing that they do not") {
    assessment of = of_ratings(6, {over(first_items(3)), over(first_items(3, 3)), over({})});
    of.scales[2].components = {{"s0"}, {"s1"}};
    answers const given{{"q0", 1}, {"q1", 2}, {"q2", 2}, {"q3", 3}, {"q4", 2}, {"q5", 2}};
    history first = tests::answering("ada", "ben", given), second = tests::answering("ben", "ada", given);
    for (history* each : {&first, &second})
        tests::scores_in(*each).scales = {"s0", "s1"};
    auto const revealed = reveal(holding(of), first, second, today);
    REQUIRE(std::holds_alternative<reveal_permit>(revealed));
    CHECK(std::get<reveal_permit>(revealed).assessments().at(0).pairs.size() == 3);
}
