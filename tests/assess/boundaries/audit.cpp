// Values at and next to a boundary, where `<` and `<=` differ; script/mutate names the fault that each one finds.

#include <closeknit/assess/scorer.hpp>

#include <tests/support/audit.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <limits>
#include <optional>
#include <string>
#include <vector>

using namespace closeknit;
using tests::asking;
using tests::number_item;
using tests::over;
using tests::rated;

namespace {

std::vector<item_audit> audit(assessment const& of, std::vector<std::vector<double>> const& people) {
    return tests::audit(of, people);
}

} // namespace

TEST_CASE("two people make no correlation, and a perfect one is exactly 1") {
    assessment const of = asking({rated("a"), rated("b")}, {over({{"a"}, {"b"}}, sum{})});
    CHECK_FALSE(audit(of, {{1, 2}, {2, 3}}).at(0).item_rest_correlation);
    CHECK(audit(of, {{1, 1}, {1, 1}, {2, 2}}).at(0).item_rest_correlation == 1.0); // 1.0000000000000002 in doubles
}

TEST_CASE("a correlation of 0 is not suspected") {
    // The item is 1, 3, 2, 2 and the rest 2, 2, 1, 3: in each pair one of the two is at its mean.
    assessment const of = asking({rated("a"), rated("b")}, {over({{"a"}, {"b"}}, sum{})});
    item_audit const found = audit(of, {{1, 2}, {3, 2}, {2, 1}, {2, 3}}).at(0);
    CHECK(found.item_rest_correlation == 0.0);
    CHECK_FALSE(found.suspected_reversed);
}

TEST_CASE("what rounding makes of a constant is no variance, for small and for large numbers") {
    // The rest of `a` is the constant b, taken as the total less a: (0.1 + 0.3) - 0.3 is not 0.1 in doubles.
    for (double const constant : {0.1, 1e9 + 0.1}) {
        assessment const of = asking({number_item("a", 0, 1), number_item("b", 0, 1e10)}, {over({{"a"}, {"b"}}, sum{})});
        auto const found = audit(of, {{0.1, constant}, {0.2, constant}, {0.3, constant}, {0.7, constant}, {0.9, constant}});
        CHECK_FALSE(found.at(0).item_rest_correlation);
        CHECK_FALSE(found.at(1).item_rest_correlation);
    }
}

TEST_CASE("the audit weighs an item as its scale does") {
    // The rest of c is 1 * a + 3 * b: 4, 7, 5 against c = 1, 3, 2. Deviations: -4/3, 5/3, -1/3 and -1, 1, 0; their products
    // add up to 3, their squares to 42/9 and 2, so r = 3 / sqrt(84/9) = 0.98198. Without weights 2, 3, 3 would give 0.866.
    assessment const of = asking({rated("a"), rated("b"), rated("c")}, {over({{"a"}, {"b", false, 3}, {"c"}}, sum{})});
    auto const found = audit(of, {{1, 1, 1}, {1, 2, 3}, {2, 1, 2}});
    REQUIRE(found.at(2).item_rest_correlation);
    CHECK(*found.at(2).item_rest_correlation == Approx(0.981981).margin(1e-6));
}

TEST_CASE("what rounding makes of a constant of a million is no variance") {
    // (1e7 + 0.3 + 1e6 + 0.1) - (1e7 + 0.3) is not 1e6 + 0.1 in doubles; the difference is far below a billionth of it.
    assessment const of = asking({number_item("a", 0, 1e8), number_item("b", 0, 1e8)}, {over({{"a"}, {"b"}}, sum{})});
    double const constant = 1e6 + 0.1;
    for (std::vector<std::vector<double>> const& people :
         {std::vector<std::vector<double>>{{12345678.9, constant}, {23456789.1, constant}, {34567891.2, constant}},
          {{1e7 + 0.3, constant}, {3e7 + 0.7, constant}, {7e7 + 0.9, constant}}})
        CHECK_FALSE(audit(of, people).at(0).item_rest_correlation);
}
