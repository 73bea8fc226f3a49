#include <closeknit/couple/compare.hpp>

#include <tests/support/couple.hpp>
#include <tests/support/problem.hpp>
#include <tests/support/random.hpp>

#include <catch2/catch.hpp>

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

answers five(int a, int b, int c, int d, int e) { return {{"a", a}, {"b", b}, {"c", c}, {"d", d}, {"e", e}}; }

} // namespace

TEST_CASE("two scores side by side: mean and difference") {
    auto const both = compared(for_two(), ada(), ben());
    REQUIRE(both.size() == 1);
    CHECK(both[0].scale == "s");
    CHECK(both[0].first == 4.25);
    CHECK(both[0].second == 3);
    CHECK(both[0].difference == 1.25);
    CHECK(both[0].mean == 3.625);
    CHECK(both[0].low == 1);
    CHECK(both[0].high == 5);
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
