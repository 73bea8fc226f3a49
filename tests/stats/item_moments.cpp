#include <closeknit/stats/item_moments.hpp>

#include <tests/support/stats_reference.hpp>

#include <catch2/catch.hpp>

#include <cstdint>
#include <limits>
#include <stdexcept>
#include <vector>

using namespace closeknit;
using namespace closeknit::tests;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

item_moments moments(std::vector<std::vector<double>> const& columns) {
    std::vector<real_column> const spans(columns.begin(), columns.end());
    return moments_of(spans);
}

item_moments moments(std::vector<std::vector<std::int8_t>> const& columns, std::int8_t missing) {
    std::vector<whole_column> const spans(columns.begin(), columns.end());
    return moments_of(spans, missing);
}

std::vector<double> column_of(boost::json::value const& table, std::size_t column) {
    std::vector<double> out;
    for (auto const& row : table.as_array())
        out.push_back(numbers(row)[column]);
    return out;
}

} // namespace

TEST_CASE("moments of three people, one of whom passes over an item") {
    // (1, 2) and (3, 8) are complete: means 2 and 5, deviations -1 1 and -3 3
    item_moments const m = moments({{1, 3, 5}, {2, 8, none}});
    CHECK(m.items() == 2);
    CHECK(m.used() == 2);
    CHECK(m.left_out() == 1);
    CHECK(m.mean(0) == 2);
    CHECK(m.mean(1) == 5);
    CHECK(m.covariance(0, 0) == 2);
    CHECK(m.covariance(1, 0) == 6);
    CHECK(m.covariance(0, 1) == 6);
    CHECK(m.covariance(1, 1) == 18);
    CHECK_THROWS_AS(m.mean(2), std::out_of_range);
    CHECK_THROWS_AS(m.covariance(0, 2), std::out_of_range);
}

TEST_CASE("small whole numbers have the same moments in bytes and in doubles") {
    CHECK(moments({{-127, 127, 9, 4}, {0, 127, 3, 1}}, 9) == moments({{-127, 127, none, 4}, {0, 127, 3, 1}}));
    CHECK(moments({{-128, 5}}, 0) == moments({{-128.0, 5.0}}));
    CHECK(moments({{-128, 5, 6}}, -128).left_out() == 1);
}

TEST_CASE("numbers that are not whole, or large, have their own moments") {
    item_moments const halves = moments({{.5, 1.5, none}});
    CHECK(halves.mean(0) == 1);
    CHECK(halves.covariance(0, 0) == .5);
    CHECK(halves.left_out() == 1);
    CHECK(moments({{128, 130}}).covariance(0, 0) == 2);
    CHECK(moments({{-129, -131}}).covariance(0, 0) == 2);
    CHECK(moments({{65536, 65538}}).mean(0) == 65537);
    CHECK(moments({{4294967296.0, 4294967298.0}}).covariance(0, 0) == 2);
    CHECK(moments({{1e17 + 32, 1e17}}).covariance(0, 0) == 512); // deviations -/+ 16
    CHECK(moments({{-0.0, 2}}).mean(0) == 1);
}

TEST_CASE("a large mean costs no digits") {
    CHECK(moments({{1e9 + .25, 1e9 - .25}}).covariance(0, 0) == .125);
    item_moments const whole = moments({{126, 127, 126, 127}});
    CHECK(whole.covariance(0, 0) == 1.0 / 3);
}

TEST_CASE("moments of more rows than a block has") {
    std::vector<double> whole, real;
    for (int row = 0; row < 20'001; ++row) {
        whole.push_back(row % 3); // 6667 each of 0, 1, 2
        real.push_back(row % 3 + .5);
    }
    whole[600] = none; // a 0
    real[600] = none;
    item_moments const m = moments({whole}), r = moments({real});
    CHECK(m.used() == 20'000);
    CHECK(r.used() == 20'000);
    CHECK(m.left_out() == 1);
    CHECK(r.left_out() == 1);
    // sum 6667 * 3 = 20001, squares 6667 * 5 = 33335; 33335 - 20001^2 / 20000 = 13331.99995... (33335 - 20002.00005)
    CHECK(m.mean(0) == 20'001.0 / 20'000);
    CHECK(m.covariance(0, 0) == Approx(13'332.99995 / 19'999).epsilon(1e-14));
    CHECK(r.mean(0) == Approx(20'001.0 / 20'000 + .5).epsilon(1e-15));
    CHECK(r.covariance(0, 0) == Approx(13'332.99995 / 19'999).epsilon(1e-13));
}

TEST_CASE("whole parts and others add up, and default moments take on the first part") {
    item_moments all;
    all += moments({{1, 3}, {2, 8}});
    all += moments({{4.5}, {none}});
    all += moments({{2.5}, {-.5}});
    // (1, 2) (3, 8) (2.5, -.5): means 13/6 and 19/6
    CHECK(all.used() == 3);
    CHECK(all.left_out() == 1);
    CHECK(all.mean(0) == Approx(13.0 / 6));
    CHECK(all.covariance(0, 0) == Approx(13.0 / 12));  // 16.25 - 6.5^2 / 3 = 13/6, over 2
    CHECK(all.covariance(1, 0) == Approx(25.0 / 12));  // 24.75 - 6.5 * 9.5 / 3 = 25/6
    CHECK(all.covariance(1, 1) == Approx(229.0 / 12)); // 68.25 - 9.5^2 / 3 = 229/6
    CHECK((moments({{4.5}}) + moments({{2}})).mean(0) == 3.25);
}

TEST_CASE("moments of no row") {
    item_moments const m = moments({{none, none}, {1.5, 2}});
    CHECK(m.used() == 0);
    CHECK(m.left_out() == 2);
    CHECK(m.mean(0) == 0);
    CHECK(m.covariance(1, 1) == 0);
    item_moments const empty = moments({std::vector<double>{}});
    CHECK(empty.mean(0) == 0);
    CHECK((empty + moments({{1.5}})).mean(0) == 1.5);
    CHECK((moments({{1.5}}) + empty).mean(0) == 1.5);
}

TEST_CASE("columns of different lengths, infinite values and other items are refused") {
    double const infinite = std::numeric_limits<double>::infinity();
    CHECK_THROWS_WITH(moments({{1, 2}, {1}}), "expected columns of the same length");
    CHECK_THROWS_WITH(moments(std::vector<std::vector<double>>{}), "expected at least one column");
    CHECK_THROWS_WITH(moments({{1, infinite}}), "expected numbers from -1e50 to 1e50, or NaN where a value is missing");
    CHECK_THROWS_AS(moments({{1, -2e50}}), std::invalid_argument);
    CHECK(moments({{1e50, -1e50}}).mean(0) == 0);
    CHECK_THROWS_WITH(moments({{1}}) + moments({{1}, {2}}), "expected moments of as many items");
    CHECK_THROWS_AS(moments({{1}, {2}}) + moments({{1}}), std::invalid_argument);
}

TEST_CASE("moments are those of NumPy") {
    for (auto const& each : stats_references().at("reliability").as_array()) {
        auto const& numpy = each.at("numpy");
        auto const means = numbers(numpy.at("mean"));
        std::vector<std::vector<double>> columns;
        for (std::size_t i = 0; i < means.size(); ++i)
            columns.push_back(column_of(each.at("items"), i));
        item_moments const m = moments(columns);
        CHECK(m.used() == each.at("used").as_int64());
        CHECK(m.left_out() == each.at("left_out").as_int64());
        for (std::size_t i = 0; i < means.size(); ++i) {
            CHECK(near(m.mean(i), means[i]));
            auto const expected = numbers(numpy.at("covariances").as_array()[i]);
            for (std::size_t j = 0; j < means.size(); ++j)
                CHECK(near(m.covariance(i, j), expected[j]));
        }
    }
}
