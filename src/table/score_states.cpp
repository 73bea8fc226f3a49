#include "score_states.hpp"

#include "says_only.hpp"

#include "assess/compiled_assessment.hpp"
#include "assess/formats/format.hpp"

#include <closeknit/assess/validate.hpp>

#include <algorithm>
#include <cmath>
#include <variant>

namespace closeknit {
namespace {

// What is known here to follow from a scale's state. Whatever else a scale comes to say is the evaluator's.

bool follows(affine const& by) {
    return says_only(by, [] { return fields("multiply", "add"); });
}
bool follows(rounded const& by) {
    return says_only(by, [] { return fields("to", "decimals"); });
}
bool follows(clamped const& by) {
    return says_only(by, [] { return fields("low", "high"); });
}
bool follows(absolute const& by) {
    return says_only(by, [] { return fields(); });
}
bool follows(lookup const& by) {
    return says_only(by, [] { return fields("rows"); }) && std::all_of(by.rows.begin(), by.rows.end(), [](auto const& row) {
               return says_only(row, [] { return fields("low", "gives"); });
           });
}
bool follows(closeknit::key const& how) {
    return says_only(how, [] { return fields("item", "reversed", "points"); });
} // the weight is 1
bool follows(cut_off const& how) {
    return says_only(how, [] { return fields("id", "op", "value", "label", "population", "source"); });
}
bool follows(norm const& how) {
    return says_only(how, [] { return fields("id", "population", "clinical", "mean", "sd", "percentiles", "source"); });
}
bool follows(sum const& by) {
    return says_only(by, [] { return fields(); });
}
bool follows(mean const& by) {
    return says_only(by, [] { return fields(); });
}
bool follows(all_required const& by) {
    return says_only(by, [] { return fields(); });
}
bool follows(at_most_missing const& by) {
    return says_only(by, [] { return fields("missing", "prorate"); });
}
bool follows(at_least_answered const& by) {
    return says_only(by, [] { return fields("fraction", "prorate"); });
}
template <class Other> bool follows(Other const&) { return false; }

template <class... T> bool follows(std::variant<T...> const& one) {
    return std::visit([](auto const& each) { return follows(each); }, one);
}
template <class T> bool all_follow(std::vector<T> const& all) {
    return std::all_of(all.begin(), all.end(), [](T const& each) { return follows(each); });
}

bool follows(scale const& how) {
    return says_only(how,
                     [] {
                         return fields("id", "title", "in_sentence", "measures", "method", "keys", "missing", "transforms",
                                       "better", "side", "bands", "cut_offs", "norms", "reliability", "for_two",
                                       "published_range");
                     }) &&
           follows(how.method) && follows(how.missing) && all_follow(how.keys) && all_follow(how.transforms) &&
           all_follow(how.cut_offs) && all_follow(how.norms);
}

bool is_whole(double points) { return std::abs(points) < 1e6 && points == std::floor(points); }

} // namespace

score_states::score_states(scorer const& by) : of_(&by.compiled()), answers_(of_->items()), scales_(of_->scales()) {
    if (of_->has_conditions() || of_->has_components() || !of_->of().constraints.empty() || !list_answers(*of_)) return;
    all_ = true;
    for (std::size_t i = 0; i < scales_.size(); ++i)
        all_ = all_ && plan(*of_, i);
}

/// Every possible answer to what a scale counts, and to a rating.
bool score_states::list_answers(compiled_assessment const& of) {
    std::vector<bool> keyed(of.items());
    for (std::size_t i = 0; i < of.keys(); ++i)
        keyed[of.keyed(i).item] = true;
    for (std::size_t i = 0; i < of.items(); ++i) {
        if (!keyed[i] && !of.item_at(i).is_rating) continue;
        auto all = std::visit([](auto const& each) { return formats::all_answers(each, most_answers); }, *of.format(i));
        if (all && all->size() <= most_answers) answers_[i] = std::move(*all);
        else return false;
    }
    return true;
}

bool score_states::plan(compiled_assessment const& of, std::size_t scale) {
    auto const& range = of.scale(scale);
    if (!follows(of.of().scales[scale]) || range.first_key == range.last_key) return false;
    scale_plan& p = scales_[scale];
    double low = 0, most = 0; // the fewest points of any key; the most that all of them are above it
    std::vector<std::vector<double>> points;
    for (std::size_t i = range.first_key; i < range.last_key; ++i) {
        auto const& each = of.keyed(i);
        if (answers_[each.item].empty()) return false;
        p.keys.push_back({each.item, {}});
        points.emplace_back();
        for (answer const& given : answers_[each.item]) {
            double const own = points_of(*of.format(each.item), *each.how, given).value_or(0.5);
            points.back().push_back(each.how->reversed ? each.low + each.high - own : own);
            if (!is_whole(points.back().back())) return false;
            low = points.size() == 1 && points.back().size() == 1 ? points[0][0] : std::min(low, points.back().back());
        }
    }
    for (auto const& each : points)
        most += *std::max_element(each.begin(), each.end()) - low;
    double const states = (double(points.size()) + 1) * (most + 1);
    if (states > double(most_states)) return false;
    p.states = static_cast<std::size_t>(states);
    p.lowest = low;
    p.span = static_cast<std::size_t>(most) + 1;
    for (std::size_t i = 0; i < points.size(); ++i) {
        p.keys[i].adds.push_back(0);
        for (double const each : points[i])
            p.keys[i].adds.push_back(static_cast<std::uint16_t>(most + 1 + each - low));
        for (int const step : {1, -1})
            if (std::adjacent_find(points[i].begin(), points[i].end(), [&](double a, double b) { return b - a != step; }) ==
                points[i].end())
                p.keys[i].step = step;
    }
    return true;
}

tally score_states::tally_of(std::size_t scale, std::size_t state) const {
    scale_plan const& p = scales_[scale];
    double const answered = double(state / p.span), asked = double(p.keys.size());
    tally out{.weight_asked = asked, .weight_answered = answered};
    out.total = out.plain = double(state % p.span) + answered * p.lowest;
    out.asked = static_cast<int>(asked), out.answered = static_cast<int>(answered);
    return out;
}

std::optional<score_states::code> score_states::code_of(std::size_t item, answer const& given) const {
    std::vector<answer> const& all = answers_[item];
    if (all.empty() || std::holds_alternative<unanswered>(given) || missing_in(*of_->format(item), given)) return code{0};
    auto const number = as_number(given);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (number ? as_number(all[i]) == number : all[i] == given) return static_cast<code>(i + 1);
    return std::nullopt;
}

} // namespace closeknit
