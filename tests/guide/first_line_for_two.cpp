#include <closeknit/guide/check_in.hpp>

#include <closeknit/codec/built_in.hpp>

#include <tests/support/report_pack.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <variant>

using namespace closeknit;
using tests::banded;
using tests::labelled_item;
using tests::today;

namespace {

key const calm[]{{"a1"}, {"a2"}, {"a3"}}, talk[]{{"b1"}, {"b2"}, {"b3"}}, cold[]{{"c1"}, {"c2"}, {"c3"}};

/// Two scales of three items of which more is better, and one of which less is.
pack three_scales() {
    pack out = tests::report_pack({}, {banded("calm", {calm, calm + 3}), banded("talk", {talk, talk + 3}),
                                       banded("cold", {cold, cold + 3}, direction::low)});
    for (char const* id : {"a1", "a2", "a3", "b1", "b2", "b3", "c1", "c2", "c3"})
        out.assessments[0].items.push_back(labelled_item(id));
    out.sentences->joint = {.well = "well {strength}",
                            .well_and_different = "well {strength}, different",
                            .mixed = "good {strength}, low {low_point}",
                            .heavy = "heavy {low_point}",
                            .different = "different",
                            .even = "even"};
    return out;
}

history answering(std::string who, std::string other, int calm_at, int talk_at, int cold_at) {
    answers given;
    for (char const* place : {"1", "2", "3"}) {
        given.emplace(std::string("a") + place, calm_at);
        given.emplace(std::string("b") + place, talk_at);
        given.emplace(std::string("c") + place, cold_at);
    }
    history out = tests::answering(std::move(who), std::move(other), std::move(given));
    tests::scores_in(out).scales = {"calm", "talk", "cold"};
    return out;
}

struct values {
    int calm, talk, cold;
};

joint_report report(pack const& content, values first, values second) {
    auto const found = check_in(content, answering("ada", "ben", first.calm, first.talk, first.cold),
                                answering("ben", "ada", second.calm, second.talk, second.cold), {.day = today});
    REQUIRE(std::holds_alternative<joint_report>(found));
    REQUIRE(std::get<joint_report>(found).scores.size() == 3);
    return std::get<joint_report>(found);
}

std::string line(values first, values second) { return report(three_scales(), first, second).first_line; }

} // namespace

TEST_CASE("the first line for two names what is good for both and what is low for both") {
    CHECK(line({5, 3, 3}, {5, 3, 3}) == "well calm");
    CHECK(line({4, 5, 3}, {4, 5, 3}) == "well talk"); // the better of two
    CHECK(line({5, 1, 3}, {5, 2, 3}) == "good calm, low talk");
    CHECK(line({3, 1, 3}, {3, 1, 3}) == "heavy talk");
    CHECK(line({2, 1, 3}, {2, 1, 3}) == "heavy talk"); // the lower of two
    CHECK(line({3, 3, 5}, {3, 3, 5}) == "heavy cold");
    CHECK(line({3, 3, 3}, {3, 3, 3}) == "even");
}

TEST_CASE("that the two differ is said, and is no low point, and that a sign is absent is nobody's strength") {
    CHECK(line({5, 2, 3}, {5, 4, 3}) == "well calm, different");
    CHECK(line({3, 2, 3}, {3, 4, 3}) == "different");
    CHECK(line({1, 2, 3}, {1, 4, 3}) == "heavy calm");
    CHECK(line({3, 3, 1}, {3, 3, 1}) == "even");
}

TEST_CASE("what is low for both about safety has no name in the first line, and nothing glad is said beside it") {
    pack content = three_scales();
    content.assessments[0].items[3].safety_sensitive = safety_sensitive{.danger_end = range_end::high};
    CHECK(report(content, {5, 2, 3}, {5, 2, 3}).first_line == "even");
    CHECK(report(content, {5, 4, 3}, {5, 4, 3}).first_line == "well calm");
    CHECK(report(content, {1, 2, 3}, {1, 2, 3}).first_line == "heavy calm");
    CHECK(report(content, {5, 2, 3}, {5, 4, 3}).first_line == "well calm"); // nor that they differ there
}

TEST_CASE("without open scores there is no first line") {
    history first = tests::screened(gate::nothing_reported), second = first;
    second.person.id = "ben";
    first.entries.push_back(opening{.day = today, .to = "ben", .what = opened_practices{}, .basis = "b"});
    second.entries.push_back(opening{.day = today, .to = "ada", .what = opened_practices{}, .basis = "b"});
    auto const found = check_in(three_scales(), first, second, {.day = today});
    REQUIRE(std::holds_alternative<joint_report>(found));
    CHECK(std::get<joint_report>(found).first_line.empty());
}

TEST_CASE("no first line for two of the built-in pack counts, rates the two or is glad of a low point") {
    joint_sentences const say = built_in_pack().sentences->joint;
    for (text const& each : {say.well, say.well_and_different, say.mixed, say.heavy, say.different, say.even}) {
        INFO(each.str());
        CHECK(each.str().find_first_of("%!0123456789") == std::string::npos);
        CHECK(each.str().find("compatib") == std::string::npos);
        CHECK(each.str().find("match") == std::string::npos);
    }
    for (text const& each : {say.mixed, say.heavy})
        CHECK(each.str().find("{low_point}") != std::string::npos);
}
