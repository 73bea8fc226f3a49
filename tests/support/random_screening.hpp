#pragma once

#include <closeknit/assess/validate.hpp>
#include <closeknit/model/assessment.hpp>
#include <closeknit/model/sheet.hpp>

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace closeknit::tests {

/// Screenings as an author could write them, well or badly: questions of five formats, with keys, weights, points, methods,
/// missing rules, tables, components and bands of every kind. Every question is marked with its danger end.
class random_screenings {
public:
    struct filled_in {
        closeknit::sheet sheet{};
        bool danger = false, passed_over = false;
    };

    explicit random_screenings(std::uint64_t seed) : bits_(seed) {}

    std::size_t below(std::size_t count) { return static_cast<std::size_t>(bits_() % count); }
    bool one_in(std::size_t count) { return below(count) == 0; }

    assessment make() {
        assessment of{.id = "custom", .title = "Custom", .respondent_only = true};
        for (std::size_t i = 0, count = 1 + below(4); i < count; ++i)
            of.items.push_back({.id = "q" + std::to_string(i),
                                .wording = "Q",
                                .response = format(),
                                .safety_sensitive = safety_sensitive{one_in(3) ? range_end::low : range_end::high}});
        of.scales.push_back(scale_over(of, "part"));
        of.scales.push_back(scale_over(of, "gate"));
        if (one_in(4)) of.scales[1].components = {{"part", one_in(4), one_in(6) ? -1.0 : 1.0}};
        else if (one_in(2)) of.scales.erase(of.scales.begin());
        of.scales.back().bands = bands();
        return of;
    }

    /// All answers to an item, from the farthest from danger to the one at its danger end.
    static std::vector<answer> toward_danger(item const& asked) {
        std::vector<answer> out;
        if (auto const* steps = std::get_if<rating>(&*asked.response))
            for (int i = steps->low; i <= steps->high; ++i)
                out.emplace_back(i);
        else if (auto const* line = std::get_if<slider>(&*asked.response))
            out = {line->low, (line->low + line->high) / 2, line->high};
        else if (std::holds_alternative<yes_no>(*asked.response)) out = {false, true};
        else
            for (option const& each : std::get<choice>(*asked.response).options)
                out.emplace_back(each.id.str());
        bool const begins_there = points_of(*asked.response, out.front()) > points_of(*asked.response, out.back());
        if (begins_there != (asked.safety_sensitive->danger_end == range_end::low)) std::reverse(out.begin(), out.end());
        return out;
    }

    filled_in fill_in(assessment const& of) {
        filled_in out{.sheet = {.assessment = of.id, .version = of.version}};
        bool const careful = one_in(3); // far from danger
        for (item const& each : of.items) {
            auto const all = toward_danger(each);
            std::size_t const chosen = careful ? 0 : below(all.size() + 1);
            bool const counts = is_keyed(of, each.id);
            if (chosen == all.size()) out.passed_over = out.passed_over || counts;
            else out.sheet.answers[each.id] = all[chosen];
            if (chosen == all.size() && one_in(2)) out.sheet.answers[each.id] = unanswered{};
            out.danger = out.danger || (counts && chosen + 1 == all.size());
        }
        return out;
    }

private:
    response format() {
        switch (below(5)) {
        case 0: return rating{.low = static_cast<int>(below(2)), .high = 2 + static_cast<int>(below(4))};
        case 1: return slider{};
        case 2: return yes_no{};
        case 3: return choice{{{"yes", "Yes", 3}, {"unsure", "Unsure", 1}, {"no", "No", 0}}};
        default: return choice{{{"no", "No", 0}, {"unsure", "Unsure", 1}, {"yes", "Yes", one_in(4) ? 2.0 : 3.0}}};
        }
    }
    scale scale_over(assessment const& of, std::string id) {
        scale out{.id = std::move(id), .title = "S", .measures = "d"};
        switch (below(5)) {
        case 0: out.method = mean{}; break;
        case 1: out.method = maximum{}; break;
        case 2: out.method = minimum{}; break;
        case 3: out.method = count{.op = static_cast<comparator>(below(6)), .value = double(below(3))}; break;
        default: out.method = sum{};
        }
        bool const is_sum = std::holds_alternative<sum>(out.method);
        for (item const& each : of.items) {
            if (one_in(5)) continue;
            bool const low = each.safety_sensitive->danger_end == range_end::low;
            key one{.item = each.id, .reversed = one_in(6) ? !low : low, .weight = is_sum && one_in(4) ? 2.0 : 1.0};
            if (is_sum && one_in(8)) one.weight = -one.weight;
            if (std::holds_alternative<choice>(*each.response) && one_in(4))
                one.points = {{"no", 0.0}, {"unsure", double(below(4))}, {"yes", double(below(4))}};
            out.keys.push_back(std::move(one));
        }
        if (out.keys.empty()) out.keys.push_back({.item = of.items[0].id});
        switch (below(3)) {
        case 0: out.missing = at_most_missing{static_cast<int>(below(3)), one_in(2)}; break;
        case 1: out.missing = at_least_answered{0.25 * double(1 + below(4)), one_in(2)}; break;
        default: out.missing = all_required{};
        }
        if (one_in(5)) out.transforms.push_back(affine{one_in(2) ? -1.0 : 2.0, double(below(3))});
        if (one_in(10)) out.transforms.push_back(absolute{});
        if (one_in(8)) out.transforms.push_back(clamped{.low = double(below(3)), .high = double(3 + below(4))});
        if (one_in(6)) out.transforms.push_back(lookup{{{-100, double(below(3))}, {1, double(below(4))}, {3, double(below(5))}}});
        return out;
    }
    std::vector<band> bands() {
        std::vector<std::string> names{"nothing_reported", "caution", "stop"};
        if (one_in(4)) std::shuffle(names.begin(), names.end(), bits_);
        else if (one_in(4)) std::reverse(names.begin(), names.end());
        std::vector<band> out;
        double low = -200;
        for (std::string const& each : names) {
            out.push_back({.id = each, .low = low, .label = each, .wording = each});
            low = (low < 0 ? 0 : low) + 0.5 + double(below(3));
        }
        return out;
    }
    static bool is_keyed(assessment const& of, id_of<item> const& asked) {
        scale const& last = of.scales.back();
        auto const has = [&](scale const& s) {
            return std::any_of(s.keys.begin(), s.keys.end(), [&](key const& k) { return k.item == asked; });
        };
        return has(last) || (!last.components.empty() && has(of.scales.front()));
    }

    std::mt19937_64 bits_;
};

} // namespace closeknit::tests
