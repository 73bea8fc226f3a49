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

} // namespace

TEST_CASE("a row that falls where the table rises is told") {
    assessment of = eight(all_required{});
    of.scales[0].transforms = {lookup{{{8, 30}, {12, 35}, {16, 53}, {20, 45}, {24, 50}}}};
    CHECK(found_in(of) ==
          std::vector<std::string>{"/scales/0/transforms/0/rows/3/gives: the table falls here, from 53 to 45, where "
                                   "most of it rises: is it a typing error?"});
    of.scales[0].transforms = {lookup{{{8, 50}, {12, 45}, {16, 45}, {20, 30}}}};
    CHECK(found_in(of).empty());
    of.scales[0].transforms = {lookup{.groups = {{answered{"q0"}, {{8, 50}, {12, 45}, {16, 46}, {20, 30}}}}}};
    CHECK(found_in(of) ==
          std::vector<std::string>{"/scales/0/transforms/0/groups/0/rows/2/gives: the table rises here, from 45 to "
                                   "46, where most of it falls: is it a typing error?"});
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
