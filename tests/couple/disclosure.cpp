#include <closeknit/codec/error.hpp>
#include <closeknit/couple/results_for.hpp>
#include <closeknit/couple/reveal.hpp>
#include <closeknit/json.hpp>

#include <tests/couple/attacker.hpp>
#include <tests/couple/rounds.hpp>
#include <tests/support/byte_source.hpp>
#include <tests/support/couple.hpp>
#include <tests/support/random.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

using namespace closeknit;
using std::chrono::days;
using tests::attacker;
using tests::holding;
using tests::over;
using tests::places;
using tests::print_figure;
using tests::random_values;
using tests::rated;
using tests::rounds;
using tests::seen_value;
using tests::today;
using tests::worked_out;

namespace {

/// Three or four answers, seldom two, in points that are mostly alike from item to item.
response any_response(random_values& any) {
    switch (any.below(12)) {
    case 0: return rating{.low = 1, .high = 4};
    case 1: return rating{.low = -1, .high = 1};
    case 2: return number{.low = 0, .high = 0.3, .step = 0.1};
    case 3: return choice{{{"x", "X", 0}, {"y", "Y", 1}, {"z", "Z", 4}}};
    case 4: return choice{{{"x", "X", 1}, {"y", "Y", 2}, {"z", "Z", 3}}};
    case 5: return yes_no{};
    default: return rating{.low = 1, .high = 3};
    }
}

missing_rule any_rule(random_values& any) {
    switch (any.below(4)) {
    case 0: return all_required{};
    case 1: return at_least_answered{any.one_in(2) ? 0.5 : 0.75, any.one_in(2)};
    default: return at_most_missing{any.between(0, 3), any.one_in(2)};
    }
}

condition condition_on(random_values& any, int items, int scales) {
    std::string const item = "q" + std::to_string(any.below(std::size_t(items)));
    if (scales > 0 && any.one_in(3))
        return score_compare{"s" + std::to_string(any.below(std::size_t(scales))), comparator::greater_equal, 2};
    if (any.one_in(2)) return answered{item};
    return answer_compare{item, comparator::greater_equal, 2};
}

scale any_scale(random_values& any, int items, int before) {
    scale how = over({}, mean{}, any_rule(any));
    if (any.one_in(3)) how.method = sum{};
    if (any.one_in(30)) how.method = count{comparator::greater_equal, 2};
    if (any.one_in(40)) how.method = minimum{};
    if (any.one_in(40)) how.method = maximum{};
    bool const composite = before > 0 && any.one_in(4);
    if (composite)
        for (int left = any.between(1, 3); left > 0; --left) {
            scale_component const part{"s" + std::to_string(any.below(std::size_t(before))), any.one_in(4)};
            bool known = false;
            for (scale_component const& each : how.components)
                known = known || each.scale == part.scale;
            if (!known) how.components.push_back(part);
        }
    if (!composite || any.one_in(6)) {
        int const wanted = any.one_in(4) ? any.between(1, items) : any.between(2, 4);
        std::set<int> chosen;
        while (int(chosen.size()) < wanted)
            chosen.insert(any.between(0, items - 1));
        for (int each : chosen)
            how.keys.push_back({"q" + std::to_string(each), any.one_in(4)});
    }
    bool const added_up = std::holds_alternative<sum>(how.method) || std::holds_alternative<mean>(how.method);
    if (added_up && any.one_in(10))
        for (key& each : how.keys)
            each.weight = any.between(1, 2);
    if (added_up && any.one_in(20))
        for (key& each : how.keys)
            each.weight = 0.1;
    if (any.one_in(10)) how.transforms = {affine{2, 1}};
    if (any.one_in(30)) how.transforms = {lookup{{{-100, 1}, {2, 2}, {4, 3}}}};
    return how;
}

/// Four to seven items, most of them in several of two to five scales.
assessment any_overlapping(random_values& any, int most_items) {
    while (true) {
        assessment of = tests::asking({});
        int const items = any.between(4, most_items), scales = any.between(2, 5);
        bool const alike = !any.one_in(4);
        response const common = any.one_in(4) ? any_response(any) : response(rating{.low = 1, .high = 3});
        for (int i = 0; i < items; ++i) {
            item each = rated("q" + std::to_string(i));
            each.response = alike ? common : any_response(any);
            if (any.one_in(15)) each.shown_when = condition_on(any, items, scales);
            if (any.one_in(12))
                each.safety_sensitive = safety_sensitive{any.one_in(2) ? range_end::high : range_end::low,
                                                         any.one_in(4) ? safety_topic::touch : safety_topic::safety};
            of.items.push_back(each);
        }
        for (int i = 0; i < scales; ++i) {
            of.scales.push_back(any_scale(any, items, i));
            of.scales.back().id = "s" + std::to_string(i);
            if (any.one_in(12)) { // the same items once more, counted in some other way
                scale again = of.scales[any.below(of.scales.size())];
                again.id = "s" + std::to_string(++i);
                if (any.one_in(2)) again.method = any.one_in(2) ? method(sum{}) : method(maximum{});
                of.scales.push_back(again);
            }
        }
        try {
            tests::make_acyclic(of);
            return of;
        } catch (error const&) { // not well formed in some other way
        }
    }
}

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

/// An assessment of some ratings from 1 to 3.
assessment of_ratings(int items, std::vector<scale> scales) {
    assessment of = tests::asking({}, std::move(scales));
    for (int i = 0; i < items; ++i)
        of.items.push_back(rated("q" + std::to_string(i), 1, 3));
    for (std::size_t i = 0; i < of.scales.size(); ++i)
        of.scales[i].id = "s" + std::to_string(i);
    return of;
}
std::vector<key> first_items(int count, int from = 0) {
    std::vector<key> out;
    for (int i = from; i < from + count; ++i)
        out.push_back({"q" + std::to_string(i)});
    return out;
}

/// What somebody works out who sees these scales of a sheet.
worked_out seeing(attacker const& by, places const& sheet, std::vector<std::size_t> const& scales) {
    std::vector<seen_value> seen;
    for (std::size_t each : scales)
        seen.push_back({.scale = each, .value = by.value_of(sheet, each).value()});
    return by.beyond_ends(by.work_out(seen, false), seen, sheet);
}

using set = std::set<std::size_t>;

std::vector<openness> openable(assessment const& of) { return scorer(of).openable(); }

} // namespace

TEST_CASE("the attacker finds what each planted disclosure tells", "[privacy]") {
    SECTION("a scale and a part of it tell the value of the rest") {
        attacker const by(of_ratings(6, {over(first_items(6)), over(first_items(3)), over(first_items(3, 3))}));
        CHECK(seeing(by, {1, 2, 3, 2, 2, 3}, {0, 1}).scales == set{2});
        CHECK(seeing(by, {1, 2, 3, 2, 2, 3}, {0}).count() == 0);
    }
    SECTION("a scale of two items, next to one of three that holds them, tells the third answer") {
        attacker const by(of_ratings(4, {over(first_items(3)), over(first_items(2))}));
        CHECK(seeing(by, {1, 2, 3, 2}, {0, 1}).answers == set{2});
        CHECK(seeing(by, {1, 2, 3, 2}, {1}).count() == 0);
    }
    SECTION("a composite and one of its two components tell the other") {
        assessment of = of_ratings(6, {over(first_items(3)), over(first_items(3, 3)), over({})});
        of.scales[2].components = {{"s0"}, {"s1"}};
        attacker const by(of);
        CHECK(seeing(by, {1, 2, 3, 2, 2, 3}, {0, 2}).scales == set{1});
        CHECK(seeing(by, {1, 2, 3, 2, 2, 3}, {0}).count() == 0);
    }
    SECTION("a sum with the weights 1, 3 and 9 tells every answer") {
        attacker const by(of_ratings(3, {over({{"q0"}, {"q1", false, 3}, {"q2", false, 9}}, sum{})}));
        CHECK(seeing(by, {2, 1, 3}, {0}).answers == set{0, 1, 2});
    }
    SECTION("a value with how many items were answered") {
        attacker const by(of_ratings(4, {over(first_items(4), sum{}, at_most_missing{1, false})}));
        places const sheet{3, 3, 0, 3};
        std::vector<seen_value> seen{{.scale = 0, .value = 9, .answered = 3}};
        CHECK(by.work_out(seen).answers == set{0, 1, 2, 3}); // where they were answered
        seen[0].answered.reset();
        CHECK(by.work_out(seen).count() == 0);
    }
    SECTION("a scale of the same items, and the lowest and the count of them") {
        attacker const by(of_ratings(4, {over(first_items(4)), over(first_items(4), sum{}), over(first_items(4), minimum{}),
                                         over(first_items(4), count{comparator::greater_equal, 2})}));
        CHECK(seeing(by, {3, 3, 2, 3}, {0}).scales == set{1, 2, 3});
    }
    SECTION("items of different ranges, one of which cannot have been answered") {
        assessment of = of_ratings(4, {over(first_items(4), mean{}, at_most_missing{1})});
        of.items[0].response = yes_no{};
        attacker const by(of);
        CHECK(seeing(by, {0, 3, 3, 2}, {0}).passed_over == set{0});
    }
    SECTION("steps of a tenth, whose sums differ in the last bit") {
        assessment of = of_ratings(3, {over(first_items(3), sum{})});
        for (item& each : of.items)
            each.response = number{.low = 0, .high = 0.6, .step = 0.1};
        attacker const by(of);
        std::size_t found = 0;
        for (std::size_t s = 0; s < by.sheets(); ++s)
            if (by.value(s, 0)) found += seeing(by, by.sheet(s), {0}).count();
        CHECK(found > 0);
    }
    SECTION("that no danger is signalled, next to a value close to the danger end") {
        assessment of = of_ratings(4, {over(first_items(4))});
        of.items[0].safety_sensitive = safety_sensitive{.danger_end = range_end::low};
        of.items[1].safety_sensitive = safety_sensitive{.danger_end = range_end::low, .about = safety_topic::touch};
        attacker const by(of);
        std::vector<seen_value> const seen{{.scale = 0, .value = 1.25}};
        CHECK(by.work_out(seen, false).count() == 0);
        CHECK(by.work_out({{.scale = 0, .value = 1.5}}).count() == 0); // the library does not open it
    }
    SECTION("an end of the range tells all, and nothing beyond it is found") {
        attacker const by(of_ratings(4, {over(first_items(4))}));
        CHECK(by.work_out({{.scale = 0, .value = 3}}).answers == set{0, 1, 2, 3});
        CHECK(seeing(by, {3, 3, 3, 3}, {0}).count() == 0);
        CHECK(seeing(by, {3, 3, 2, 3}, {0}).count() == 0);
    }
}

TEST_CASE("scales that the values of others would tell do not open, nor do those that would tell them") {
    using enum openness;
    using all = std::vector<openness>;
    auto const mean_of = [](int count, int from = 0) { return over(first_items(count, from)); };
    CHECK(openable(of_ratings(6, {mean_of(3), mean_of(3, 3)})) == all{by_default, by_default});
    CHECK(openable(of_ratings(6, {mean_of(4), mean_of(3, 3)})) == all{by_default, exact_only});
    SECTION("a scale of the same items, or of more in which they count alike") {
        CHECK(openable(of_ratings(6, {mean_of(3), mean_of(3)})) == all{exact_only, exact_only});
        CHECK(openable(of_ratings(6, {mean_of(3), mean_of(3, 3), mean_of(6)})) == all{exact_only, exact_only, by_default});
        CHECK(openable(of_ratings(6, {mean_of(3), mean_of(6)})) == all{by_default, exact_only}); // three answers are its own
        CHECK(openable(of_ratings(6, {mean_of(3), over({{"q0"}, {"q1"}, {"q2", true}})})) == all{by_default, exact_only});
        CHECK(openable(of_ratings(6, {mean_of(3), over({{"q0"}, {"q1"}, {"q2", false, 2}})})) == all{by_default, exact_only});
    }
    SECTION("a thousand of the same items, in little time") {
        CHECK(openable(of_ratings(3, std::vector<scale>(1000, mean_of(3)))) == all(1000, exact_only));
    }
    SECTION("one that does not add up, or reads its value in a table") {
        for (method each : {method(minimum{}), method(maximum{}), method(count{})})
            CHECK(openable(of_ratings(6, {mean_of(4), over(first_items(2), each)})) == all{exact_only, exact_only});
        scale table = over(first_items(2));
        table.transforms = {lookup{{{1, 1}, {2, 2}}}};
        CHECK(openable(of_ratings(6, {mean_of(4), table})) == all{exact_only, exact_only});
        table.transforms = {affine{2, 1}};
        CHECK(openable(of_ratings(6, {mean_of(4), table})) == all{by_default, exact_only});
        scale own = mean_of(4);
        own.transforms = {lookup{{{1, 1}, {2, 2}}}};
        CHECK(openable(of_ratings(6, {own})) == all{by_default});
    }
    SECTION("a composite of two is none of these, one that takes the larger is") {
        assessment of = of_ratings(6, {mean_of(3), mean_of(3, 3), over({})});
        of.scales[2].components = {{"s0"}, {"s1"}};
        CHECK(openable(of) == all{by_default, by_default, by_default});
        of.scales[2].method = maximum{};
        CHECK(openable(of) == all{exact_only, exact_only, exact_only});
    }
    SECTION("items of different ranges, and steps that do not add up to the last bit") {
        assessment of = of_ratings(4, {mean_of(4)});
        of.items[0].response = rating{.low = 1, .high = 4};
        CHECK(openable(of) == all{exact_only});
        for (item& each : of.items)
            each.response = number{.low = 0, .high = 1, .step = 0.25};
        CHECK(openable(of) == all{by_default});
        for (item& each : of.items)
            each.response = number{.low = 0, .high = 1, .step = 0.1};
        CHECK(openable(of) == all{exact_only});
        of = of_ratings(4, {mean_of(4)});
        for (key& each : of.scales[0].keys)
            each.weight = 0.1;
        CHECK(openable(of) == all{exact_only});
    }
    SECTION("sensitive items of two answers, of which one would have closed everything") {
        assessment of = of_ratings(4, {mean_of(4)});
        of.items[0].safety_sensitive.emplace();
        CHECK(openable(of) == all{by_name});
        for (item& each : of.items)
            each.response = yes_no{};
        CHECK(openable(of) == all{never});
    }
}

TEST_CASE("a scale with a sensitive item opens only away from its danger end") {
    assessment of = tests::for_two();
    of.items[0].safety_sensitive = safety_sensitive{.danger_end = range_end::low};
    auto const opens = [&](answers given) {
        history first = tests::answering("ada", "ben", std::move(given)), second = tests::ben();
        for (history* each : {&first, &second})
            tests::scores_in(*each).scales = {"s"};
        auto const revealed = reveal(holding(of), first, second, today);
        return std::holds_alternative<reveal_permit>(revealed);
    };
    CHECK_FALSE(opens({{"a", 2}, {"b", 1}, {"c", 5}, {"d", 1}})); // 1.25: a cannot be 1, so that all four were known
    CHECK_FALSE(opens({{"b", 1}, {"c", 5}, {"d", 1}}));           // 1: a was passed over
    CHECK_FALSE(opens({{"b", 2}, {"c", 5}, {"d", 1}}));
    CHECK(opens({{"a", 3}, {"b", 1}, {"c", 5}, {"d", 1}})); // 1.5
    CHECK(opens({{"a", 2}, {"b", 2}, {"c", 5}, {"d", 1}}));
    CHECK(opens({{"a", 5}, {"b", 5}, {"c", 1}, {"d", 5}})); // the other end
}

TEST_CASE("a composite opens along with its components: it says nothing that they do not") {
    assessment of = of_ratings(6, {over(first_items(3)), over(first_items(3, 3)), over({})});
    of.scales[2].components = {{"s0"}, {"s1"}};
    answers const given{{"q0", 1}, {"q1", 2}, {"q2", 2}, {"q3", 3}, {"q4", 2}, {"q5", 2}};
    history first = tests::answering("ada", "ben", given), second = tests::answering("ben", "ada", given);
    for (history* each : {&first, &second})
        tests::scores_in(*each).scales = {"s0", "s1"};
    auto const revealed = reveal(holding(of), first, second, today);
    REQUIRE(std::holds_alternative<reveal_permit>(revealed));
    CHECK(std::get<reveal_permit>(revealed).assessments().at(0).pairs.size() == 3);
}

TEST_CASE("what opens of generated assessments on two days tells no answer, no question passed over and no other scale",
          "[privacy]") {
    random_values any(20261201);
    int const packs = rounds(250, 2000), most_items = rounds(6, 7);
    int opened = 0, third = 0, open_days = 0, composites = 0, by_name = 0, disclosures = 0;
    for (int round = 0; round < packs; ++round) {
        attacker const by(any_overlapping(any, any.one_in(3) ? most_items : 5));
        pack const content = holding(by.of());
        std::vector<openness> const how = openable(by.of());
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
