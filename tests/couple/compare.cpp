#include <closeknit/couple/compare.hpp>

#include <tests/couple/opened.hpp>
#include <tests/support/couple.hpp>
#include <tests/support/problem.hpp>
#include <tests/support/random.hpp>

#include <catch2/catch.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

using namespace closeknit;
using tests::ada;
using tests::ben;
using tests::for_two;
using tests::over;
using tests::rated;
using tests::sheet_in;
using tests::today;

namespace {

std::vector<comparison> compared(assessment const& of, history const& first, history const& second) {
    auto const revealed = reveal(tests::holding(of), first, second, today);
    REQUIRE(std::holds_alternative<reveal_permit>(revealed));
    return compare(std::get<reveal_permit>(revealed), of.id, first, second, today);
}

/// What stands out when two give so many of five ratings in one mean with bands from 1, 3 and 4.
finding found(answers const& first, answers const& second, direction better = direction::high, method by = mean{}) {
    assessment of = for_two();
    of.items.push_back(rated("e"));
    of.scales.resize(1);
    of.scales[0].keys = {{"a"}, {"b"}, {"c"}, {"d"}, {"e"}};
    of.scales[0].better = better;
    of.scales[0].method = by;
    if (std::holds_alternative<sum>(by)) of.scales[0].bands.clear();
    return compared(of, tests::answering("ada", "ben", first), tests::answering("ben", "ada", second)).at(0).found;
}

/// Two values of one number from 0 to 100 on a scale of this reliability.
comparison with_reliability(std::optional<reliability> precision, double first, double second) {
    assessment of = tests::asking({tests::number_item("n", 0, 100)}, {over({{"n"}})});
    of.scales[0].reliability = precision;
    return tests::opened_couple(of, {{"n", first}}, {{"n", second}})(compare).at(0);
}

answers five(int a, int b, int c, int d, int e) { return {{"a", a}, {"b", b}, {"c", c}, {"d", d}, {"e", e}}; }

} // namespace

TEST_CASE("two scores side by side: mean and difference") {
    auto const both = compared(for_two(), ada(), ben());
    REQUIRE(both.size() == 1);
    CHECK(both[0].scale == "s");
    CHECK(both[0].first == 4.25);
    CHECK(both[0].second == 3);
    CHECK(both[0].difference == 1.25);
    CHECK(both[0].absolute_difference == 1.25);
    CHECK(both[0].mean == 3.625);
    CHECK(both[0].minimum == 3);
    CHECK(both[0].low == 1);
    CHECK(both[0].high == 5);
}

TEST_CASE("two scores lie in a pair of bands, or in none") {
    comparison const both = compared(for_two(), ada(), ben()).at(0);
    CHECK(both.first_band == "high"); // 4.25, from 4
    CHECK(both.first_label == "high");
    CHECK(both.second_band == "middle"); // 3, from 3
    CHECK(both.second_label == "middle");
    assessment without = for_two();
    without.scales[0].bands.clear();
    CHECK_FALSE(compared(without, ada(), ben()).at(0).first_band);
    CHECK(compared(without, ada(), ben()).at(0).second_label.empty());
}

TEST_CASE("the gap of the worked figures: 47.5 and 32.5, sd 7.5, reliability .80") {
    comparison const both = with_reliability(reliability{.coefficient = 0.8, .sd = 7.5}, 47.5, 32.5);
    CHECK(both.difference == 15);
    CHECK(both.mean == 40);
    CHECK(both.minimum == 32.5);
    CHECK(both.gap == Approx(3.162278).epsilon(1e-6));
    CHECK(both.reliable == true);
    CHECK_FALSE(both.gap_undefined);
    comparison const swapped = with_reliability(reliability{.coefficient = 0.8, .sd = 7.5}, 32.5, 47.5);
    CHECK(swapped.difference == -15);
    CHECK(swapped.absolute_difference == 15);
    CHECK(swapped.minimum == 32.5);
    CHECK(swapped.gap == both.gap);
}

TEST_CASE("a gap is a difference beyond 1.96") {
    // sd 2, reliability .5: sqrt(2) * SEM is 2 (to the last digit: 2.0000000000000004)
    CHECK(with_reliability(reliability{.coefficient = 0.5, .sd = 2}, 43.9, 40).reliable == false); // 1.95
    CHECK(with_reliability(reliability{.coefficient = 0.5, .sd = 2}, 44, 40).reliable == true);    // 2
    CHECK(with_reliability(reliability{.coefficient = 0.5, .sd = 2}, 40, 44).reliable == true);
    comparison const exactly = with_reliability(reliability{.coefficient = 0.5, .sd = 2}, 3.920000000000001, 0);
    CHECK(exactly.gap == 1.96);
    CHECK(exactly.reliable == false);
}

TEST_CASE("a gap without a standard error of measurement is undefined, with its reason") {
    std::optional<reliability> const without;
    for (auto const& each :
         {without, std::optional(reliability{.coefficient = 1, .sd = 2}), std::optional(reliability{.coefficient = 0.5, .sd = 0}),
          std::optional(reliability{.coefficient = 1.5, .sd = 2}),
          std::optional(reliability{.coefficient = 0.5, .sd = 5e-324})}) { // 40 times that is beyond a double
        comparison const both = with_reliability(each, 44, 4);
        CHECK_FALSE(both.gap);
        CHECK(both.gap_undefined == undefined_reason::no_standard_error);
        CHECK_FALSE(both.reliable);
    }
}

TEST_CASE("the largest difference comes first, as a share of its scale's range") {
    // 10 of 100 points, 2 of 4, and twice 1 of 4: 4.6 and 3.6 differ by a little less than 4 and 3 do in doubles
    assessment of = tests::asking({tests::number_item("n", 0, 100), rated("t")}, {over({{"n"}}), over({{"t"}})});
    std::vector<key> fives;
    for (char const* id : {"a", "b", "c", "d", "e"}) {
        of.items.push_back(rated(id));
        fives.push_back({id});
    }
    of.items.push_back(rated("f"));
    of.scales.push_back(over(fives));
    of.scales.push_back(over({{"f"}}));
    of.scales[1].id = "two", of.scales[2].id = "one", of.scales[3].id = "one-too";
    tests::opened_couple const couple(of, {{"n", 50}, {"t", 1}, {"a", 5}, {"b", 5}, {"c", 5}, {"d", 4}, {"e", 4}, {"f", 4}},
                                      {{"n", 40}, {"t", 3}, {"a", 4}, {"b", 4}, {"c", 4}, {"d", 3}, {"e", 3}, {"f", 3}});
    std::vector<std::string> order;
    for (comparison const& each : couple(compare))
        order.push_back(each.scale.str());
    CHECK(order == std::vector<std::string>{"two", "one", "one-too", "s"});
}

TEST_CASE("a difference of a response step is seen differently, one of less is not") {
    CHECK(found(five(4, 4, 4, 4, 4), five(3, 3, 3, 3, 3)) == finding::seen_differently); // 4 and 3
    CHECK(found(five(5, 5, 5, 4, 4), five(4, 4, 4, 3, 3)) ==
          finding::seen_differently); // 4.6 and 3.6, whose difference is no 1 in doubles
    CHECK(found(five(4, 4, 4, 4, 4), five(4, 3, 3, 3, 3)) == finding::nothing); // 4 and 3.2
}

TEST_CASE("a step of a sum is a step on each of its items") {
    CHECK(found(five(4, 4, 4, 4, 4), five(3, 3, 3, 3, 3), direction::high, sum{}) == finding::seen_differently); // 20 and 15
    CHECK(found(five(4, 4, 4, 4, 4), five(4, 3, 3, 3, 3), direction::high, sum{}) == finding::nothing);          // 20 and 16
}

TEST_CASE("a scale with weights, a table of points or components has no step, so that nothing is seen differently on it") {
    auto const seen = [](auto const& change) {
        assessment of = tests::asking({rated("a"), rated("b")}, {over({{"a"}, {"b"}}), over({{"a"}})});
        of.scales[1].id = "other";
        change(of.scales[0]);
        for (comparison const& each : tests::opened_couple(of, {{"a", 5}, {"b", 5}}, {{"a", 1}, {"b", 1}})(compare))
            if (each.scale == "s") return each.found;
        throw std::logic_error("the scale is not open");
    };
    CHECK(seen([](scale&) {}) == finding::seen_differently);
    CHECK(seen([](scale& s) { s.keys[1].weight = 2; }) == finding::nothing);
    CHECK(seen([](scale& s) { s.keys[1].points = {{"1", 0}, {"2", 1}, {"3", 2}, {"4", 3}, {"5", 4}}; }) == finding::nothing);
    CHECK(seen([](scale& s) { s.keys.resize(1), s.components = {{"other"}}; }) == finding::nothing);
}

TEST_CASE("both in the best band is a strength, both in the other end's a concern") {
    CHECK(found(five(5, 4, 4, 4, 4), five(4, 4, 4, 4, 4)) == finding::shared_strength);
    CHECK(found(five(2, 2, 2, 2, 2), five(2, 2, 2, 2, 1)) == finding::shared_low_point);
    CHECK(found(five(3, 3, 3, 3, 3), five(3, 3, 3, 3, 3)) == finding::nothing);
    CHECK(found(five(5, 4, 4, 4, 4), five(4, 4, 4, 4, 4), direction::low) == finding::shared_low_point);
    CHECK(found(five(2, 2, 2, 2, 2), five(2, 2, 2, 2, 1), direction::low) == finding::shared_strength);
    CHECK(found(five(2, 2, 2, 2, 2), five(2, 2, 2, 2, 1), direction::neither) == finding::nothing);
}

TEST_CASE("what stands out is computed from the two values alone, not from which items were passed over") {
    answers const first{{"a", 5}, {"b", 5}, {"c", 5}}, second{{"c", 1}, {"d", 1}, {"e", 1}};
    CHECK(found(first, second) == found(five(5, 5, 5, 5, 5), five(1, 1, 1, 1, 1)));
}

TEST_CASE("swapping the two mirrors the comparison") {
    tests::random_values any(31);
    for (int round = 0; round < 500; ++round) {
        history first = ada(), second = ben();
        for (history* each : {&first, &second})
            for (char const* id : {"a", "b", "c", "d"})
                sheet_in(*each).answers[id] = any.between(1, 5);
        comparison const one = compared(for_two(), first, second).at(0), other = compared(for_two(), second, first).at(0);
        REQUIRE(one.first == other.second);
        REQUIRE(one.second == other.first);
        REQUIRE(one.difference == -other.difference);
        REQUIRE(one.mean == other.mean);
        REQUIRE(one.found == other.found);
    }
}

TEST_CASE("what is not open is compared with nothing, and a permit of another day compares nothing") {
    auto const revealed = reveal(tests::holding(for_two()), ada(), ben(), today);
    REQUIRE(std::holds_alternative<reveal_permit>(revealed));
    reveal_permit const& both = std::get<reveal_permit>(revealed);
    CHECK(compare(both, "large", ada(), ben(), today).empty());
    CHECK(tests::problem([&] { compare(both, "small", ada(), ben(), today + std::chrono::days{1}); }) ==
          "the permit is for another day or for other histories; reveal again");
    CHECK(tests::problem([&] { compare(both, "small", ben(), ada(), today); }) ==
          "the permit is for another day or for other histories; reveal again");
}
