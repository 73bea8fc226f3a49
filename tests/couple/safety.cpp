#include <closeknit/couple/safety.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <set>
#include <utility>
#include <vector>

using namespace closeknit;
using namespace std::chrono;

namespace {

constexpr date today = sys_days{2026y / November / 20};

gate gate_after(std::vector<entry> entries, date day) {
    return gate_on({.person = {"ada", true}, .entries = std::move(entries)}, day);
}

} // namespace

TEST_CASE("a fresh screen's result is the gate") {
    for (gate result : {gate::nothing_reported, gate::caution, gate::stop})
        CHECK(gate_after({screening{today, result}}, today) == result);
}

TEST_CASE("a screen is fresh for 92 days and stale on the 93rd") {
    CHECK(gate_after({screening{today - days{92}, gate::nothing_reported}}, today) == gate::nothing_reported);
    CHECK(gate_after({screening{today - days{93}, gate::nothing_reported}}, today) == gate::stop);
    CHECK(gate_after({screening{sys_days{2026y / August / 20}, gate::caution}}, today) == gate::caution);
    CHECK(gate_after({screening{sys_days{2026y / August / 19}, gate::caution}}, today) == gate::stop);
}

TEST_CASE("a screen that is missing or dated ahead stops") {
    CHECK(gate_after({}, today) == gate::stop);
    CHECK(gate_after({screening{today + days{1}, gate::nothing_reported}}, today) == gate::stop);
    CHECK(gate_after({screening{}}, today) == gate::stop);
}

TEST_CASE("a value that is no gate is no yes") {
    CHECK(gate_after({screening{today, static_cast<gate>(9)}}, today) != gate::nothing_reported);
    CHECK(screening{}.result == gate::stop);
}

TEST_CASE("fear, retaliation, control, abuse and touch are about safety, a quarrel and the rest about the moment") {
    for (risk each : {risk::fear, risk::retaliation, risk::control, risk::abuse, risk::touch})
        CHECK(is_about_safety(each));
    for (risk each : {risk::quarrel, risk::other})
        CHECK_FALSE(is_about_safety(each));
    CHECK(is_about_safety(static_cast<risk>(99)));
}

TEST_CASE("a dimension is about safety where a scale that measures it depends on a sensitive item, in whatever way") {
    using tests::over, tests::rated;
    auto const measuring = [](char const* what, std::vector<key> keys) {
        scale out = over(std::move(keys));
        out.id = what, out.measures = what;
        return out;
    };
    assessment first =
        tests::asking({rated("a"), rated("b"), rated("c")}, {measuring("plain", {{"b"}}), measuring("keyed", {{"a"}})});
    first.items[0].safety_sensitive = safety_sensitive{.about = safety_topic::touch};
    first.scales.push_back(measuring("composed", {{"b"}}));
    first.scales[2].components = {{"keyed"}};
    assessment second = first;
    second.id = "second";
    second.scales = {measuring("shown", {{"c"}}), measuring("also-plain", {{"b"}})};
    second.items[2].shown_when = answered{"a"};
    pack const content{.id = "p", .assessments = {first, second}};
    CHECK(dimensions_about_safety(content) == std::set<id_of<dimension>>{"keyed", "composed", "shown"});

    assessment broken = second; // names what there is not
    broken.items[2].shown_when = group{match_kind::all, {answered{"none"}, score_compare{.scale = "none"}}};
    broken.scales[0].keys = {{"none"}, {"a"}};
    broken.scales[1].components = {{"none"}};
    CHECK(dimensions_about_safety({.id = "p", .assessments = {broken}}) == std::set<id_of<dimension>>{"shown"});
    CHECK(dimensions_about_safety({.id = "p"}).empty());
}

TEST_CASE("a result outside of the enumeration is a stop") {
    for (int value : {-1, 3, 7})
        CHECK(gate_after({screening{today, static_cast<gate>(value)}}, today) == gate::stop);
}
