#include <closeknit/lint/lint.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace closeknit;
using tests::asking;
using tests::over;
using tests::rated;

namespace {

/// What lint finds in transforms, groups and conditions, with its place in the assessment.
std::vector<std::string> found_in(assessment const& of) {
    std::string const below = "/assessments/0";
    std::vector<std::string> out;
    for (issue const& each : lint(pack{.id = "p", .title = "P", .language = "en", .assessments = {of}})) {
        auto const has = [&](char const* part) { return each.path.find(part) != std::string::npos; };
        if (has("/transforms") || has("/shown_when") || has("/groups"))
            out.push_back(each.path.substr(below.size()) + ": " + each.message);
    }
    return out;
}

assessment eight(missing_rule missing) {
    assessment of = asking({}, {over({}, sum{}, std::move(missing))});
    for (int i = 0; i < 8; ++i) {
        of.items.push_back(rated("q" + std::to_string(i)));
        of.scales[0].keys.push_back({of.items.back().id});
    }
    return of;
}

/// What lint finds in a table that comes after the sum of eight ratings, 8 to 40: its places and messages.
std::vector<std::string> found_in_table(std::vector<lookup_row> rows) {
    assessment of = eight(all_required{});
    of.scales[0].transforms = {lookup{std::move(rows)}};
    return found_in(of);
}

/// Rows of 2 points each from 8 on.
std::vector<lookup_row> giving(std::vector<double> const& values) {
    std::vector<lookup_row> out;
    for (double each : values)
        out.push_back({8 + 2 * double(out.size()), each});
    return out;
}

using lines = std::vector<std::string>;

} // namespace

TEST_CASE("the only row that breaks a table which otherwise rises or falls is told") {
    CHECK(found_in_table({{8, 30}, {12, 35}, {16, 53}, {20, 45}, {24, 50}}) ==
          lines{"/scales/0/transforms/0/rows/2/gives: the table falls only from 53 to 45, and without the 53 nowhere: is it a "
                "typing error?"});
    CHECK(found_in_table(giving({30, 35, 40, 54, 50, 55})).size() == 1); // 54 for 45, or 50 for 54.5
    CHECK(found_in_table(giving({50, 45, 46, 30, 25})) ==
          lines{"/scales/0/transforms/0/rows/1/gives: the table rises only from 45 to 46, in the next row: is one of the two a "
                "typing error?"});
    CHECK(
        found_in_table(giving({50, 45, 4, 35, 30})) ==
        lines{"/scales/0/transforms/0/rows/2/gives: the table rises only from 4 to 35, and without the 4 nowhere: is it a typing "
              "error?"});
    CHECK(found_in_table(giving({30, 35, 40, 39, 40, 45})).size() == 1); // also where the others are as high as each other
    assessment of = eight(all_required{});
    of.scales[0].transforms = {lookup{.groups = {{answered{"q0"}, giving({50, 45, 4, 35, 30})}}}};
    REQUIRE(found_in(of).size() == 1);
    CHECK(found_in(of)[0].starts_with("/scales/0/transforms/0/groups/0/rows/2/gives: the table rises only from 4 to 35"));
}

TEST_CASE("a row beside the last one of a table may be wrong, or the last one") {
    CHECK(found_in_table(giving({30, 35, 40, 450, 50})) ==
          lines{"/scales/0/transforms/0/rows/3/gives: the table falls only from 450 to 50, in the next row: is one of the two a "
                "typing error?"});
    CHECK(
        found_in_table(giving({3, 2, 4, 5, 6})) ==
        lines{
            "/scales/0/transforms/0/rows/0/gives: the table falls only from 3 to 2, in the next row: is one of the two a typing "
            "error?"});
}

TEST_CASE("a table that turns round is not told") {
    CHECK(found_in_table(giving({10, 2, 3})).empty());
    CHECK(found_in_table(giving({3, 2, 1, 0, 3})).empty()); // what is too high is as bad as what is too low
    CHECK(found_in_table(giving({1, 0, 1, 2, 3})).empty());
    CHECK(found_in_table(giving({3, 1, 0, 1, 2, 3})).empty());
    CHECK(found_in_table(giving({0, 100, 50, 33, 25})).empty());     // 100 divided by the score, and 0 for 0
    CHECK(found_in_table(giving({1, 2, 3, 8, 9, 4, 5, 6})).empty()); // no row alone is wrong
    CHECK(found_in_table(giving({30, 40, 35, 45})).empty());         // three steps are too few to say
    CHECK(found_in_table(giving({50, 45, 45, 30})).empty());
}

TEST_CASE("a digit too many in the last or the first row is told, and the long steps at the ends of T scores are not") {
    CHECK(
        found_in_table(giving({41, 49, 51.8, 53.9, 55.7, 57.3, 794})) ==
        lines{
            "/scales/0/transforms/0/rows/6/gives: 794 is more than ten times as far from the 57.3 beside it as rows of this table "
            "usually are: is it a typing error?"});
    CHECK(
        found_in_table(giving({410, 49, 47, 45, 43, 41})) ==
        lines{
            "/scales/0/transforms/0/rows/0/gives: 410 is more than ten times as far from the 49 beside it as rows of this table "
            "usually are: is it a typing error?"});
    CHECK(found_in_table(giving({23, 27, 29, 30.5, 32, 33, 34.5, 44})).empty());
    CHECK(found_in_table(giving({30, 31, 32, 33, 34, 44})).empty());       // ten times, and no more
    CHECK(found_in_table(giving({30, 31, 32, 33, 34, 44.5})).size() == 1); // more than ten times the usual 1
    CHECK(found_in_table(giving({30, 31, 32, 33, 36, 50})).empty());       // less than five times another step of 3
    CHECK(found_in_table({{8, 30}, {9, 31}, {10, 32}, {11, 33}, {12, 34}, {32, 54}}).empty()); // one for each of 20 points
    CHECK(found_in_table(giving({0, 0, 0, 0, 0, 1})).empty());
}

TEST_CASE("a row that no score comes to is told") {
    CHECK(found_in_table({{8, 30}, {20, 40}, {40, 50}}).empty());
    CHECK(found_in_table({{8, 30}, {20, 40}, {41, 50}, {42, 60}}) ==
          lines{"/scales/0/transforms/0/rows/2/low: no score comes to this row: 41 is above the highest possible score, 40"});
    CHECK(found_in_table({{0, 20}, {8, 30}, {20, 40}}) ==
          lines{"/scales/0/transforms/0/rows/0/low: no score is in this row: it ends at 8, and the lowest possible score is 8"});
    CHECK(found_in_table({{0, 20}, {9, 30}, {20, 40}}).empty());
    assessment of = eight(all_required{});
    of.scales[0].transforms = {affine{.multiply = 0.25}, rounded{}, lookup{{{2, 1}, {10, 2}}}}; // 2 to 10
    CHECK(found_in(of).empty());
    of.scales[0].transforms = {affine{.multiply = 0.25}, rounded{}, lookup{{{2, 1}, {11, 2}}}};
    CHECK(found_in(of).size() == 1);
    of.items[0].response = number{.low = 1}; // no highest score
    CHECK(found_in(of).empty());
}

TEST_CASE("a row that is left out of even steps is told") {
    auto const from = [](std::vector<double> const& lows) {
        std::vector<lookup_row> rows;
        for (double each : lows)
            rows.push_back({each, 2 * each});
        return found_in_table(std::move(rows));
    };
    CHECK(from({8, 9, 10, 11, 13, 14}) ==
          lines{"/scales/0/transforms/0/rows/4/low: the rows begin 1 apart, but there is none at 12: is one left out?"});
    CHECK(from({8, 10, 12, 16, 18, 20}).size() == 1);
    CHECK(from({8, 9, 10, 11, 12, 14}).empty()); // the last rows may be for several scores
    CHECK(from({8, 9, 10, 12, 13}).empty());     // too few to say
    CHECK(from({8, 9, 11, 12, 14, 15}).empty()); // two gaps
    CHECK(from({8, 9, 10, 11, 14, 15}).empty()); // another step
    CHECK(from({8, 9.5, 11, 12.5, 15.5, 17}).empty());
    CHECK(from({8, 9, 10, 11, 13, 14, 45}).size() == 2); // and the last row is above all scores
}

TEST_CASE("a prorated sum before a table of whole numbers asks for a rounding step") {
    assessment of = eight(at_least_answered{0.75});
    of.scales[0].transforms = {lookup{{{8, 30}, {20, 45}}}};
    REQUIRE(found_in(of).size() == 1);
    CHECK(found_in(of)[0].starts_with("/scales/0/transforms/0: a prorated score may lie between two rows"));
    of.scales[0].transforms = {rounded{}, lookup{{{8, 30}, {20, 45}}}};
    CHECK(found_in(of).empty());
    of.scales[0].transforms = {lookup{{{7.5, 30}, {19.5, 45}}}};
    CHECK(found_in(of).empty());
    of.scales[0].missing = at_least_answered{0.75, false};
    of.scales[0].transforms = {lookup{{{0, 30}, {20, 45}}}};
    CHECK(found_in(of).empty());
}

TEST_CASE("conditions of sections and groups are checked as those of items") {
    assessment of = eight(all_required{});
    answer_compare const never{.item = "q0", .op = comparator::greater, .value = 5};
    of.sections = {{.id = "s", .title = "S", .begins_with = "q4", .shown_when = never}};
    of.scales[0].transforms = {lookup{.groups = {{never, {{0, 1}}}, {answered{"q1"}, {{0, 2}}}}}};
    std::vector<std::string> const found = found_in(of);
    REQUIRE(found.size() == 2);
    CHECK(found[0].starts_with("/sections/0/shown_when: this condition is never true"));
    CHECK(found[1].starts_with("/scales/0/transforms/0/groups/0/when: this condition is never true"));
}

TEST_CASE("a question in a block by chance should not depend on one of the same block") {
    assessment of = eight(all_required{});
    of.items[5].shown_when = answer_compare{.item = "q4", .op = comparator::greater, .value = 3};
    of.sections = {{.id = "s", .title = "S", .begins_with = "q4", .random_order = true}};
    REQUIRE(found_in(of).size() == 1);
    CHECK(found_in(of)[0].starts_with("/items/5/shown_when: it depends on an item of the same section"));
    of.sections[0].begins_with = "q5";
    CHECK(found_in(of).empty());
}
