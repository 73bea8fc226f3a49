#include <closeknit/guide/support.hpp>

#include <tests/support/helplines.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

using namespace closeknit;
using namespace std::chrono;
using tests::helpline;

namespace {

constexpr date checked = sys_days{2026y / November / 23}; // of every helpline

using ids = std::vector<std::string>;

ids ids_of(std::vector<support_resource> const& resources) {
    ids out;
    for (support_resource const& each : resources)
        out.push_back(each.id.str());
    return out;
}

/// Whether a helpline with this change can be relied on that day.
template <class Change> bool fresh_with(Change change, date day = checked) {
    support_resource r = helpline("a");
    change(r);
    return !fresh_support(support_directory{{r}}, day, support_topic::danger).empty();
}

} // namespace

TEST_CASE("everybody sees the whole list in the host's order, stale or not") {
    support_resource old = helpline("old", support_topic::self_harm), nowhere = helpline("nowhere");
    old.verified_on = sys_days{2006y / November / 23};
    nowhere.phone = nowhere.url = "";
    support_directory const all{{helpline("z", support_topic::other), old, nowhere, helpline("a", support_topic::relationship)}};
    CHECK(support_resources(all) == all.resources);
    CHECK(support_resources(std::nullopt).empty());
    CHECK(support_resources(support_directory{}).empty());
}

TEST_CASE("fresh support is what fits the topic, in the host's order") {
    support_resource both = helpline("both", support_topic::self_harm);
    both.topics.push_back(support_topic::danger);
    support_directory const all{{helpline("z"), helpline("talk", support_topic::relationship), both, helpline("a")}};
    CHECK(ids_of(fresh_support(all, checked, support_topic::danger)) == ids{"z", "both", "a"});
    CHECK(ids_of(fresh_support(all, checked, support_topic::self_harm)) == ids{"both"});
    CHECK(ids_of(fresh_support(all, checked, support_topic::relationship)) == ids{"talk"});
    CHECK(ids_of(fresh_support(all, checked, support_topic::other)) == ids{});
}

TEST_CASE("a resource is fresh from the day on which it was checked to 365 days later") {
    support_directory const all{{helpline("a")}};
    auto const fresh_on = [&](date day) { return !fresh_support(all, day, support_topic::danger).empty(); };
    CHECK_FALSE(fresh_on(checked - days{1}));
    CHECK(fresh_on(checked));
    CHECK(fresh_on(sys_days{2027y / November / 23})); // 365 days later
    CHECK_FALSE(fresh_on(sys_days{2027y / November / 24}));
    CHECK(fresh_on(checked + support_resource_lasts));
}

TEST_CASE("a resource that nobody can reach is left out") {
    CHECK(fresh_with([](support_resource& r) { r.url = ""; }));
    CHECK(fresh_with([](support_resource& r) { r.phone = ""; }));
    CHECK_FALSE(fresh_with([](support_resource& r) { r.phone = r.url = ""; }));
    CHECK_FALSE(fresh_with([](support_resource& r) { r.phone = r.url = " \t"; }));
    CHECK_FALSE(fresh_with([](support_resource& r) { r.phone = "", r.url = "http://example.org/line"; }));
    CHECK_FALSE(fresh_with([](support_resource& r) { r.phone = "", r.url = "https://"; }));
    CHECK_FALSE(fresh_with([](support_resource& r) { r.phone = "", r.url = "https://example.org/a line"; }));
    CHECK(fresh_with([](support_resource& r) { r.url = "http://example.org/line"; })); // there is the phone
}

TEST_CASE("without a list nothing is fresh") {
    CHECK(fresh_support(std::nullopt, checked, support_topic::danger).empty());
    CHECK(fresh_support(support_directory{}, checked, support_topic::danger).empty());
    CHECK_FALSE(fresh_with([](support_resource& r) { r.topics = {}; }));
}
