#include <closeknit/couple/compare_profiles.hpp>

#include <tests/couple/opened.hpp>
#include <tests/support/problem.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace closeknit;
using tests::opened_couple;
using tests::over;
using tests::rated;
using tests::today;

namespace {

std::string id_at(std::size_t index) { return std::string(1, char('a' + index)); }

/// So many scales "a", "b", ... of one rating from 1 to 5 each.
assessment scales(std::size_t count) {
    assessment of = tests::asking({});
    for (std::size_t i = 0; i < count; ++i) {
        of.items.push_back(rated(id_at(i)));
        of.scales.push_back(over({{id_at(i)}}));
        of.scales.back().id = id_at(i);
    }
    return of;
}
answers values(std::vector<int> const& each) {
    answers out;
    for (std::size_t i = 0; i < each.size(); ++i)
        out[id_at(i)] = each[i];
    return out;
}
profile_comparison profiles(std::vector<int> const& first, std::vector<int> const& second) {
    return opened_couple(scales(first.size()), values(first), values(second))(compare_profiles);
}

/// Kenny, Kashy & Cook's way to work out five pairs, here of one couple's scores on five scales.
std::vector<int> const wife{4, 3, 4, 3, 4}, husband{5, 4, 5, 4, 3};

void check_worked(profile_comparison const& found) {
    REQUIRE(found.agreement);
    CHECK_FALSE(found.agreement_undefined);
    CHECK(found.agreement->n == 5);
    CHECK(found.agreement->correlation.value() == Approx(0.2182178902));
    CHECK(found.agreement->double_entry_icc.value() == Approx(-1.0 / 49));
    // in quarters of the range: differences 1, 1, 1, 1, -1; means 3.6 and 4.2; squares 1.2 and 2.8 around them
    CHECK(found.agreement->mean_difference == Approx(-0.6 / 4));
    CHECK(found.agreement->d_squared == Approx(5 / 16.0));
    CHECK(found.agreement->elevation == Approx(5 * 0.36 / 16));
    CHECK(found.agreement->scatter == Approx((4 - 2 * std::sqrt(1.2 * 2.8)) / 16)); // (sqrt 2.8 - sqrt 1.2)^2
    CHECK(found.agreement->shape == Approx((3.2 - (4 - 2 * std::sqrt(1.2 * 2.8))) / 16));
    CHECK(found.found == profile_finding::nothing);
}

} // namespace

TEST_CASE("two people's scores on five scales as two profiles: the worked figures") { check_worked(profiles(wife, husband)); }

TEST_CASE("scales of another range or direction count by their part of the range, from the worse end to the better") {
    assessment of = scales(5);
    of.items[1] = rated("b", 0, 8);
    of.scales[1].better = direction::low;
    of.scales[2].better = direction::neither;
    answers first = values(wife), second = values(husband);
    first["b"] = 4;  // half of the range, as 3 of 1 to 5
    second["b"] = 2; // three quarters from the worse end, as 4
    check_worked(opened_couple(of, first, second)(compare_profiles));
}

TEST_CASE("fewer than three scales make no profile, and what is not open makes none") {
    profile_comparison const two = profiles({4, 3}, {5, 4});
    CHECK(two.scales == std::vector<id_of<scale>>{"a", "b"});
    CHECK_FALSE(two.agreement);
    CHECK(two.agreement_undefined == undefined_reason::too_few);
    CHECK(profiles({4, 3, 4}, {5, 4, 1}).agreement);

    opened_couple const couple(scales(3), values({1, 2, 3}), values({3, 2, 1}));
    auto const revealed = reveal(couple.content, couple.first, couple.second, today);
    auto const& both = std::get<reveal_permit>(revealed);
    profile_comparison const closed = compare_profiles(both, "another", couple.first, couple.second, today);
    CHECK(closed.scales.empty());
    CHECK(closed.agreement_undefined == undefined_reason::too_few);
    CHECK(tests::problem([&] { compare_profiles(both, "small", couple.second, couple.first, today); }) ==
          "the permit is for another day or for other histories; reveal again");
}

TEST_CASE("a constant profile has no correlation, and says why") {
    profile_comparison const found = profiles({3, 3, 3}, {1, 3, 4});
    REQUIRE(found.agreement);
    CHECK_FALSE(found.agreement->correlation);
    CHECK(found.agreement->correlation_undefined == undefined_reason::no_variance);
    CHECK(found.agreement->double_entry_icc);
    CHECK(found.agreement->d_squared == Approx((4 + 0 + 1) / 16.0));
    CHECK(found.agreement->shape == 0);
    profile_comparison const same = profiles({3, 3, 3}, {3, 3, 3});
    CHECK(same.agreement->double_entry_icc_undefined == undefined_reason::no_variance);
    CHECK(same.agreement->d_squared == 0);
}

TEST_CASE("no answer counts twice: of scales over the same items those with fewer items are in") {
    assessment of = scales(3);
    of.scales.insert(of.scales.begin(), over({{"a"}, {"b"}})); // wider than "a" and "b"
    of.scales[0].id = "wide";
    of.scales.push_back(over({}));
    of.scales.back().id = "whole";
    of.scales.back().components = {{"a"}, {"c"}};
    profile_comparison const found = opened_couple(of, values({4, 3, 5}), values({5, 4, 1}))(compare_profiles);
    CHECK(found.scales == std::vector<id_of<scale>>{"a", "b", "c"});
}

TEST_CASE("a scale on which all answers count the same is in no profile") {
    assessment of = scales(4);
    of.items[1].response =
        choice{.options = {{.id = "x", .wording = "X", .points = 1}, {.id = "y", .wording = "Y", .points = 1}}};
    answers first = values({4, 3, 5, 2}), second = values({5, 4, 1, 2});
    first["b"] = "x", second["b"] = "y";
    profile_comparison const found = opened_couple(of, first, second)(compare_profiles);
    CHECK(found.scales == std::vector<id_of<scale>>{"a", "c", "d"});
    CHECK(found.agreement);
}

TEST_CASE("what stands out in two profiles: r of .5 or above, or -.5 or below, over five scales or more") {
    // squares of 2 each, and 1 in common: r is exactly .5
    CHECK(profiles({4, 2, 3, 3, 3}, {4, 3, 2, 3, 3}).found == profile_finding::same_places);
    CHECK(profiles({4, 2, 3, 3, 3}, {2, 3, 4, 3, 3}).found == profile_finding::different_places);
    CHECK(profiles({4, 2, 3, 3, 3}, {3, 3, 2, 4, 3}).found == profile_finding::nothing); // 0
    CHECK(profiles({4, 2, 3, 3}, {4, 2, 3, 3}).found == profile_finding::nothing);       // 1, of four
    CHECK(profiles({3, 3, 3, 3, 3}, {4, 3, 2, 3, 3}).found == profile_finding::nothing); // undefined
}
