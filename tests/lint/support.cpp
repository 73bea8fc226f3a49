#include <closeknit/lint/lint.hpp>

#include <closeknit/json.hpp>

#include <tests/support/command.hpp>
#include <tests/support/helplines.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <vector>

using namespace closeknit;
using namespace std::chrono;
using tests::helpline;

namespace {

constexpr date checked = sys_days{2026y / November / 23}; // of every helpline

using lines = std::vector<std::string>;

lines found_in(support_directory const& all, date day = checked) {
    lines out;
    for (issue const& each : lint(all, day))
        out.push_back(std::string(name_of(each.severity)) + " " + each.path + ": " + each.message);
    return out;
}

/// What lint says of one helpline with this change.
template <class Change> lines with(Change change, date day = checked) {
    support_resource r = helpline("a");
    change(r);
    return found_in({{r}}, day);
}

} // namespace

TEST_CASE("lint finds nothing in a list that is in order") {
    CHECK(found_in({{helpline("a"), helpline("b", support_topic::other)}}) == lines{});
    auto const example = from_json<support_directory>(tests::text_of(CLOSEKNIT_SAMPLES "/../../examples/support.example.json"));
    CHECK(found_in(example) == lines{});
}

TEST_CASE("a list of help has something in it, and each id once") {
    CHECK(found_in({}) == lines{"error /resources: a list of help must have at least one resource"});
    CHECK(found_in({{helpline("a"), helpline("b"), helpline("a")}}) == lines{"error /resources/2/id: duplicate id 'a'"});
    CHECK(with([](support_resource& r) { r.id = "a b"; }) ==
          lines{"error /resources/0/id: expected an id: 1 to 100 bytes without spaces"});
    CHECK(with([](support_resource& r) { r.wording = " "; }) == lines{"error /resources/0/wording: must not be empty"});
}

TEST_CASE("a resource has a phone number or an https address, and a topic") {
    lines const nowhere{"error /resources/0: a resource must have a phone number or a url"};
    lines const address{"error /resources/0/url: expected an address without spaces that begins with https://"};
    CHECK(with([](support_resource& r) { r.phone = ""; }) == lines{});
    CHECK(with([](support_resource& r) { r.url = ""; }) == lines{});
    CHECK(with([](support_resource& r) { r.phone = r.url = ""; }) == nowhere);
    CHECK(with([](support_resource& r) { r.phone = r.url = " "; }) == nowhere);
    for (char const* url : {"http://example.org", "example.org", "https:/example.org", "https://", "HTTPS://example.org",
                            " https://example.org", "https://example.org/a b", "javascript:alert(1)//https://"})
        CHECK(with([&](support_resource& r) { r.url = url; }) == address);
    CHECK(with([](support_resource& r) { r.topics.clear(); }) ==
          lines{"error /resources/0/topics: a resource must have at least one topic"});
}

TEST_CASE("a resource is stale from the 366th day on, and not checked on a day to come") {
    auto const nothing = [](support_resource&) {};
    CHECK(with(nothing, sys_days{2027y / November / 23}) == lines{}); // 365 days later
    CHECK(with(nothing, sys_days{2027y / November / 24}) ==
          lines{"error /resources/0/verified_on: last checked more than 365 days before 2027-11-24: check it again, then write "
                "that day here"});
    CHECK(with(nothing, sys_days{2026y / November / 22}) ==
          lines{"error /resources/0/verified_on: 2026-11-23 is after 2026-11-22"});
}

TEST_CASE("a resource should say its languages") {
    CHECK(with([](support_resource& r) { r.languages.clear(); }) ==
          lines{"advice /resources/0/languages: should say which languages are spoken there"});
    CHECK(with([](support_resource& r) { r.languages = {"en", ""}; }) ==
          lines{"error /resources/0/languages/1: must not be empty"});
}

TEST_CASE("words in any script are fine, and invisible characters in them are told") {
    CHECK(with([](support_resource& r) { r.title = "Línea Ejemplo – 例", r.region = "日本"; }) == lines{});
    CHECK(with([](support_resource& r) { r.phone = "555\u202E0010"; }) ==
          lines{"error /resources/0/phone: an invisible character, U+202E"});
}

TEST_CASE("of a list that is wrong everywhere, only so much is told") {
    support_directory all;
    for (int i = 0; i < 6'000; ++i)
        all.resources.push_back({.id = "a", .title = "A", .wording = "B", .verified_on = checked});
    CHECK(lint(all, checked).size() == 10'001);
}
