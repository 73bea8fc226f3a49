#include <closeknit/lint/lint.hpp>

#include <closeknit/assess/scorer.hpp>
#include <closeknit/codec/built_in.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/couple/safety.hpp>

#include <tests/support/random_screening.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <vector>

using namespace closeknit;
using lines = std::vector<std::string>;

namespace {

/// What lint says of the built-in pack with a change to its screening; places within the screening.
lines found_after(std::function<void(assessment&)> const& change) {
    pack content = built_in_pack();
    std::size_t at = 0;
    while (content.assessments[at].id.str() != "private-screen")
        ++at;
    assessment& screen = content.assessments[at];
    auto const first = std::find_if(screen.items.begin(), screen.items.end(), [](item const& i) { return i.id == "fear-1"; });
    std::rotate(screen.items.begin(), first, first + 1); // the one with options of its own
    auto& keys = screen.scales[0].keys;
    auto const its = std::find_if(keys.begin(), keys.end(), [](key const& k) { return k.item == "fear-1"; });
    std::rotate(keys.begin(), its, its + 1);
    change(screen);
    std::string const before = "/assessments/" + std::to_string(at);
    lines out;
    for (issue const& each : lint(content))
        out.push_back((each.severity == severity::error ? "" : "advice ") +
                      (each.path.starts_with(before) ? each.path.substr(before.size()) : each.path) + ": " + each.message);
    return out;
}

std::string lowers(std::string const& item) {
    return "an answer nearer to danger could lower the gate: the points of '" + item +
           "' must go one way, toward its danger end, with its key and weight counted in";
}

bool has_gate_fault(assessment const& of) {
    pack content{.id = "p", .title = "P", .language = "en", .dimensions = {{.id = "d", .title = "D"}}, .assessments = {of}};
    auto const all = lint(content, {.base = content}); // without reading the built-in pack each time
    return std::any_of(all.begin(), all.end(), [](issue const& each) { return each.message.find("gate") != std::string::npos; });
}

} // namespace

TEST_CASE("the built-in screening is clean") {
    CHECK(found_after([](assessment&) {}) == lines{});
}

TEST_CASE("lint wants each question of a gate marked with its danger end, and always shown") {
    CHECK(
        found_after([](assessment& of) { of.items[1].safety_sensitive.reset(); }) ==
        lines{"/items/1: a question that decides over the gate must be safety_sensitive, with the end of its answers that means "
              "danger"});
    CHECK(found_after([](assessment& of) { of.items[1].shown_when = answered{"fear-1"}; }) ==
          lines{"/items/1/shown_when: a question that decides over the gate must always be shown: an answer that hides it could "
                "lower the gate"});
    CHECK(found_after([](assessment& of) { of.items.back().safety_sensitive.reset(); }) == lines{}); // about self-harm
}

TEST_CASE("lint wants a screening to be for the respondent alone, and to have words to answer with") {
    CHECK(found_after([](assessment& of) { of.respondent_only = false; }) ==
          lines{"/respondent_only: a private screening must be for the respondent alone: \"respondent_only\": true"});
    CHECK(found_after([](assessment& of) { of.scales[1].bands[1].wording.clear(); }) ==
          lines{"advice /scales/1/bands/1/wording: should have words: they are what a private screening answers with"});
}

TEST_CASE("lint finds where an answer nearer to danger could lower the gate") {
    auto const key_fault = [](std::function<void(assessment&)> const& change) {
        lines out = found_after(change);
        std::erase_if(out, [](std::string const& each) { return each.find("gate") == each.npos; });
        return out;
    };
    lines const first{"/scales/0/keys/0: " + lowers("fear-1")};
    CHECK(key_fault([](assessment& of) { of.scales[0].keys[0].reversed = true; }) == first);
    CHECK(key_fault([](assessment& of) { of.scales[0].keys[0].weight = -1; }) == first);
    CHECK(key_fault([](assessment& of) { of.scales[0].keys[0].reversed = true, of.scales[0].keys[0].weight = -1; }) == lines{});
    CHECK(key_fault([](assessment& of) { of.items[0].safety_sensitive->danger_end = range_end::low; }) == first);
    CHECK(key_fault([](assessment& of) {
              of.items[0].safety_sensitive->danger_end = range_end::low, of.scales[0].keys[0].reversed = true;
          }) == lines{});
    CHECK(key_fault([](assessment& of) {
              of.scales[0].keys[0].points = {{"no", 0}, {"uneasy", 3}, {"unsure", 3}, {"yes", 2}};
          }) == first);
    CHECK(key_fault([](assessment& of) {
              of.scales[0].keys[0].points = {{"no", 0}, {"uneasy", 2}, {"unsure", 2}, {"yes", 3}};
          }) == lines{});
    CHECK(key_fault([](assessment& of) { std::get<choice>(*of.items[0].response).options[1].points = 4; }) == first);
    CHECK(key_fault([](assessment& of) {
              auto& options = std::get<choice>(*of.items[0].response).options;
              std::reverse(options.begin(), options.end());
          }) == lines{}); // from yes to no
    CHECK(key_fault([](assessment& of) { of.scales[0].transforms = {affine{-1, 0}}; }).size() == 15);
    CHECK(
        key_fault([](assessment& of) { of.scales[0].transforms = {lookup{{{0, 0}, {1, 3}, {2, 1}}}}; }) ==
        lines{
            "/scales/0/transforms/0: an answer nearer to danger could lower the gate: the table must be one for everybody and not go up and down"});
    CHECK(
        key_fault([](assessment& of) { of.scales[0].transforms = {absolute{}}; }) ==
        lines{
            "/scales/0/transforms/0: an answer nearer to danger could lower the gate: a score without its sign goes down and up"});
    CHECK(key_fault([](assessment& of) { of.scales[0].transforms = {clamped{.low = 0}}; }) == lines{});
    CHECK(key_fault([](assessment& of) { of.scales[0].method = count{comparator::equal, 1}; }) ==
          lines{"/scales/0/method: an answer nearer to danger could lower the gate: count with less or with more than a value"});
    CHECK(key_fault([](assessment& of) { of.scales[0].method = count{comparator::less, 1}; }).size() == 15);
    CHECK(key_fault([](assessment& of) { std::swap(of.scales[0].bands[0].id, of.scales[0].bands[1].id); }) ==
          lines{"/scales/0/bands: the bands of a gate must go from nothing_reported to stop, or the other way round"});
    CHECK(key_fault([](assessment& of) { // by way of another scale
              scale part = of.scales[0];
              part.id = "part", part.bands.clear();
              part.keys[2].reversed = true;
              of.scales[0].keys.clear(), of.scales[0].components = {{"part"}};
              of.scales.push_back(part);
          }) == lines{"/scales/2/keys/2: " + lowers("control-1")});
}

TEST_CASE("where lint has nothing against a gate, no answer nearer to danger lowers it") {
    tests::random_screenings any(7);
    std::size_t clean = 0, faulty = 0, lowered = 0, lowered_in_faulty = 0;
    for (int i = 0; i < 1'500; ++i) {
        assessment of = any.make();
        for (scale& each : of.scales)
            each.missing = all_required{};
        std::optional<scorer> by;
        try {
            by.emplace(of);
        } catch (error const&) {
            continue;
        }
        bool const fault = has_gate_fault(of);
        (fault ? faulty : clean) += 1;
        for (int person = 0; person < 5; ++person) {
            sheet given = any.fill_in(of).sheet;
            for (item const& each : of.items) {
                auto const all = tests::random_screenings::toward_danger(each);
                gate before = gate::nothing_reported;
                for (answer const& one : all) {
                    given.answers[each.id] = one;
                    gate const now = screening_from(*by, given).result;
                    (fault ? lowered_in_faulty : lowered) += now < before;
                    before = now;
                }
                given.answers[each.id] = all[any.below(all.size())];
            }
        }
    }
    CHECK(lowered == 0);
    CHECK(clean > 200);
    CHECK(faulty > 200);
    CHECK(lowered_in_faulty > 0); // the check is not idle
}

TEST_CASE("a gate over a long chain of scales is looked through") {
    assessment of{.id = "deep", .title = "Deep", .respondent_only = true};
    of.items = {{.id = "q", .wording = "Q", .response = rating{.low = 0, .high = 2}, .safety_sensitive = safety_sensitive{}}};
    scale one{.id = "s0", .title = "S", .measures = "d", .method = sum{}, .keys = {{"q"}}, .missing = all_required{}};
    of.scales.push_back(one);
    for (int i = 1; i < 20'000; ++i) {
        one.id = "s" + std::to_string(i), one.keys.clear(), one.components = {{"s" + std::to_string(i - 1), i == 1}};
        of.scales.push_back(one);
    }
    of.scales.back().bands = {{.id = "nothing_reported", .low = 0, .label = "n"}, {.id = "stop", .low = 2, .label = "s"}};
    CHECK(has_gate_fault(of)); // reversed once, far below
    CHECK(screening_from(of, {.assessment = "deep", .answers = {{"q", 2}}}).result == gate::stop);
}

TEST_CASE("lint would rather have a screening's result in a person file than its answers") {
    history const mine{.person = {.id = "ada"}, .entries = {sheet{.assessment = "private-screen", .version = 2}}};
    auto const found = lint(built_in_pack(), mine);
    REQUIRE(found.size() == 1);
    CHECK(found[0].path == "/entries/0");
    CHECK(found[0].severity == severity::advice);
}
