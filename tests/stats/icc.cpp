#include <closeknit/stats/icc.hpp>

#include <tests/support/stats_reference.hpp>

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

using namespace closeknit;
using namespace closeknit::tests;
using why = no_estimate_reason;
using values = std::vector<double>;

namespace {

/// Six targets by four judges, of Shrout & Fleiss (1979), table 2.
values const shrout_and_fleiss{9, 2, 5, 8, 6, 1, 3, 2, 8, 4, 6, 8, 7, 1, 2, 6, 10, 5, 6, 9, 6, 2, 4, 7};

/// Value, F, df1, df2, p, lower and upper limit.
values all_of(intraclass_correlation const& of) {
    return {of.value, of.test->f, of.test->df1, of.test->df2, of.test->p, of.interval->low, of.interval->high};
}

double to_hundredths(estimated<intraclass_correlation> const& of) { return std::round(of->value * 100) / 100; }

} // namespace

TEST_CASE("the six intraclass correlations of Shrout & Fleiss (1979)") {
    auto const found = intraclass(shrout_and_fleiss, 4);
    CHECK(found.subjects == 6);
    CHECK(found.raters == 4);
    CHECK(to_hundredths(found.icc1) == .17);
    CHECK(to_hundredths(found.icc2) == .29);
    CHECK(to_hundredths(found.icc3) == .71);
    CHECK(to_hundredths(found.icc1k) == .44);
    CHECK(to_hundredths(found.icc2k) == .62);
    CHECK(to_hundredths(found.icc3k) == .91);
}

TEST_CASE("intraclass correlations, tests and intervals are those of psych") {
    for (auto const& each : stats_references().at("intraclass").as_array()) {
        values ratings;
        std::size_t raters = 0;
        for (auto const& row : each.at("ratings").as_array()) {
            values const of_subject = numbers(row);
            raters = of_subject.size();
            ratings.insert(ratings.end(), of_subject.begin(), of_subject.end());
        }
        auto const found = intraclass(ratings, raters);
        auto const& expected = each.at("icc");
        CHECK(near(all_of(*found.icc1), numbers(expected.at("icc1"))));
        CHECK(near(all_of(*found.icc2), numbers(expected.at("icc2"))));
        CHECK(near(all_of(*found.icc3), numbers(expected.at("icc3"))));
        CHECK(near(all_of(*found.icc1k), numbers(expected.at("icc1k"))));
        CHECK(near(all_of(*found.icc2k), numbers(expected.at("icc2k"))));
        CHECK(near(all_of(*found.icc3k), numbers(expected.at("icc3k"))));
    }
}

TEST_CASE("a subject with a missing rating is left out and counted") {
    values ratings = shrout_and_fleiss;
    ratings.insert(ratings.begin() + 4, {1, 9, std::nan(""), 5});
    auto found = intraclass(ratings, 4);
    CHECK(found.left_out == 1);
    found.left_out = 0;
    CHECK(found == intraclass(shrout_and_fleiss, 4));
}

TEST_CASE("a wider level has a wider interval") {
    auto const narrow = intraclass(shrout_and_fleiss, 4, .5), wide = intraclass(shrout_and_fleiss, 4, .99);
    CHECK(wide.icc2->interval->low < narrow.icc2->interval->low);
    CHECK(wide.icc1k->interval->high > narrow.icc1k->interval->high);
}

TEST_CASE("raters who agree have an intraclass correlation of 1 without a test") {
    auto const found = intraclass(values{1, 1, 2, 2, 4, 4}, 2);
    CHECK(found.icc1->value == 1);
    CHECK(found.icc2->value == 1);
    CHECK(found.icc3k->value == 1);
    CHECK(found.icc1->test.reason() == why::no_variance);
    CHECK(found.icc2->interval.reason() == why::no_variance);
}

TEST_CASE("raters who differ by a constant agree if they are all raters there are") {
    // subjects 1 2 4 and 2 3 5: mean squares 14/3 (subjects), 1/2 (within), 3/2 (raters), 0 (error)
    auto const found = intraclass(values{1, 2, 2, 3, 4, 5}, 2);
    CHECK(found.icc3->value == Approx(1));
    CHECK(found.icc3->test.reason() == why::no_variance);
    CHECK(found.icc1->value == Approx((14.0 / 3 - .5) / (14.0 / 3 + .5)));
    CHECK(found.icc1->test->f == Approx(28.0 / 3));
    CHECK(found.icc2->value == Approx((14.0 / 3) / (14.0 / 3 + 2 * 1.5 / 3)));
}

TEST_CASE("intraclass correlations that are not defined have a reason") {
    CHECK(intraclass(values{1, 2, 3}, 3).icc1.reason() == why::too_few);
    CHECK(intraclass(values{1, 2, 3}, 1).icc2.reason() == why::too_few);
    CHECK(intraclass(values{}, 2).icc3k.reason() == why::too_few);
    auto const constant = intraclass(values{.1, .1, .1, .1, .1, .1}, 2);
    for (auto const& each : {constant.icc1, constant.icc2, constant.icc3, constant.icc1k, constant.icc2k, constant.icc3k})
        CHECK(each.reason() == why::no_variance);
    // subjects do not differ: ICC(1) is -1 for two raters, and the mean of raters has no reliability
    auto const within = intraclass(values{1, 3, 3, 1}, 2);
    CHECK(within.icc1->value == Approx(-1));
    CHECK(within.icc1k.reason() == why::no_variance);
}

TEST_CASE("a limit of ICC(2) that Spearman-Brown has no value for gives the mean of raters no interval") {
    auto const found = intraclass(values{4, 3, 3, 3, 1, 2, 2, 3, 4}, 3);
    CHECK(found.icc2->interval->low < -.5); // the least value of three raters is -1 / 2
    CHECK(found.icc2k.has_value());
    CHECK(found.icc2k->interval.reason() == why::no_variance);
    // subjects with equal means leave Satterthwaite so few degrees of freedom that the quantile is beyond a double
    CHECK(intraclass(values{2, 1, 2, 1, 0, 3}, 2).icc2->interval.reason() == why::no_variance);
}

TEST_CASE("ratings that are no table are refused") {
    CHECK_THROWS_WITH(intraclass(values{1, 2, 3}, 2), "expected a rating of each rater for each subject, and at least one rater");
    CHECK_THROWS_AS(intraclass(values{}, 0), std::invalid_argument);
    CHECK_THROWS_AS(intraclass(values{1, std::numeric_limits<double>::infinity()}, 2), std::invalid_argument);
    CHECK_THROWS_AS(intraclass(values{1, 2}, 2, 1), std::invalid_argument);
}
