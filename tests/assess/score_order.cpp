#include <closeknit/assess/scorer.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;
using tests::asking;
using tests::number_item;
using tests::over;

namespace {

source const made_up{.authors = "Nobody", .year = 2026, .found = "made up for this test"};

/// A tenth of an answer from 0 to 50: of 2.8 it is 0.27999999999999997 in doubles, and 0.28 in decimal numbers.
scale tenth() {
    scale how = over({{"a"}}, sum{});
    how.transforms = {affine{.multiply = 0.1}};
    return how;
}

score_result of(scale const& how, double value) { return score(asking({number_item("a", 0, 50)}, {how}), {{"a", value}}).at(0); }

} // namespace

TEST_CASE("a score that is a bound but for rounding errors is at the bound") {
    scale how = tenth();
    REQUIRE(*of(how, 2.8).value < 0.28);
    SECTION("of a band") {
        how.bands = {{.id = "low", .low = 0, .label = "low"}, {.id = "high", .low = 0.28, .label = "high"}};
        CHECK(of(how, 2.8).label == "high");
        CHECK(of(how, 2.79999).label == "low");
    }
    SECTION("of a cut-off") {
        auto const met = [&](comparator op, double value) {
            how.cut_offs = {{.id = "c", .op = op, .value = 0.28, .label = "c", .population = "all", .source = made_up}};
            return of(how, value).cut_offs.at(0).met;
        };
        CHECK(met(comparator::greater_equal, 2.8));
        CHECK(met(comparator::less_equal, 2.8));
        CHECK(met(comparator::equal, 2.8));
        CHECK_FALSE(met(comparator::greater, 2.8));
        CHECK_FALSE(met(comparator::less, 2.8));
        CHECK_FALSE(met(comparator::not_equal, 2.8));
        CHECK(met(comparator::less, 2.79999));
        CHECK(met(comparator::greater, 2.80001));
    }
    SECTION("of a table's row") {
        how.transforms.push_back(lookup{.rows = {{0, 1}, {0.28, 2}}});
        CHECK(of(how, 2.8).value == 2);
        CHECK(of(how, 2.79999).value == 1);
        CHECK(of(how, 2.8).high == 2);
    }
    SECTION("of a table of percentiles") {
        how.norms = {{.id = "n", .population = "all", .percentiles = {{0, 10}, {0.28, 60}}, .source = made_up}};
        CHECK(of(how, 2.8).norms.at(0).percentile == 60);
        CHECK(of(how, 2.79999).norms.at(0).percentile == 10);
    }
    SECTION("of a stanine: half a deviation of 0.2 above a mean of 0.23 is 0.28, where the sixth begins") {
        how.norms = {{.id = "n", .population = "all", .mean = 0.23, .sd = 0.2, .source = made_up}};
        CHECK(of(how, 2.8).norms.at(0).stanine == 6);
        CHECK(of(how, 2.79999).norms.at(0).stanine == 5);
    }
}

TEST_CASE("a condition on a score holds at its bound, in spite of rounding errors") {
    scale how = tenth();
    how.bands = {{.id = "low", .low = 0, .label = "low"}, {.id = "high", .low = 0.28, .label = "high"}};
    assessment asked = asking({number_item("a", 0, 50), number_item("b", 0, 5)}, {how, over({{"b"}}, sum{})});
    asked.scales[1].id = "t";
    auto const is_asked = [&](condition const& when, double value) {
        asked.items[1].shown_when = when;
        return score(asked, {{"a", value}}).at(1).not_scored != no_score_reason::nothing_asked;
    };
    CHECK(is_asked(score_compare{.scale = "s", .op = comparator::greater_equal, .value = 0.28}, 2.8));
    CHECK_FALSE(is_asked(score_compare{.scale = "s", .op = comparator::less, .value = 0.28}, 2.8));
    CHECK(is_asked(score_reaches_band{.scale = "s", .band = "high"}, 2.8));
    CHECK_FALSE(is_asked(score_reaches_band{.scale = "s", .band = "high"}, 2.79999));
}

TEST_CASE("a range that ends at a bound but for rounding errors reaches it") {
    scale how = over({{"a"}}, sum{});
    how.transforms = {affine{.multiply = 0.1}, lookup{.rows = {{0, 1}, {0.28, 2}}}};
    assessment const asked = asking({number_item("a", 0, 2.8)}, {how});
    CHECK(score(asked, {{"a", 2.8}}).at(0).value == 2);
    CHECK(score(asked, {{"a", 1}}).at(0).high == 2);
}
