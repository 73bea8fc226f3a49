#include <closeknit/assess/audit.hpp>

#include <closeknit/codec/error.hpp>

#include <tests/support/audit.hpp>
#include <tests/support/random.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace closeknit;
using tests::over;
using tests::rated;

namespace {

/// Three ratings from 1 to 5 in one score.
assessment three() { return tests::asking({rated("a"), rated("b"), rated("c")}, {over({{"a"}, {"b"}, {"c"}}, sum{})}); }

std::vector<item_audit> audit(assessment const& of, std::vector<std::vector<int>> const& people) {
    return tests::audit(of, people);
}

/// Seven items from 1 to 5 that all measure one thing, the 4th and 7th the other way round, as in the RAS.
assessment seven(std::vector<int> const& reversed) {
    assessment of = tests::asking({}, {over({}, mean{})});
    for (int i = 1; i <= 7; ++i) {
        of.items.push_back(rated("q" + std::to_string(i)));
        of.scales[0].keys.push_back({of.items.back().id, std::find(reversed.begin(), reversed.end(), i) != reversed.end()});
    }
    return of;
}

/// A standard normal draw, near enough: twelve even ones, less 6.
double normal(tests::random_values& any) {
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += any.between(0, 1'000'000) / 1e6;
    return sum;
}

/// 2,000 people with one factor of loading 0.8 behind all seven items, cut at whole numbers around 3.
std::vector<item_audit> seen_with(std::vector<int> const& reversed) {
    tests::random_values any(4);
    assessment const of = seven(reversed);
    std::vector<std::vector<int>> people;
    for (int person = 0; person < 2'000; ++person) {
        double const content = normal(any);
        std::vector<int>& mine = people.emplace_back();
        for (int i = 1; i <= 7; ++i) {
            double const felt = (i == 4 || i == 7 ? -0.8 : 0.8) * content + 0.6 * normal(any);
            mine.push_back(std::clamp(static_cast<int>(std::lround(3 + 1.2 * felt)), 1, 5));
        }
    }
    return audit(of, people);
}

std::vector<std::string> suspects(std::vector<item_audit> const& found) {
    std::vector<std::string> out;
    for (item_audit const& each : found)
        if (each.suspected_reversed) out.push_back(each.item.str());
    return out;
}

using ids = std::vector<std::string>;

} // namespace

TEST_CASE("an item-rest correlation is the item's with the sum of the others") {
    // a = 1 2 3; b + c = 2 4 3: deviations -1 0 1 and -1 1 0, so 1 / sqrt(2 * 2).
    auto const found = audit(three(), {{1, 1, 1}, {2, 2, 2}, {3, 1, 2}});
    REQUIRE(found.size() == 3);
    CHECK(found[0].scale == id_of<scale>("s"));
    CHECK(found[0].item == id_of<item>("a"));
    CHECK(found[0].n == 3);
    CHECK(*found[0].item_rest_correlation == Approx(0.5).margin(1e-15));
    // b = 1 2 1 with a + c = 2 4 5: deviations -1/3 2/3 -1/3 and -5/3 1/3 4/3, so (1/3) / sqrt(2/3 * 14/3).
    CHECK(*found[1].item_rest_correlation == Approx(1 / std::sqrt(28.0)).margin(1e-15));
    CHECK(suspects(found) == ids{});
}

TEST_CASE("a key the wrong way round comes out negative, and mending it comes out positive") {
    assessment of = three();
    std::vector<std::vector<int>> const people{{1, 1, 5}, {2, 2, 4}, {3, 3, 3}, {4, 4, 2}};
    auto found = audit(of, people);
    CHECK(*found[2].item_rest_correlation == Approx(-1));
    CHECK_FALSE(found[0].item_rest_correlation); // b + c is 6 for everybody
    CHECK(suspects(found) == ids{"c"});
    of.scales[0].keys[2].reversed = true;
    found = audit(of, people);
    for (item_audit const& each : found)
        CHECK(*each.item_rest_correlation == Approx(1));
    CHECK(suspects(found) == ids{});
}

TEST_CASE("without three people, or where an item or all others do not vary, there is no correlation") {
    for (item_audit const& each : audit(three(), {{1, 2, 3}, {3, 2, 1}})) {
        CHECK(each.n == 2);
        CHECK_FALSE(each.item_rest_correlation);
        CHECK_FALSE(each.suspected_reversed);
    }
    auto const found = audit(three(), {{2, 1, 3}, {2, 3, 3}, {2, 5, 3}});
    for (item_audit const& each : found)
        CHECK_FALSE(each.item_rest_correlation);
    assessment const lonely = tests::asking({rated("a")}, {over({{"a"}}, sum{})});
    CHECK_FALSE(audit(lonely, {{1}, {2}, {3}})[0].item_rest_correlation);
}

TEST_CASE("whoever left out one of a score's items does not count for that score") {
    assessment of = three();
    of.scales.push_back(over({{"a"}, {"b"}}, mean{}));
    of.scales[1].id = "two";
    key_audit audited{scorer(of)};
    audited.add({{"a", 1}, {"b", 2}, {"c", unanswered{}}});
    audited.add({{"a", 1}, {"b", 2}, {"c", 3}});
    CHECK_THROWS_AS(audited.add({{"a", 9}, {"b", 2}, {"c", 3}}), error);
    auto const found = audited.result();
    CHECK(found[0].n == 1);
    CHECK(found[3].n == 2);
}

TEST_CASE("numbers far from 0 lose nothing on the way") {
    item far{"a", "A", number{.low = 1e9, .high = 1e9 + 10}};
    assessment const of = tests::asking({far, rated("b")}, {over({{"a"}, {"b"}}, sum{})});
    key_audit audited{scorer(of)};
    for (int i : {1, 2, 3})
        audited.add({{"a", 1e9 + i}, {"b", i == 3 ? 2 : i + 0}});
    // a = 1 2 3 above 1e9, b = 1 2 2: deviations -1 0 1 and -2/3 1/3 1/3, so 1 / sqrt(2 * 2/3)
    CHECK(*audited.result()[0].item_rest_correlation == Approx(std::sqrt(0.75)).margin(1e-12));
}

TEST_CASE("the key audit of a scale like the RAS finds nothing when 4 and 7 are reversed, and what is wrong otherwise") {
    CHECK(suspects(seen_with({4, 7})) == ids{});
    CHECK(suspects(seen_with({})) == ids{"q4", "q7"});
    CHECK(suspects(seen_with({4})) == ids{"q7"});
    CHECK(suspects(seen_with({4, 6, 7})) == ids{"q6"});

    // Only 6 reversed, as seen in the wild: three keys of seven are wrong. Each of those has four right and two wrong ones for
    // its rest, which is net two against it. Each right one has three right and three wrong ones for its rest, which is
    // nothing: it comes out near 0, on either side.
    auto const wild = seen_with({6});
    for (std::size_t wrong : {3U, 5U, 6U}) {
        CHECK(wild[wrong].suspected_reversed);
        CHECK(*wild[wrong].item_rest_correlation < -0.3);
    }
    for (std::size_t right : {0U, 1U, 2U, 4U})
        CHECK(std::abs(*wild[right].item_rest_correlation) < 0.1);
}
