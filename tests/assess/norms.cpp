#include <closeknit/assess/scorer.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

using namespace closeknit;
using tests::asking;
using tests::over;
using tests::rated;

namespace {

source const made_up{.authors = "Nobody", .year = 2026, .found = "made up for this test"};

/// One item from 0 to 100, so that the answer is the score.
assessment one_score() {
    return asking({{.id = "a", .wording = "w", .response = number{.low = 0, .high = 100}}}, {over({{"a"}}, sum{})});
}

score_result with(assessment const& of, double value) { return score(of, {{"a", value}}).at(0); }

} // namespace

TEST_CASE("each cut-off says whether it is met, with its population - there may be several") {
    assessment of = one_score();
    of.scales[0].cut_offs = {{.id = "distress",
                              .op = comparator::less,
                              .value = 13.5,
                              .label = "distressed",
                              .population = "couples",
                              .source = made_up},
                             {.id = "strict",
                              .op = comparator::less_equal,
                              .value = 10,
                              .label = "clearly",
                              .population = "clinic",
                              .source = made_up}};
    auto const verdicts = with(of, 13).cut_offs;
    REQUIRE(verdicts.size() == 2);
    CHECK(verdicts[0] == cut_off_result{.cut_off = "distress", .met = true, .label = "distressed", .population = "couples"});
    CHECK_FALSE(verdicts[1].met);
    CHECK_FALSE(with(of, 13.5).cut_offs[0].met);
    CHECK(with(of, 10).cut_offs[1].met);
    CHECK(score(of, {}).at(0).cut_offs.empty()); // no score, no verdict
}

TEST_CASE("a norm gives z, T, percentile and stanine - the percentile of a normal distribution without a table") {
    assessment of = one_score();
    of.scales[0].norms = {{.id = "adults", .population = "adults", .mean = 50, .sd = 10, .source = made_up}};
    auto const at = [&](double value) { return with(of, value).norms.at(0); };
    CHECK(at(65).z == 1.5);
    CHECK(at(65).t == 65);
    CHECK(*at(65).percentile == Approx(93.3192798731).epsilon(1e-10)); // standard normal table, .933193
    CHECK(at(65).stanine == 8);
    CHECK(at(65).population == "adults");
    CHECK(*at(50).percentile == 50);
    CHECK(at(50).stanine == 5);
    // A stanine is half a standard deviation wide, the fifth around the mean.
    CHECK(at(32.4).stanine == 1);
    CHECK(at(32.5).stanine == 2);
    CHECK(at(52.4).stanine == 5);
    CHECK(at(52.5).stanine == 6);
    CHECK(at(100).stanine == 9);
}

TEST_CASE("a table of percentiles goes before the normal distribution") {
    assessment of = one_score();
    of.scales[0].norms = {
        {.id = "t", .population = "students", .percentiles = {{10, 3}, {20, 4}, {40, 50}, {70, 96}}, .source = made_up}};
    auto const at = [&](double value) { return with(of, value).norms.at(0); };
    CHECK_FALSE(at(40).z);
    CHECK_FALSE(at(5).percentile); // below the first row
    CHECK_FALSE(at(5).stanine);
    CHECK(at(19.9).percentile == 3.0);
    CHECK(at(19.9).stanine == 1);
    CHECK(at(20).stanine == 2);
    CHECK(at(40).percentile == 50.0);
    CHECK(at(40).stanine == 5);
    CHECK(at(100).stanine == 9);
}

TEST_CASE("a standard deviation of 0 gives no z, and no number that is none") {
    assessment of = one_score();
    of.scales[0].norms = {{.id = "x", .population = "x", .mean = 50, .sd = 0, .source = made_up}};
    CHECK_FALSE(with(of, 50).norms.at(0).z);
    CHECK_FALSE(with(of, 50).norms.at(0).percentile);
}

TEST_CASE("reliability gives a standard error and a 95 % interval") {
    assessment of = one_score();
    CHECK_FALSE(with(of, 40).standard_error);
    of.scales[0].reliability =
        reliability{.coefficient = 0.8, .sd = 7.5, .population = "Jacobson and Truax's example", .source = made_up};
    score_result const s = with(of, 40);
    CHECK(*s.standard_error == Approx(3.354102).epsilon(1e-6)); // 7.5 * sqrt(0.2), Jacobson & Truax (1991)
    CHECK(s.confidence->low == Approx(33.42596).epsilon(1e-6)); // 40 - 1.96 * 3.354102
    CHECK(s.confidence->high == Approx(46.57404).epsilon(1e-6));
}
