#include <closeknit/couple/compare.hpp>

#include "../assess/compiled_assessment.hpp"

#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/error.hpp>

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

/// `seen_differently` needs three items that both answered: with fewer, a difference is that of single answers.
finding finding_in(compiled_assessment const& by, std::size_t scale, score_result const& first, score_result const& second,
                   int answered_by_both) {
    closeknit::scale const& how = by.of().scales[scale];
    if (how.better != direction::neither && how.bands.size() >= 2 && first.band && first.band == second.band) {
        bool const high = how.better == direction::high;
        if (*first.band == (high ? how.bands.back() : how.bands.front()).id) return finding::shared_strength;
        if (*first.band == (high ? how.bands.front() : how.bands.back()).id) return finding::shared_low_point;
    }
    auto const step = step_of(by, scale);
    bool const enough = answered_by_both >= 3;
    constexpr double rounding = 1e-9; // 4.6 - 3.6 is a step, though not in doubles
    if (enough && step && std::abs(*first.value - *second.value) >= *step - rounding) return finding::seen_differently;
    return finding::nothing;
}

} // namespace

std::vector<comparison> compare(scorer const& by, reveal_permit const& both) {
    assessment const& of = by.assessment();
    if (of.id != both.what() || of.version != both.version())
        throw error(of.id != both.what() ? error_code::another_assessment : error_code::another_version, "",
                    "the permit is for the assessment '" + both.what().str() + "', version " + std::to_string(both.version()),
                    of.id != both.what()
                        ? error_arguments{{"found", both.what().str()}, {"expected", of.id.str()}}
                        : error_arguments{{"found", std::to_string(both.version())}, {"expected", std::to_string(of.version)}});
    std::vector<comparison> out;
    for (auto const& [first, second, answered_by_both] : both.pairs()) {
        std::size_t const at = by.compiled().find_scale(first.scale);
        if (at == of.scales.size())
            throw error(error_code::unknown_scale, "", "the assessment has no scale '" + first.scale.str() + "'",
                        {{"scale", first.scale.str()}});
        double const a = *first.value, b = *second.value;
        out.push_back({.scale = first.scale,
                       .first = a,
                       .second = b,
                       .difference = a - b,
                       .mean = std::midpoint(a, b),
                       .low = first.low,
                       .high = first.high,
                       .found = finding_in(by.compiled(), at, first, second, answered_by_both)});
    }
    return out;
}

} // namespace closeknit
