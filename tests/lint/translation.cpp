#include <closeknit/lint/translation.hpp>

#include <closeknit/codec/built_in.hpp>

#include <tests/support/small.hpp>

#include <catch2/catch.hpp>

#include <functional>
#include <string>
#include <vector>

using namespace closeknit;
using tests::rated;

namespace {

using lines = std::vector<std::string>;

pack original() {
    assessment of = tests::four_ratings();
    of.items[0].response = rating{.labels = {"never", "always"}};
    of.items[1].response = choice{{{"yes", "Yes", 1}, {"no", "No", 0}}};
    of.items[3].shown_when = group{.conditions = {answered{"a"}, answer_compare{"b", comparator::equal, "yes"}}};
    of.scales[0].keys[0].points = {{"1", 0}, {"2", 1}, {"3", 2}, {"4", 3}, {"5", 4}};
    of.sources = {{.authors = "A", .year = 1990, .found = "F"}};
    return {.id = "p",
            .title = "Walking",
            .language = "en",
            .dimensions = {{.id = "calm", .title = "Calm"}},
            .assessments = {of},
            .practices =
                {{.id = "walk", .title = "Walk", .targets = {{"calm", 1}}, .why = "w", .steps = {"1", "2", "3"}, .minutes = 10}},
            .prompts = {{.id = "ask", .wording = "Ask?"}, {.id = "tell", .wording = "Tell."}}};
}

/// The same in other words.
pack translation() {
    pack p = original();
    p.title = "Gehen";
    p.language = "de";
    p.about = "Auf Deutsch.";
    p.dimensions[0].title = "Ruhe";
    assessment& of = p.assessments[0];
    of.title = "Klein";
    for (item& each : of.items)
        each.wording = "Anders.";
    std::get<rating>(*of.items[0].response).labels = {"nie", "immer"};
    std::get<choice>(*of.items[1].response).options[0].wording = "Ja";
    of.sources.clear();
    p.practices[0].steps = {"eins", "zwei", "drei"};
    p.language_patterns = {{.id = "nie"}};
    p.sentences = built_in_pack().sentences;
    return p;
}

lines found_in(pack const& content) {
    lines out;
    for (issue const& each : lint_translation(content, original()))
        out.push_back(each.path + ": " + each.message + (each.suggestion.empty() ? "" : " (" + each.suggestion + ")"));
    return out;
}

struct fault {
    std::function<void(pack&)> plant;
    lines found;
};
assessment& of(pack& p) { return p.assessments[0]; }
std::string const at = "/assessments/0";

} // namespace

TEST_CASE("a translation differs from its original in words, sources, language patterns and sentences") {
    CHECK(found_in(original()) == lines{});
    CHECK(found_in(translation()) == lines{});
}

TEST_CASE("a translation may leave out whole prompts, practices and assessments, and it is said how many") {
    pack whole = original();
    whole.prompts[0].practice = "walk";
    whole.decks = {{.id = "d", .title = "D", .prompts = {"tell", "ask"}}, {.id = "e", .title = "E", .prompts = {"ask"}}};
    whole.programs = {{.id = "g", .title = "G", .weeks = {{.title = "One", .practices = {"walk"}}}}};
    pack part = whole;
    part.prompts.erase(part.prompts.begin() + 1);
    part.practices.clear();
    part.assessments.clear();
    part.prompts[0].practice.reset();
    part.decks.erase(part.decks.begin() + 1);
    part.decks[0].prompts = {"ask"};
    part.programs[0].weeks[0].practices.clear();
    auto const said = [&] {
        lines out;
        for (issue const& each : lint_translation(part, whole))
            out.push_back(std::string(name_of(each.severity)) + " " + each.path + ": " + each.message);
        return out;
    };
    lines const partial{"advice /assessments: 0 of the original's 1 are here",
                        "advice /practices: 0 of the original's 1 are here", "advice /prompts: 1 of the original's 2 are here",
                        "advice /decks: 1 of the original's 2 are here"};
    CHECK(said() == partial);
    part.decks[0].prompts.clear(); // what it has must be where it was
    lines with_fault = partial;
    with_fault.push_back("error /decks/0/prompts: the original has 1 here");
    CHECK(said() == with_fault);
    part.decks[0].prompts = {"ask"};
    part.dimensions.clear(); // and dimensions are needed as a whole
    with_fault.back() = "error /dimensions: the original has 'calm' here";
    CHECK_THAT(said(), Catch::UnorderedEquals(with_fault));
}

TEST_CASE("whatever else a translation changes is found") {
    auto const planted = GENERATE(values<fault>({
        {[](pack& p) { p.id = "q"; }, {"/id: the original has 'p' here (p)"}},
        {[](pack& p) { of(p).version = 2; }, {at + "/version: the original has '1' here (1)"}},
        {[](pack& p) { p.prompts.push_back({.id = "new", .wording = "Neu."}); },
         {"/prompts/2/id: the original has no 'new' here"}},
        {[](pack& p) { std::swap(p.prompts[0], p.prompts[1]); }, {"/prompts/1/id: the original has 'ask' before 'tell'"}},
        {[](pack& p) { p.prompts[0].id = "frag"; },
         {"/prompts: 1 of the original's 2 are here", "/prompts/0/id: the original has no 'frag' here"}},
        {[](pack& p) { p.practices[0].minutes = 15; }, {"/practices/0/minutes: the original has '10' here (10)"}},
        {[](pack& p) { p.practices[0].steps.pop_back(); }, {"/practices/0/steps: the original has 3 here"}},
        {[](pack& p) { p.practices[0].targets = {{"ruhe", 1}}; },
         {"/practices/0/targets: the original has 'calm' here", "/practices/0/targets/ruhe: the original has no 'ruhe' here"}},
        {[](pack& p) { std::get<rating>(*of(p).items[0].response).high = 7; },
         {at + "/items/0/response/high: the original has '5' here (5)"}},
        {[](pack& p) { std::get<rating>(*of(p).items[0].response).labels.clear(); },
         {at + "/items/0/response/labels: the original has 2 here"}},
        {[](pack& p) { of(p).items[2].response = yes_no{}; },
         {at + "/items/2/response/kind: the original has 'rating' here (rating)"}},
        {[](pack& p) { std::get<choice>(*of(p).items[1].response).options[1].points.reset(); },
         {at + "/items/1/response/options/1/points: the original has something here"}},
        {[](pack& p) { of(p).items[0].required = true; }, {at + "/items/0/required: the original has 'false' here (false)"}},
        {[](pack& p) { of(p).items[3].shown_when.reset(); }, {at + "/items/3/shown_when: the original has something here"}},
        {[](pack& p) { std::get<answer_compare>(std::get<group>(*of(p).items[3].shown_when).conditions[1]).value = "ja"; },
         {at + "/items/3/shown_when/conditions/1/value: the original compares with another value"}},
        {[](pack& p) { std::get<group>(*of(p).items[3].shown_when).match = match_kind::any; },
         {at + "/items/3/shown_when/match: the original has 'all' here (all)"}},
        {[](pack& p) { of(p).scales[0].keys[2].reversed = false; },
         {at + "/scales/0/keys/2/reversed: the original has 'true' here (true)"}},
        {[](pack& p) { of(p).scales[0].keys[0].points["3"] = 9; },
         {at + "/scales/0/keys/0/points/3: the original has '2' here (2)"}},
        {[](pack& p) { of(p).scales[0].missing = at_most_missing{1}; },
         {at + "/scales/0/missing/kind: the original has 'all_required' here (all_required)"}},
    }));
    pack p = translation();
    planted.plant(p);
    CHECK_THAT(found_in(p), Catch::UnorderedEquals(planted.found));
}
