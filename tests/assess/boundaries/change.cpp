// Values at and next to a boundary, where `<` and `<=` differ; script/mutate names the fault that each one finds.

#include <closeknit/assess/change.hpp>
#include <closeknit/assess/scorer.hpp>

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

namespace {

/// The sum of one number from 0 to 100, so that the answer is the score.
assessment one_score() { return asking({number_item("a", 0, 100)}, {over({{"a"}}, sum{})}); }

} // namespace

TEST_CASE("a change of exactly 1.96 standard errors of a difference is not reliable") {
    assessment of = one_score();
    of.scales[0].reliability = reliability{.coefficient = 23.0 / 32, .sd = 25}; // sqrt(2 * 9/32) = 3/4, so s_diff = 18.75
    auto const changed = [&](double first, double second) {
        sheet const before{.assessment = "small", .answers = {{"a", first}}},
            after{.assessment = "small", .answers = {{"a", second}}};
        return compare_sheets(scorer(of), before, after).at(0);
    };
    CHECK(changed(0, 36.75).rci == 1.96); // 36.75 / 18.75
    CHECK(changed(0, 36.75).reliable == false);
    CHECK(changed(36.75, 0).reliable == false);
    CHECK(changed(0, 37).reliable == true);
}

TEST_CASE("of two clinical norms none is taken for cut-off c, and one without a deviation makes no second") {
    assessment of = one_score();
    of.scales[0].reliability = reliability{.coefficient = 0.8, .sd = 7.5};
    norm const clinical{.id = "clinic", .population = "p", .clinical = true, .mean = 40, .sd = 7.5};
    norm const other{.id = "others", .population = "p", .mean = 60, .sd = 7.5};
    norm second = clinical;
    second.id = "clinic-2";
    auto const cut_off = [&](std::vector<norm> norms) {
        of.scales[0].norms = std::move(norms);
        sheet const before{.assessment = "small", .answers = {{"a", 30}}}, after{.assessment = "small", .answers = {{"a", 60}}};
        return compare_sheets(scorer(of), before, after).at(0).cut_off;
    };
    CHECK(cut_off({clinical, other}) == 50.0);
    CHECK_FALSE(cut_off({clinical, second, other}));
    second.sd.reset();
    CHECK(cut_off({clinical, second, other}) == 50.0);
    CHECK(cut_off({second, clinical, other}) == 50.0);
}

TEST_CASE("a reliability of 0 leaves the whole standard deviation as error, and norms without spread give no cut-offs") {
    CHECK(standard_error_of_measurement(7.5, 0) == 7.5);
    norm const flat{.id = "a", .population = "p", .mean = 60, .sd = 0},
        clinical{.id = "b", .population = "p", .clinical = true, .mean = 40, .sd = 5};
    CHECK_FALSE(clinical_cut_offs(clinical, flat, direction::high));
}

TEST_CASE("trajectories are in the order of days, and since_first is since the first value") {
    assessment const of = one_score();
    date const first{std::chrono::sys_days{std::chrono::year{2026} / 1 / 1}};
    auto const on = [&](int day, double value) {
        return sheet{.assessment = "small", .day = first + std::chrono::days{day}, .answers = {{"a", value}}};
    };
    trajectory const out = trajectories(scorer(of), {on(2, 30), on(0, 10), on(1, 20)}).at(0);
    REQUIRE(out.occasions.size() == 3);
    CHECK(out.occasions[0].value == 10.0);
    CHECK(out.occasions[2].value == 30.0);
    REQUIRE(out.occasions[2].since_first);
    CHECK(out.occasions[2].since_first->difference == 20.0);
    CHECK(out.occasions[2].since_previous->difference == 10.0);
}
