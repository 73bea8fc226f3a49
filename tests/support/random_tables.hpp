#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/model/assessment.hpp>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace closeknit::tests {

/// Assessments of the kinds that tables are scored for: most of them sums and means of whole points, some of everything else.
class random_tables {
public:
    explicit random_tables(std::uint64_t seed) : bits_(seed) {}

    std::size_t below(std::size_t count) { return static_cast<std::size_t>(bits_() % count); }
    bool one_in(std::size_t count) { return below(count) == 0; }
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1))); }

    /// `odd`: whether something may be in it that does not follow from the number and sum of answers.
    scorer make(bool odd) {
        while (true) {
            try {
                return scorer(draft(odd));
            } catch (error const&) { // not well formed: another one
            }
        }
    }

private:
    response format() {
        if (one_in(6)) return yes_no{};
        if (one_in(6)) return slider{.low = 0, .high = double(between(1, 10)), .step = 1.0};
        if (one_in(4)) {
            choice out;
            for (int i = 0, count = between(2, 4); i < count; ++i)
                out.options.push_back({.id = one_in(5) ? "o" + std::to_string(i) : std::to_string(i + 1),
                                       .wording = "Option " + std::to_string(i),
                                       .points = double(between(-2, 5))});
            if (one_in(2)) out.options.push_back({.id = "9", .wording = "Not for me", .missing = missingness::dont_know});
            return out;
        }
        rating out{.low = between(-3, 2)};
        out.high = out.low + between(1, 7);
        if (one_in(2)) out.labels = {"Not at all", "Very, very much"};
        return out;
    }

    key keyed(item const& asked, bool odd) {
        key out{.item = asked.id, .reversed = one_in(3)};
        if (odd && one_in(8)) out.weight = between(1, 3);
        if (auto const* steps = std::get_if<rating>(&*asked.response); steps && one_in(5))
            for (int i = steps->low; i <= steps->high; ++i)
                out.points[std::to_string(i)] = between(-3, 9) + (odd && one_in(20) ? 0.5 : 0.0);
        return out;
    }

    missing_rule rule() {
        if (one_in(3)) return at_least_answered{.fraction = between(1, 10) / 10.0, .prorate = one_in(2)};
        if (one_in(2)) return at_most_missing{.missing = between(0, 4), .prorate = one_in(2)};
        return all_required{};
    }

    method way(bool odd) {
        if (odd && one_in(4)) return minimum{};
        if (odd && one_in(8)) return count{.value = 2};
        return one_in(2) ? method(sum{}) : method(mean{});
    }

    scale over(assessment const& of, std::size_t number, bool odd) {
        scale out{.id = "s" + std::to_string(number), .title = "S", .measures = "calm", .method = way(odd), .missing = rule()};
        for (item const& each : of.items)
            if (!one_in(3)) out.keys.push_back(keyed(each, odd));
        if (one_in(3)) out.transforms.push_back(affine{between(-3, 9) / 7.0, between(-9, 9) / 3.0});
        if (one_in(8)) out.transforms.push_back(absolute{});
        if (one_in(6))
            out.transforms.push_back(one_in(2) ? clamped{.low = between(-4, 2) / 3.0} : clamped{.low = -2.5, .high = 3});
        if (one_in(4)) out.transforms.push_back(lookup{{{double(between(-9, 2)), 1}, {3, 2.5}, {4.5, 40}}});
        for (int i = between(0, 2); i > 0; --i)
            out.cut_offs.push_back({.id = "c" + std::to_string(i),
                                    .value = double(between(0, 9)),
                                    .label = "L",
                                    .population = "P",
                                    .source = {.authors = "A", .year = 2020, .found = "F."}});
        return out;
    }

    assessment draft(bool odd) {
        assessment of{.id = "random", .title = "Random"};
        for (std::size_t i = 0, count = 1 + below(8); i < count; ++i)
            of.items.push_back({.id = "q" + std::to_string(i), .wording = "Question " + std::to_string(i), .response = format()});
        for (std::size_t i = 0, count = 1 + below(3); i < count; ++i)
            of.scales.push_back(over(of, i, odd));
        if (odd && one_in(6) && of.scales.size() > 1) of.scales[1].components = {{"s0", one_in(2)}};
        if (odd && one_in(6)) of.items.back().shown_when = answered{of.items.front().id};
        if (odd && one_in(6))
            of.items.push_back({.id = "amount", .wording = "How much?", .response = number{.low = 0, .high = 3}});
        return of;
    }

    std::mt19937_64 bits_;
};

} // namespace closeknit::tests
