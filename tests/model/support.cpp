#include <closeknit/model/support.hpp>

#include <closeknit/json.hpp>

#include <closeknit/codec/error.hpp>

#include <catch2/catch.hpp>

#include <map>
#include <string>
#include <string_view>

using namespace closeknit;

namespace {

std::string const line =
    R"({"id": "line", "title": "Línea Ejemplo ☎", "wording": "Somebody answers.", "phone": "555-0100", "verified_on": "2026-11-23"})";

std::string listing(std::string const& resources) { return "{\"format\": 1, \"resources\": [" + resources + "]}"; }

std::string problem_in(std::string const& text) {
    try {
        from_json<support_directory>(text);
    } catch (error const& e) {
        return e.what();
    }
    return "none";
}

std::string changed(std::string_view was, std::string_view is) {
    std::string out = line;
    return out.replace(out.find(was), was.size(), is);
}

} // namespace

TEST_CASE("a support file needs an id, words and the day on which each resource was checked, and all else may be left out") {
    support_directory const read = from_json<support_directory>(listing(line));
    REQUIRE(read.resources.size() == 1);
    support_resource const& r = read.resources[0];
    CHECK(r.id == "line");
    CHECK(r.title == "Línea Ejemplo ☎");
    CHECK(r.phone == "555-0100");
    CHECK(r.url.empty());
    CHECK(r.region.empty());
    CHECK(r.languages.empty());
    CHECK(r.topics.empty());
    CHECK(r.verified_on == parse_date("2026-11-23").value());
    std::map<std::string, std::string> const needed{
        {"id", "line"}, {"title", "Line"}, {"wording", "Somebody answers."}, {"verified_on", "2026-11-23"}};
    for (auto const& [left_out, ignored] : needed) {
        std::string members;
        for (auto const& [name, value] : needed)
            if (name != left_out) members += (members.empty() ? "\"" : ", \"") + name + "\": \"" + value + "\"";
        CHECK(problem_in(listing("{" + members + "}")) == "/resources/0/" + left_out + ": required member is missing");
    }
}

TEST_CASE("what is wrong in a support file has its place") {
    CHECK(problem_in("{\"resources\": []}") == "/format: required member is missing: this version of closeknit writes 1");
    CHECK(problem_in(R"({"format": 1, "resources": {}})") == "/resources: expected a list");
    CHECK(problem_in(R"({"format": 1, "numbers": []})") == "/numbers: unknown member");
    CHECK(problem_in(listing(changed("555-0100\"", "555-0100\", \"topics\": [\"money\"]"))) ==
          "/resources/0/topics/0: expected one of danger, self_harm, relationship, other");
    CHECK(problem_in(listing(changed("2026-11-23", "2026-11-31"))) ==
          "/resources/0/verified_on: expected a day of the calendar as YYYY-MM-DD");
    CHECK(problem_in(listing(changed("\"555-0100\"", "5550100"))) == "/resources/0/phone: expected text");
    CHECK(problem_in(R"({"format": 1})") == "none"); // a list without anything in it can be read
}

TEST_CASE("a support file is written as it was read, in its order") {
    support_directory const two = from_json<support_directory>(listing(changed("\"line\"", "\"b\"") + ", " + line));
    CHECK(from_json<support_directory>(to_json(two)) == two);
    CHECK(two.resources[0].id == "b");
    CHECK(to_json(support_directory{}) == "{\"format\":1}");
}
