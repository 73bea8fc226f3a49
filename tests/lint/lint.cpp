#include <closeknit/lint/lint.hpp>

#include <closeknit/codec/built_in.hpp>

#include <tests/support/entries.hpp>
#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <functional>
#include <string>
#include <vector>

using namespace closeknit;
using tests::rated;

namespace {

/// A pack in which everything is well.
pack sound_pack() {
    assessment a = tests::four_ratings(mean{}, at_most_missing{1});
    a.formats = {{.id = "often", .response = rating{.labels = {"never", "always"}}}};
    a.items[1].response.reset();
    a.items[1].shared = "often";
    a.items[3].shown_when = group{.conditions = {answered{"a"}, score_reaches_band{.scale = "first", .band = "high"}}};
    a.scales[0].bands = {{.id = "low", .low = 1, .label = "low"}, {.id = "high", .low = 3, .label = "high"}};
    a.scales.push_back(a.scales[0]);
    a.scales[1].id = "first";
    a.scales[1].keys = {{"a"}, {"b"}};
    return {.id = "p",
            .title = "P",
            .language = "en",
            .dimensions = {{.id = "calm", .title = "Calm"}},
            .assessments = {a},
            .practices = {{.id = "walk",
                           .title = "Walk",
                           .targets = {{"calm", 1}},
                           .why = "w",
                           .steps = {"1", "2", "3"},
                           .stop = "s",
                           .contraindications = {{risk::other, "n"}},
                           .no_safety_risk = true}},
            .prompts = {{.id = "ask", .wording = "Ask?", .targets = {{"calm", 0.5}}, .practice = "walk"}}};
}

struct fault {
    std::function<void(pack&)> plant;
    std::vector<std::string> found;
};

std::vector<std::string> as_lines(std::vector<issue> const& issues) {
    std::vector<std::string> out;
    for (issue const& each : issues)
        out.push_back(each.path + ": " + each.message);
    return out;
}

scale& s(pack& p) { return p.assessments[0].scales[0]; }
item& a(pack& p) { return p.assessments[0].items[0]; }
item& d(pack& p) { return p.assessments[0].items[3]; }

/// The same with every item shown and every answer required, so that items of different ranges all weigh in.
pack with_all_required(pack p) {
    d(p).shown_when.reset();
    for (scale& each : p.assessments[0].scales)
        each.missing = all_required{};
    return p;
}

std::string const items = "/assessments/0/items", scores = "/assessments/0/scales/0";

} // namespace

TEST_CASE("lint finds nothing in a sound pack, nor in the built-in one") {
    CHECK(as_lines(lint(sound_pack())).empty());
    CHECK(as_lines(lint(built_in_pack())).empty());
}

TEST_CASE("lint finds each planted fault, and nothing else") {
    auto const planted = GENERATE(values<fault>({
        // words
        {[](pack& p) { p.title = ""; }, {"/title: must not be empty"}},
        {[](pack& p) { p.prompts[0].wording = " \n\t"; }, {"/prompts/0/wording: must not be empty"}},
        {[](pack& p) { p.practices[0].steps[1] = ""; }, {"/practices/0/steps/1: must not be empty"}},
        {[](pack& p) { p.practices[0].contraindications[0].wording = ""; },
         {"/practices/0/contraindications/0/wording: must not be empty"}},
        // characters that nobody sees
        {[](pack& p) { p.title = "P\u202E"; }, {"/title: an invisible character, U+202E"}},
        {[](pack& p) { p.practices[0].steps[1] = "\u200B2"; }, {"/practices/0/steps/1: an invisible character, U+200B"}},
        {[](pack& p) { p.about = "A\U000E0041"; }, {"/about: an invisible character, U+E0041"}},
        {[](pack& p) { p.prompts[0].id = "ask\u2060"; }, {"/prompts/0/id: an invisible character, U+2060"}},
        {[](pack& p) { s(p).bands[1].label = "\u2066high\u2069"; }, {scores + "/bands/1/label: an invisible character, U+2066"}},
        {[](pack& p) { p.title = "\u0645\u06CC\u200C\u062E"; }, {}},
        // ids
        {[](pack& p) { p.dimensions.push_back(p.dimensions[0]); }, {"/dimensions/1/id: duplicate id 'calm'"}},
        {[](pack& p) { p.prompts.push_back(p.prompts[0]); }, {"/prompts/1/id: duplicate id 'ask'"}},
        {[](pack& p) { p.assessments.push_back(p.assessments[0]); }, {"/assessments/1/id: duplicate id 'small'"}},
        {[](pack& p) { s(p).bands[1].id = "low"; }, {scores + "/bands/1/id: duplicate id 'low'"}},
        {[](pack& p) { p.prompts[0].id = "two words"; }, {"/prompts/0/id: expected an id: 1 to 100 bytes without spaces"}},
        // references
        {[](pack& p) { s(p).measures = "joy"; }, {scores + "/measures: there is no dimension 'joy'"}},
        {[](pack& p) { s(p).keys[3].item = "z"; }, {scores + "/keys/3/item: there is no item 'z'"}},
        {[](pack& p) { a(p).response.reset(), a(p).shared = "rarely"; },
         {items + "/0/shared: there is no response_format 'rarely'"}},
        {[](pack& p) { a(p).shared = "often"; }, {items + "/0/shared: a question has 'response' or 'shared', not both"}},
        {[](pack& p) { p.assessments[0].items[1].shared.reset(); }, {items + "/1: a question needs 'response' or 'shared'"}},
        {[](pack& p) { p.prompts[0].practice = "swim"; }, {"/prompts/0/practice: there is no practice 'swim'"}},
        {[](pack& p) { p.prompts[0].targets = {{"joy", 1}}; }, {"/prompts/0/targets/joy: there is no dimension 'joy'"}},
        {[](pack& p) { d(p).shown_when = answered{"z"}; }, {items + "/3/shown_when/item: there is no item 'z'"}},
        {[](pack& p) { d(p).shown_when = group{.conditions = {answered{"a"}, answered{"z"}}}; },
         {items + "/3/shown_when/conditions/1/item: there is no item 'z'"}},
        {[](pack& p) { d(p).shown_when = score_compare{.scale = "z"}; }, {items + "/3/shown_when/scale: there is no scale 'z'"}},
        {[](pack& p) { d(p).shown_when = score_reaches_band{"first", "top"}; },
         {items + "/3/shown_when/band: the scale has no band 'top'"}},
        // formats
        {[](pack& p) { a(p).response = rating{.low = 1, .high = 1}; },
         {items + "/0/response/high: the highest answer is not above the lowest"}},
        {[](pack& p) { a(p).response = rating{.labels = {"1", "2", "3"}}; },
         {items + "/0/response/labels: expected a label for each end or for each of the 5 steps"}},
        {[](pack& p) { d(p).response = choice{}; },
         {items + "/3/response/options: a choice needs at least one option",
          "/assessments/0/scales/0/keys/3/item: no option of the item has points, so the item cannot be scored"}},
        {[](pack& p) { a(p).response = choice{{{"x", "X", 1}, {"x", "Y", 5}}}; },
         {items + "/0/response/options/1/id: duplicate id 'x'"}},
        // scores
        {[](pack& p) { s(p).keys.clear(); }, {scores + "/keys: a scale must have at least one item"}},
        {[](pack& p) { s(p).keys[1].item = "a"; }, {scores + "/keys/1/item: duplicate item 'a' in this scale"}},
        {[](pack& p) { p.assessments[0].items[2].response = free_text{}; },
         {scores + "/keys/2/item: answers to 'c' have no points, so it cannot be scored"}},
        {[](pack& p) { s(p).missing = at_most_missing{4}; },
         {scores + "/missing/missing: at least one of the scale's 4 items must be answered"}},
        {[](pack& p) { s(p).missing = at_least_answered{0}; },
         {scores + "/missing/fraction: a fraction must be above 0 and at most 1, not 0"}},
        {[](pack& p) { s(p).missing = at_least_answered{1.5}; },
         {scores + "/missing/fraction: a fraction must be above 0 and at most 1, not 1.5"}},
        {[](pack& p) { s(p).bands[0].low = 2; },
         {scores + "/bands/0/low: the first band must begin at the lowest possible score: 2 is not 1"}},
        {[](pack& p) { s(p).bands[1].low = 1; }, {scores + "/bands/1/low: bands must be in increasing order: 1 is not above 1"}},
        {[](pack& p) { s(p).bands[1].low = 5.5; },
         {scores + "/bands/1/low: no score reaches this band: the highest possible score is 5"}},
        // circular references; the first item may depend on the last
        {[](pack& p) { d(p).shown_when.reset(), a(p).shown_when = answered{"d"}; }, {}},
        {[](pack& p) { a(p).shown_when = answered{"d"}; },
         {items + "/0/shown_when: circular reference: a -> d -> a", items + "/3/shown_when: circular reference: d -> a -> d"}},
        {[](pack& p) { d(p).shown_when = answered{"d"}; }, {items + "/3/shown_when: circular reference: d -> d"}},
        {[](pack& p) { d(p).shown_when = score_compare{.scale = "s"}; },
         {items + "/3/shown_when: circular reference: d -> s -> d"}},
        // content
        {[](pack& p) { p.assessments[0].items.clear(), p.assessments[0].scales.clear(); },
         {"/assessments/0/items: an assessment must have at least one item"}},
        {[](pack& p) { p.practices[0].targets.clear(); }, {"/practices/0/targets: a practice must serve at least one dimension"}},
        {[](pack& p) { p.practices[0].targets["calm"] = 0; },
         {"/practices/0/targets/calm: a weight must be above 0 and at most 1, not 0"}},
        {[](pack& p) { p.prompts[0].targets["calm"] = 1.01; },
         {"/prompts/0/targets/calm: a weight must be above 0 and at most 1, not 1.01"}},
        {[](pack& p) { p.prompts[0].targets.clear(); }, {"/prompts/0/targets: a prompt must serve at least one dimension"}},
        {[](pack& p) { p.practices[0].steps = {"1", "2"}; },
         {"/practices/0/steps: a practice should have three to six steps, not 2"}},
        {[](pack& p) { p.practices[0].steps.resize(7, "x"); },
         {"/practices/0/steps: a practice should have three to six steps, not 7"}},
        {[](pack& p) { p.practices[0].contraindications.clear(); },
         {"/practices/0/contraindications: a practice must name at least one situation that rules it out"}},
        {[](pack& p) {
             p.sentences = built_in_pack().sentences;
             p.sentences->cadences.erase(cadence::weekly);
         },
         {"/sentences/cadences: there are no words for 'weekly'"}},
        {[](pack& p) {
             p.sentences = built_in_pack().sentences;
             p.sentences->companies.erase(company::alone);
         },
         {"/sentences/companies: there are no words for 'alone'"}},
    }));
    pack p = sound_pack();
    planted.plant(p);
    auto found = as_lines(lint(p));
    CHECK_THAT(found, Catch::UnorderedEquals(planted.found));
}

TEST_CASE("lint suggests where the first band begins, so that the suggestion passes") {
    pack const sound = with_all_required(sound_pack());
    pack p = sound;
    p.assessments[0].items[0].response = rating{.low = 0, .high = 4};
    p.assessments[0].items[2].response = rating{.low = 0, .high = 4}; // (0 + 1 + 0 + 1) / 4
    auto const found = lint(p);
    REQUIRE(found.size() == 2);
    CHECK(found[0].suggestion == "0.5");

    p = sound;
    p.assessments[0].scales[0].keys.pop_back();
    p.assessments[0].items[0].response = rating{.low = 0, .high = 4};
    p.assessments[0].scales[1].bands[0].low = 0.5;
    auto const thirds = lint(p); // (0 + 1 + 1) / 3
    REQUIRE(thirds.size() == 1);
    p.assessments[0].scales[0].bands[0].low = std::stod(thirds[0].suggestion);
    CHECK(as_lines(lint(p)).empty());
}

TEST_CASE("a band that begins at the mean of three tenths begins at a tenth") {
    pack p = sound_pack();
    choice const tenths{{{"x", "X", 0.1}, {"y", "Y", 4}}};
    for (int i : {0, 2})
        p.assessments[0].items[static_cast<std::size_t>(i)].response = tenths;
    p.assessments[0].formats[0].response = tenths;
    p.assessments[0].scales[0].keys.pop_back();
    for (scale& each : p.assessments[0].scales)
        each.bands[0].low = 0.1;
    CHECK(as_lines(lint(p)).empty());
}

TEST_CASE("lint of a sheet finds another assessment, another version, and answers that do not fit") {
    assessment const of = tests::four_ratings();
    sheet const well{.assessment = "small", .answers = {{"a", 4}, {"b", unanswered{}}}};
    CHECK(as_lines(lint(of, well)).empty());
    sheet wrong = well;
    wrong.assessment = "large";
    wrong.version = 2;
    wrong.answers["a"] = 9;
    wrong.answers["z"] = 1;
    CHECK(as_lines(lint(of, wrong)) ==
          std::vector<std::string>{"/assessment: these are answers to 'large', not to 'small'",
                                   "/version: these are answers to version 2, and the assessment is version 1",
                                   "/answers/a: expected a whole number from 1 to 5",
                                   "/answers/z: the assessment has no such item"});
}

TEST_CASE("lint of what a partner brings finds what is not theirs") {
    pack const p = sound_pack();
    history const well{
        .person = {"ada"},
        .entries = {sheet{.assessment = "small", .answers = {{"a", 4}}},
                    opening{.to = "ben", .what = opened_scores{.assessment = "small", .scales = {"s"}}, .basis = "in the app"},
                    screening{}, closing{.assessment = "small"}}};
    CHECK(as_lines(lint(p, well)).empty());
    auto const found_in = [&](auto const& change) {
        history wrong = well;
        change(wrong);
        return as_lines(lint(p, wrong));
    };
    using lines = std::vector<std::string>;
    CHECK(found_in([](history& w) { tests::sheet_in(w).assessment = "large"; }) ==
          lines{"/entries/0/assessment: the pack 'p' has no such assessment"});
    CHECK(found_in([](history& w) { tests::sheet_in(w).version = 3; }) ==
          lines{"/entries/0/version: these are answers to version 3, and the assessment is version 1"});
    CHECK(found_in([](history& w) { tests::sheet_in(w).answers["a"] = 9; }) ==
          lines{"/entries/0/answers/a: expected a whole number from 1 to 5"});
    CHECK(found_in([](history& w) { tests::sheet_in(w).person = "eve"; }) ==
          lines{"/entries/0/person: the sheet belongs to another person"});
    CHECK(found_in([](history& w) { tests::opening_in(w).to = "ada"; }) ==
          lines{"/entries/1/to: an opening must be to another person"});
    CHECK(found_in([](history& w) { tests::scores_in(w).version = 2; }) ==
          lines{"/entries/1/what/version: version 2 is opened, and the assessment is version 1"});
    CHECK(found_in([](history& w) { tests::opening_in(w).what = opened_guesses{.assessment = "large"}; }) ==
          lines{"/entries/1/what/assessment: the pack 'p' has no such assessment"});
    CHECK(found_in([](history& w) {
              tests::opening_in(w).what = opened_results{.assessment = "small", .version = 2, .scales = {"z"}};
          }) == lines{"/entries/1/what/version: version 2 is opened, and the assessment is version 1",
                      "/entries/1/what/scales/0: the assessment has no scale 'z'"});
    CHECK(
        found_in([](history& w) {
            w.entries.push_back(opening{.to = "ben", .what = opened_results{.assessment = "small"}, .basis = "here"});
        }) ==
        lines{
            "/entries/4/to: results open to a third person, and 'ben' is a partner in this history: open scores to each other"});
    CHECK(found_in([](history& w) { w.entries.push_back(closing{.assessment = "large"}); }) ==
          lines{"/entries/4/assessment: the pack 'p' has no such assessment"});
    CHECK(found_in([](history& w) { w.entries.push_back(prompt_asked{.prompt = "none", .other = "ben"}); }) ==
          lines{"/entries/4/prompt: the pack 'p' has no such prompt"});
    CHECK(found_in([](history& w) { w.entries.push_back(practice_done{.practice = "none"}); }) ==
          lines{"/entries/4/practice: the pack 'p' has no such practice"});
    CHECK(found_in([](history& w) { tests::scores_in(w).scales[0] = "z"; }) ==
          lines{"/entries/1/what/scales/0: the assessment has no scale 'z'"});
    CHECK(found_in([](history& w) { tests::opening_in(w).until = *parse_date("1969-12-31"); }) ==
          lines{"/entries/1/until: the last day is before the first"});
}

TEST_CASE("places in what a partner brings are JSON Pointers") {
    pack p = sound_pack();
    history const brought{.person = {"ada"}, .entries = {sheet{.assessment = "small", .answers = {{"x/y~z", 4}}}}};
    CHECK(as_lines(lint(p, brought)) == std::vector<std::string>{"/entries/0/answers/x~1y~0z: the assessment has no such item"});
}
