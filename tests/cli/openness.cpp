#include <cli/openness.hpp>
#include <closeknit/codec/built_in.hpp>
#include <closeknit/json.hpp>

#include <tests/support/command.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

using namespace closeknit;
using tests::command;
using tests::over;
using tests::rated;

namespace {

scale named(std::string id, scale how) {
    how.id = std::move(id);
    return how;
}

/// Eight ratings; one of them is about fear, and only "all" has both halves.
assessment of_every_kind() {
    assessment of =
        tests::asking({rated("a"), rated("b"), rated("c"), rated("d"), rated("e"), rated("f"), rated("g"), rated("h")});
    of.items[5].safety_sensitive = safety_sensitive{};
    of.scales = {named("first", over({{"a"}, {"b"}, {"c"}})), named("fear", over({{"d"}, {"e"}, {"f"}})),
                 named("pair", over({{"g"}, {"h"}})), named("mixed", over({{"a"}, {"d"}, {"g"}})), named("both", over({}))};
    of.scales[4].components = {{.scale = "first"}, {.scale = "fear"}};
    return of;
}

std::vector<std::string> lines_of(std::string const& text) {
    std::istringstream in(text);
    std::vector<std::string> out;
    for (std::string line; std::getline(in, line);)
        out.push_back(line);
    return out;
}

} // namespace

TEST_CASE("lint --openness says of each scale how it opens, and which scales share its items") {
    pack const content{.id = "p", .title = "P", .language = "en", .assessments = {of_every_kind()}};
    CHECK(lines_of(cli::openness_as_text(content, "p.json")) ==
          std::vector<std::string>{
              "p.json: /assessments/0/scales/0: first opens by default; shares items with mixed",
              "p.json: /assessments/0/scales/1: fear opens by name only; safety_sensitive: f; shares items with mixed",
              "p.json: /assessments/0/scales/2: pair opens with exact answers only; it counts 2 items; shares items with mixed",
              "p.json: /assessments/0/scales/3: mixed never opens; shares items with first, fear, pair, both",
              "p.json: /assessments/0/scales/4: both opens by name only; safety_sensitive: f; shares items with mixed"});
}

TEST_CASE("what is for the respondent only never opens, and what is not well formed has no line") {
    pack content{.id = "p", .title = "P", .language = "en", .assessments = {of_every_kind(), of_every_kind()}};
    content.assessments[0].respondent_only = true;
    content.assessments[1].scales[0].keys[0].item = "nothing";
    auto const lines = lines_of(cli::openness_as_text(content, "p.json"));
    REQUIRE(lines.size() == 5);
    CHECK(lines[0] == "p.json: /assessments/0/scales/0: first never opens; the assessment is respondent_only");
}

TEST_CASE("of many scales that share an item the first eight are named") {
    assessment of = tests::four_ratings();
    for (int i = 0; i < 10; ++i)
        of.scales.push_back(named("s" + std::to_string(i), over({{"a"}})));
    pack const content{.id = "p", .title = "P", .language = "en", .assessments = {of}};
    CHECK_THAT(lines_of(cli::openness_as_text(content, "p.json"))[0],
               Catch::EndsWith("; shares items with s0, s1, s2, s3, s4, s5, s6, s7 and 2 more"));
}

TEST_CASE("the command says it of packs, after what is wrong with them") {
    tests::folder const files;
    pack const content{.id = "p", .title = "P", .language = "en", .assessments = {of_every_kind()}};
    std::string const file = files.file("p.json", to_json(content));
    auto const plain = command({"lint", file}), with = command({"lint", file, "--openness"});
    CHECK(with.out == plain.out + cli::openness_as_text(content, file));
    CHECK(with.code == plain.code);
    CHECK(command({"lint", "-", "--openness"}, R"({"format": 1, "person": {"id": "ada"}})").out ==
          command({"lint", "-"}, R"({"format": 1, "person": {"id": "ada"}})").out);
}

TEST_CASE("the built-in pack has no scale that an opening without names drops for another reason than it says") {
    int dropped = 0;
    for (std::string const& line : lines_of(cli::openness_as_text(built_in_pack(), "pack"))) {
        if (line.find(" opens by ") != line.npos) continue;
        CAPTURE(line);
        ++dropped;
        bool const has_a_reason = line.find("it counts 1 item") != line.npos || line.find("shares items with") != line.npos ||
                                  line.find("respondent_only") != line.npos;
        CHECK(has_a_reason);
    }
    CHECK(dropped == 36); // 6 and 10 single signs and questions, 18 preferences, 2 of the private screening
}
