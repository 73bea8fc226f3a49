#include <closeknit/couple/compare.hpp>

#include <closeknit/assess/accepts.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

/// What one response step on every item of a score makes of the score; nothing where an item has no steps.
std::optional<double> step_of(assessment const& of, scoring const& how) {
    bool const added_up = std::holds_alternative<sum>(how.by) || std::holds_alternative<mean>(how.by);
    if (!added_up || !how.parts.empty() || !how.then.empty()) return std::nullopt;
    double total = 0;
    for (key const& each : how.keys) {
        if (each.weight != 1 || !each.points.empty()) return std::nullopt;
        item const* asked = find(of.items, each.item);
        response const* format = asked ? format_of(of, *asked) : nullptr;
        auto const range = format ? points_in(*format) : std::nullopt;
        if (!range || !range->step) return std::nullopt;
        total += *range->step;
    }
    return std::holds_alternative<mean>(how.by) ? total / static_cast<double>(how.keys.size()) : total;
}

finding finding_in(assessment const& of, scoring const& how, scored const& first, scored const& second, int answered_by_both) {
    if (how.better != direction::neither && how.bands.size() >= 2 && first.band && first.band == second.band) {
        bool const high = how.better == direction::high;
        if (*first.band == (high ? how.bands.back() : how.bands.front()).id) return finding::shared_strength;
        if (*first.band == (high ? how.bands.front() : how.bands.back()).id) return finding::shared_concern;
    }
    auto const step = step_of(of, how);
    bool const enough = answered_by_both >= 3;
    constexpr double rounding = 1e-9; // 4.6 - 3.6 is a step, though not in doubles
    if (enough && step && std::abs(*first.value - *second.value) >= *step - rounding) return finding::seen_differently;
    return finding::nothing;
}

} // namespace

std::vector<comparison> compare(assessment const& of, revealed const& both) {
    if (of.id != both.what() || of.version != both.version())
        throw error("", "what was revealed belongs to '" + both.what().str() + "', version " + std::to_string(both.version()));
    std::vector<comparison> out;
    for (auto const& [first, second, answered_by_both] : both.pairs()) {
        scoring const* how = find(of.scores, first.id);
        if (!how) throw error("", "the assessment has no score '" + first.id.str() + "'");
        double const a = *first.value, b = *second.value;
        out.push_back({.score = first.id,
                       .first = a,
                       .second = b,
                       .difference = a - b,
                       .mean = (a + b) / 2,
                       .low = first.low,
                       .high = first.high,
                       .found = finding_in(of, *how, first, second, answered_by_both)});
    }
    return out;
}

} // namespace closeknit
