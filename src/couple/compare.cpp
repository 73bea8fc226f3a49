#include <closeknit/couple/compare.hpp>

#include "assess/evaluator.hpp"
#include "assess/score_order.hpp"

#include <closeknit/assess/change.hpp>
#include <closeknit/assess/validate.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace closeknit {
namespace {

/// How much one response step on every item of a scale changes its score; nothing where an item has no steps.
std::optional<double> step_of(compiled_assessment const& by, std::size_t scale) {
    closeknit::scale const& how = by.of().scales[scale];
    bool const added_up = std::holds_alternative<sum>(how.method) || std::holds_alternative<mean>(how.method);
    if (!added_up || !how.components.empty() || !how.transforms.empty()) return std::nullopt;
    double total = 0;
    for (std::size_t i = by.scale(scale).first_key; i < by.scale(scale).last_key; ++i) {
        compiled_assessment::keyed_item const& each = by.keyed(i);
        if (each.how->weight != 1 || !each.how->points.empty()) return std::nullopt;
        auto const range = points_in(*by.format(each.item));
        if (!range || !range->step) return std::nullopt;
        total += *range->step;
    }
    return std::holds_alternative<mean>(how.method) ? total / static_cast<double>(how.keys.size()) : total;
}

/// Computed from the two values alone.
finding finding_in(compiled_assessment const& by, std::size_t scale, double first, double second) {
    closeknit::scale const& how = by.of().scales[scale];
    auto const band_of = [&](double value) { return closeknit::band_of(how, value); };
    if (band const *a = band_of(first), *b = band_of(second);
        how.better != direction::neither && how.bands.size() >= 2 && a == b) {
        bool const high = how.better == direction::high;
        if (a == (high ? &how.bands.back() : &how.bands.front())) return finding::shared_strength;
        if (a == (high ? &how.bands.front() : &how.bands.back())) return finding::shared_low_point;
    }
    auto const step = step_of(by, scale);
    return step && reaches(std::abs(first - second), *step) ? finding::seen_differently : finding::nothing;
}

/// The share of the scale's range that lies between two scores, to 9 decimals: 4.6 - 3.6 is as much as 4 - 3.
double share_of_range(comparison const& of) {
    double const range = of.high - of.low;
    return range > 0 ? std::round(of.absolute_difference / range * 1e9) : 0;
}

comparison side_by_side(compiled_assessment const& by, score_pair const& pair) {
    std::size_t const at = by.find_scale(pair.scale);
    closeknit::scale const& how = by.of().scales[at];
    comparison out{.scale = pair.scale,
                   .first = pair.first,
                   .second = pair.second,
                   .difference = pair.first - pair.second,
                   .absolute_difference = std::abs(pair.first - pair.second),
                   .mean = std::midpoint(pair.first, pair.second),
                   .minimum = std::min(pair.first, pair.second),
                   .low = by.scale(at).range.low,
                   .high = by.scale(at).range.high,
                   .found = finding_in(by, at, pair.first, pair.second)};
    auto const sem =
        how.reliability ? standard_error_of_measurement(how.reliability->sd, how.reliability->coefficient) : std::nullopt;
    out.gap = gap_in_reliable_units(pair.first, pair.second, sem.value_or(0));
    if (out.gap) out.reliable = *out.gap > 1.96; // two-sided 5 %; 1.96 itself is not beyond it
    else out.gap_undefined = undefined_reason::no_standard_error;
    if (band const* found = band_of(how, pair.first)) out.first_band = found->id, out.first_label = found->label;
    if (band const* found = band_of(how, pair.second)) out.second_band = found->id, out.second_label = found->label;
    return out;
}

} // namespace

std::vector<comparison> compare(reveal_permit const& both, id_of<assessment> const& of, history const& first,
                                history const& second, date day) {
    both.require(first, second, day);
    std::vector<comparison> out;
    opened_assessment const* open = both.find(of);
    if (!open) return out;
    for (score_pair const& pair : open->pairs)
        out.push_back(side_by_side(open->by.compiled(), pair));
    std::stable_sort(out.begin(), out.end(),
                     [](comparison const& a, comparison const& b) { return share_of_range(a) > share_of_range(b); });
    return out;
}

} // namespace closeknit
