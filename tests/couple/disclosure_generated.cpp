// What opens of generated assessments, whose scales overlap, tells nothing more.

#include <closeknit/couple/results_for.hpp>
#include <closeknit/couple/reveal.hpp>
#include <closeknit/json.hpp>

#include <tests/couple/attacker.hpp>
#include <tests/couple/overlapping.hpp>
#include <tests/support/couple.hpp>
#include <tests/support/random.hpp>
#include <tests/support/rounds.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::attacker;
using tests::holding;
using tests::places;
using tests::print_figure;
using tests::random_values;
using tests::rounds;
using tests::seen_value;
using tests::today;
using tests::worked_out;

namespace {

places any_places(random_values& any, attacker const& by) {
    places out;
    std::size_t const kind = any.below(4);
    for (std::size_t i = 0; i < by.of().items.size(); ++i) {
        int const last = by.last_place(i);
        if (any.one_in(9)) out.push_back(0);
        else if (kind == 0) out.push_back(any.one_in(5) ? any.between(1, last) : 1);
        else if (kind == 1) out.push_back(any.one_in(5) ? any.between(1, last) : last);
        else out.push_back(any.between(1, last));
        if (auto const& tag = by.of().items[i].safety_sensitive; tag && !any.one_in(5)) { // else nothing would be open
            int const danger = tag->danger_end == range_end::high ? last : 1;
            if (out.back() == danger) out.back() = danger == 1 ? 2 : danger - 1;
        }
    }
    return out;
}

std::vector<id_of<scale>> any_names(random_values& any, assessment const& of) {
    std::vector<id_of<scale>> out;
    if (any.one_in(2)) return out;
    bool const all = !any.one_in(3);
    for (scale const& each : of.scales)
        if (all || any.one_in(2)) out.push_back(each.id);
    return out;
}

/// Somebody on two days, who may have changed their answers and their opening in between.
struct two_days {
    places sheet[2];
    history as_of[2];
};

two_days any_person(random_values& any, attacker const& by, std::string who, std::string other) {
    two_days out;
    history now{.person = {.id = who, .adult = true}};
    places at = any_places(any, by);
    for (int day = 0; day < 2; ++day) {
        date const on = today + days{7 * day};
        if (day == 1 && any.one_in(3)) at = any_places(any, by);
        else if (day == 1 && any.one_in(2)) at[any.below(at.size())] = 1;
        out.sheet[day] = at;
        now.entries.push_back(screening{.day = on, .result = gate::nothing_reported});
        now.entries.push_back(sheet{.assessment = by.of().id, .day = on, .answers = by.answers_in(at)});
        now.entries.push_back(opening{.day = on,
                                      .to = other,
                                      .what = opened_scores{.assessment = by.of().id, .scales = any_names(any, by.of())},
                                      .basis = "in the app"});
        now.entries.push_back(opening{.day = on,
                                      .to = "tess",
                                      .what = opened_results{.assessment = by.of().id, .scales = any_names(any, by.of())},
                                      .basis = "on paper"});
        out.as_of[day] = now;
    }
    return out;
}

/// What the second sees of the first.
std::vector<seen_value> seen_of_first(attacker const& by, pack const& content, history const& first, history const& second,
                                      date day) {
    std::vector<seen_value> out;
    auto const revealed = reveal(content, first, second, day);
    if (auto const* both = std::get_if<reveal_permit>(&revealed))
        for (opened_assessment const& each : both->assessments())
            for (score_pair const& pair : each.pairs)
                out.push_back({.scale = by.scale_of(pair.scale), .value = pair.first});
    return out;
}

/// What a third person sees of somebody.
std::vector<seen_value> seen_by_tess(attacker const& by, pack const& content, history const& own, date day) {
    std::vector<seen_value> out;
    for (assessment_result const& each : results_for(content, own, "tess", day))
        for (scale_value const& one : each.scales)
            out.push_back({.scale = by.scale_of(one.scale), .value = one.value});
    return out;
}

/// What opened on two days, and the composites whose components were open on one or the other.
std::vector<seen_value> together(attacker const& by, std::vector<seen_value> out, std::vector<seen_value> const& more,
                                 places const& sheet) {
    out.insert(out.end(), more.begin(), more.end());
    auto const is_seen = [&](std::size_t scale) {
        return std::any_of(out.begin(), out.end(), [&](seen_value const& each) { return each.scale == scale; });
    };
    std::vector<scale> const& scales = by.of().scales;
    for (std::size_t i = 0; i < scales.size(); ++i) { // components come before their composites
        bool all = !scales[i].components.empty() && scales[i].keys.empty() && !is_seen(i);
        for (scale_component const& each : scales[i].components)
            all = all && is_seen(by.scale_of(each.scale));
        if (auto const value = all ? by.value_of(sheet, i) : std::nullopt) out.push_back({.scale = i, .value = *value});
    }
    return out;
}

std::string described(attacker const& by, worked_out const& found, std::vector<seen_value> const& seen) {
    std::string out;
    for (std::size_t each : found.answers)
        out += "answer " + by.of().items[each].id.str() + " ";
    for (std::size_t each : found.passed_over)
        out += "passed over " + by.of().items[each].id.str() + " ";
    for (std::size_t each : found.scales)
        out += "scale " + by.of().scales[each].id.str() + " ";
    for (seen_value const& each : seen)
        out += "| " + by.of().scales[each.scale].id.str() + " = " + std::to_string(each.value) + " ";
    return out;
}

} // namespace

TEST_CASE("what opens of generated assessments on two days tells no answer, no question passed over and no other scale",
          "[privacy]") {
    random_values any(20261201);
    int const packs = rounds(250, 2000), most_items = rounds(6, 7);
    int opened = 0, third = 0, open_days = 0, composites = 0, by_name = 0, disclosures = 0;
    for (int round = 0; round < packs; ++round) {
        attacker const by(tests::any_overlapping(any, any.one_in(3) ? most_items : 5));
        pack const content = holding(by.of());
        std::vector<openness> const how = scorer(by.of()).openable();
        for (std::size_t i = 0; i < how.size(); ++i) {
            std::vector<id_of<item>> const needs = scorer(by.of()).depends_on(by.of().scales[i].id);
            bool sensitive = false;
            for (id_of<item> const& each : needs)
                sensitive = sensitive || by.of().items[by.index_of(each)].safety_sensitive;
            if (sensitive) REQUIRE((how[i] == openness::by_name || how[i] == openness::never));
        }
        for (int couple = 0; couple < 4; ++couple) {
            two_days const ada = any_person(any, by, "ada", "ben"), ben = any_person(any, by, "ben", "ada");
            std::vector<seen_value> seen[3];
            for (int day = 0; day < 2; ++day) { // the partner and the third person put together what they see
                date const on = today + days{7 * day};
                seen[day] = seen_of_first(by, content, ada.as_of[day], ben.as_of[day], on);
                std::vector<seen_value> const results = seen_by_tess(by, content, ada.as_of[day], on);
                third += int(results.size());
                seen[day] = together(by, seen[day], results, ada.sheet[day]);
            }
            if (ada.sheet[0] == ada.sheet[1]) // what was seen of the same answers counts together
                seen[2] = together(by, seen[0], seen[1], ada.sheet[0]);
            for (int day = 0; day < 3; ++day) {
                if (seen[day].empty()) continue;
                open_days += day < 2;
                for (seen_value const& each : seen[day]) {
                    if (day == 2) continue;
                    ++opened;
                    composites += !by.of().scales[each.scale].components.empty();
                    by_name += how[each.scale] == openness::by_name;
                }
                for (bool by_the_rules : {true, false}) {
                    worked_out const found = by.beyond_ends(by.work_out(seen[day], by_the_rules), seen[day], ada.sheet[day % 2]);
                    if (found.count() == 0) continue;
                    if (++disclosures <= 5)
                        FAIL_CHECK("pack " << round << ": " << described(by, found, seen[day]) << to_json(by.of()));
                }
            }
        }
    }
    CHECK(disclosures == 0);
    CHECK(opened >= packs / 2);
    CHECK(third >= packs / 2);
    CHECK(composites >= packs / 50);
    CHECK(by_name >= packs / 50);
    print_figure("generated assessments: " + std::to_string(packs) + ", couples " + std::to_string(4 * packs) + " on two days, " +
                 std::to_string(open_days) + " days with something open, " + std::to_string(opened) + " values (" +
                 std::to_string(third) + " to a third person, " + std::to_string(composites) + " of composites, " +
                 std::to_string(by_name) + " by name): " + std::to_string(disclosures) + " disclosures");
}
