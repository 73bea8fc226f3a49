#include <closeknit/couple/guesses.hpp>

#include "assess/dependencies.hpp"
#include "assess/evaluator.hpp"

#include <closeknit/assess/validate.hpp>

#include <algorithm>

namespace closeknit {
namespace {

/// Adds the agreement of guesses and answers, over the items whose answers have points.
void add_agreement(compiled_assessment const& in, guess_comparison& out) {
    std::vector<double> guess, own;
    std::optional<point_range> common;
    for (guessed_item const& each : out.items) {
        response const& format = *in.format(in.find_item(each.item));
        auto const range = points_in(format);
        constexpr double largest = 1e50; // that `agreement` takes
        if (!range || !each.difference || range->low < -largest || range->high > largest) continue;
        if (common && (common->low != range->low || common->high != range->high)) {
            out.agreement_undefined = undefined_reason::different_ranges;
            return;
        }
        common = range;
        guess.push_back(*points_of(format, each.guess));
        own.push_back(*points_of(format, each.own));
    }
    if (guess.empty()) out.agreement_undefined = undefined_reason::no_points;
    else out.agreement = agreement(guess, own);
}

void add_scales(compiled_assessment const& in, guess_comparison& out) {
    answers guess, own;
    for (guessed_item const& each : out.items)
        guess[each.item] = each.guess, own[each.item] = each.own;
    evaluator guessed(in), answered(in);
    guessed.read(guess);
    answered.read(own);
    std::vector<bool> const on_sensitive = on_sensitive_items(in);
    for (std::size_t i = 0; i < in.scales(); ++i) {
        std::vector<std::size_t> const keyed = keyed_indices(in, i);
        bool const alike = std::all_of(keyed.begin(), keyed.end(),
                                       [&](std::size_t each) { return guessed.counts(each) == answered.counts(each); });
        auto const a = guessed.value_of(i).value, b = answered.value_of(i).value;
        if (on_sensitive[i] || !alike || !a || !b) continue;
        out.scales.push_back({.scale = in.of().scales[i].id,
                              .guess = *a,
                              .own = *b,
                              .difference = *a - *b,
                              .low = in.scale(i).range.low,
                              .high = in.scale(i).range.high});
    }
}

} // namespace

std::vector<guess_comparison> compare_guesses(reveal_permit const& both, id_of<assessment> const& of, history const& first,
                                              history const& second, date day) {
    both.require(first, second, day);
    std::vector<guess_comparison> out;
    opened_assessment const* open = both.find(of);
    if (!open) return out;
    auto const add = [&](id_of<person> const& by, id_of<person> const& about, std::vector<guessed_item> const& items) {
        if (items.empty()) return;
        guess_comparison& one =
            out.emplace_back(guess_comparison{.person = by, .subject = about, .assessment = of, .items = items});
        one.same =
            static_cast<int>(std::count_if(items.begin(), items.end(), [](guessed_item const& each) { return each.same; }));
        add_agreement(open->by.compiled(), one);
        add_scales(open->by.compiled(), one);
    };
    add(both.first(), both.second(), open->first_guesses);
    add(both.second(), both.first(), open->second_guesses);
    return out;
}

} // namespace closeknit
