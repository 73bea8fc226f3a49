#pragma once

#include <closeknit/codec/error.hpp>
#include <closeknit/model/assessment.hpp>

#include <tests/support/byte_source.hpp>
#include <tests/support/couple.hpp>
#include <tests/support/random.hpp>

#include <set>
#include <string>
#include <utility>
#include <variant>

namespace closeknit::tests {

/// Three or four answers, seldom two, in points that are mostly alike from item to item.
inline response any_response(random_values& any) {
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

inline missing_rule any_rule(random_values& any) {
    switch (any.below(4)) {
    case 0: return all_required{};
    case 1: return at_least_answered{any.one_in(2) ? 0.5 : 0.75, any.one_in(2)};
    default: return at_most_missing{any.between(0, 3), any.one_in(2)};
    }
}

inline condition condition_on(random_values& any, int items, int scales) {
    std::string const item = "q" + std::to_string(any.below(std::size_t(items)));
    if (scales > 0 && any.one_in(3))
        return score_compare{"s" + std::to_string(any.below(std::size_t(scales))), comparator::greater_equal, 2};
    if (any.one_in(2)) return answered{item};
    return answer_compare{item, comparator::greater_equal, 2};
}

inline scale any_scale(random_values& any, int items, int before) {
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
inline assessment any_overlapping(random_values& any, int most_items) {
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

} // namespace closeknit::tests
