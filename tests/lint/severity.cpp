#include <closeknit/lint/lint.hpp>

#include <closeknit/codec/built_in.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace closeknit;

namespace {

using lines = std::vector<std::string>;

lines as_lines(std::vector<issue> const& issues) {
    lines out;
    for (issue const& each : issues)
        out.push_back(std::string(name_of(each.severity)) + " " + each.path + ": " + each.message);
    return out;
}

pack two_assessments() {
    assessment first = tests::four_ratings(), second = tests::four_ratings();
    second.id = "other";
    return {.id = "p",
            .title = "P",
            .language = "en",
            .dimensions = {{.id = "calm", .title = "Calm"}},
            .assessments = {first, second}};
}

} // namespace

TEST_CASE("errors and advice are told apart") {
    pack p = two_assessments();
    p.title = "Our journey!";
    p.assessments[1].scales[0].keys[3].item = "z";
    p.assessments[1].compatible_versions = {1};
    lines const found = as_lines(lint(p));
    CHECK_THAT(found, Catch::VectorContains(std::string("advice /title: avoid exclamation marks")));
    CHECK_THAT(found, Catch::VectorContains(std::string("error /assessments/1/scales/0/keys/3/item: there is no item 'z'")));
    CHECK_THAT(found, Catch::VectorContains(std::string(
                          "advice /assessments/1/compatible_versions/0: the assessment's own version need not be listed")));
}

TEST_CASE("sentences for two that no page says are advice, because the scale depends on a sensitive item") {
    pack p = two_assessments();
    for (assessment& each : p.assessments)
        each.scales[0].for_two = {.shared_strength = "Fine.", .shared_low_point = "Low.", .seen_differently = "Talk."};
    CHECK(as_lines(lint(p)) == lines{});
    p.assessments[1].items[2].safety_sensitive.emplace();
    std::string const why = ": is never said: the scale depends on an item that is safety_sensitive",
                      at = "advice /assessments/1/scales/0/for_two/";
    CHECK(as_lines(lint(p)) == lines{at + "shared_low_point" + why, at + "seen_differently" + why});
    p.assessments[1].scales[0].for_two = {.shared_strength = "Fine."};
    CHECK(as_lines(lint(p)) == lines{});
}

TEST_CASE("the errors of the assessment that is used are found, and nothing else") {
    pack p = two_assessments();
    p.title = "";
    p.dimensions.push_back(p.dimensions[0]);
    p.prompts = {{.id = "ask", .wording = "", .targets = {{"joy", 7}}}};
    p.language = "de"; // without sentences
    p.assessments[1].scales[0].keys[3].item = "z";
    p.assessments[1].scales[0].measures = "joy";
    p.assessments[1].compatible_versions = {1};
    p.assessments[1].items[0].wording = "";
    CHECK(as_lines(errors_in(p, "small")) == lines{});
    CHECK(as_lines(errors_in(p, "other")) == lines{"error /assessments/1/items/0/wording: must not be empty",
                                                   "error /assessments/1/scales/0/measures: there is no dimension 'joy'",
                                                   "error /assessments/1/scales/0/keys/3/item: there is no item 'z'"});
    CHECK_THROWS_AS(errors_in(p, "none"), std::out_of_range);
    p.assessments[1].id = "small";
    CHECK(as_lines(errors_in(p, "small")) == lines{"error /assessments/1/id: duplicate id 'small'"});
}

TEST_CASE("issues beyond those kept are an error if one of them is") {
    pack p{.id = "p", .title = "P", .language = "en"};
    for (int i = 0; i < 10'001; ++i)
        p.practices.push_back({.id = "x" + std::to_string(i), .title = "t", .why = "w", .stop = "s"});
    std::vector<issue> const found = lint(p); // the 10,000 kept are of the first 2,500
    CHECK(found.back().severity == severity::error);
    CHECK(found.back().message == "30004 more issues; the first 10000 are shown");

    pack wordy{.id = "p", .title = "P", .language = "en", .dimensions = {{.id = "d", .title = "D"}}};
    for (int i = 0; i < 10'001; ++i)
        wordy.prompts.push_back(
            {.id = "x" + std::to_string(i), .wording = "Tell me " + std::to_string(i) + "!", .targets = {{"d", 1}}});
    std::vector<issue> const advice = lint(wordy);
    CHECK(advice.back().severity == severity::advice);
    CHECK(advice.back().message == "1 more issue; the first 10000 are shown");
}

TEST_CASE("a pack in another language than the built-in one's must have its own sentences") {
    pack p = two_assessments();
    CHECK(as_lines(lint(p)) == lines{});
    p.language = "en-GB";
    CHECK(as_lines(lint(p)) == lines{});
    p.language = "de";
    CHECK(as_lines(lint(p)) ==
          lines{"error /sentences: a pack in 'de' must have its own sentences: the default ones are in 'en'"});
    p.sentences = built_in_pack().sentences;
    CHECK(as_lines(lint(p)) == lines{});
}
