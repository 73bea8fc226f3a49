#include <closeknit/assess/scorer.hpp>

#include "dependencies.hpp"
#include "formats/format.hpp"
#include "methods.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace closeknit {
namespace {

/// How much a scale without missing answers changes with each item's answer, by the item; nothing where it is not linear in them.
using weights = std::optional<std::map<std::size_t, double>>;

constexpr double rounding = 1e-9; ///< of the largest weight: below it weights are the same

weights weights_of(compiled_assessment const& in, std::size_t scale, std::vector<weights> const& of_components) {
    closeknit::scale const& how = in.of().scales[scale];
    compiled_assessment::scale_plan const& plan = in.scale(scale);
    bool const averages = std::holds_alternative<mean>(how.method);
    if (!averages && !std::holds_alternative<sum>(how.method)) return std::nullopt;
    double factor = 1, total = 0;
    for (transform const& each : how.transforms) {
        affine const* linear = std::get_if<affine>(&each);
        if (!linear) return std::nullopt;
        factor *= linear->multiply;
    }
    std::map<std::size_t, double> out;
    for (std::size_t i = plan.first_key; i < plan.last_key; ++i) {
        key const& each = *in.keyed(i).how;
        if (!each.points.empty() || each.when_missing) return std::nullopt;
        out[in.keyed(i).item] += each.reversed ? -each.weight : each.weight;
        total += each.weight;
    }
    for (std::size_t i = plan.first_component; i < plan.last_component; ++i) {
        compiled_assessment::plan_component const& each = in.component(i);
        if (!of_components[each.scale] || each.how->when_missing) return std::nullopt;
        for (auto const& [item, weight] : *of_components[each.scale])
            out[item] += each.how->reversed ? -each.how->weight * weight : each.how->weight * weight;
        total += each.how->weight;
    }
    for (auto& [item, weight] : out)
        weight *= averages ? factor / total : factor;
    return out;
}

/// A whole number of sixty-fourths, and no large one: products and sums of these are exact, in whatever order.
bool is_exact(double number, double most) { return std::abs(number) <= most && number * 64 == std::floor(number * 64); }

/// Decides over the scales in the assessment's order. Invariants: no two scales without components that can be opened without
/// exact answers share an item, and the answers to the items of one can be exchanged without a change of its value.
class openable_scales {
public:
    explicit openable_scales(compiled_assessment const& in)
        : in_(in), refused_(in.scales(), false), weights_(in.scales()), signs_(in.scales()), loses_parts_(in.scales(), false) {}

    std::vector<openness> all() && {
        out_.assign(in_.scales(), openness::never);
        if (in_.of().respondent_only) return std::move(out_);
        for (std::size_t i = 0; i < in_.scales(); ++i)
            items_.push_back(dependency_indices(in_, i));
        if (in_.scales_in_order().empty())
            for (std::size_t i = 0; i < in_.scales(); ++i)
                weights_[i] = weights_of(in_, i, weights_);
        for (std::size_t each : in_.scales_in_order()) {
            weights_[each] = weights_of(in_, each, weights_);
            loses_parts_[each] = loses_parts(each);
        }
        choose();
        for (int round = 0; refuse_what_tells(); ++round) {
            constexpr int most_rounds = 50; // a pack made to take long opens nothing
            if (round == most_rounds) refused_.assign(in_.scales(), true);
            choose();
        }
        // The exact answers of the rest, unless one would be the difference between a sensitive scale and a sensitive answer.
        auto const near_sensitive = [&](std::size_t item) {
            return taken_in_[item] != none && is_sensitive(items_[taken_in_[item]]);
        };
        for (std::size_t i = 0; i < in_.scales(); ++i)
            if (out_[i] == openness::never && !is_sensitive(items_[i]) && has_ends(in_.scale(i).range) &&
                std::none_of(items_[i].begin(), items_[i].end(), near_sensitive))
                out_[i] = openness::exact_only;
        return std::move(out_);
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    void choose() {
        out_.assign(in_.scales(), openness::never);
        taken_in_.assign(in_.items(), none);
        auto const open = [&](std::size_t i) { out_[i] = is_sensitive(items_[i]) ? openness::by_name : openness::by_default; };
        for (std::size_t i = 0; i < in_.scales(); ++i)
            if (!refused_[i] && take(i)) open(i);
        for (bool more = true; more;) { // composites of composites may come in any order
            more = false;
            for (std::size_t i = 0; i < in_.scales(); ++i)
                if (out_[i] == openness::never && is_composite_of_taken(i)) open(i), more = true;
        }
    }

    /// Refuses every scale whose value would tell that of another one that need not be open with it.
    bool refuse_what_tells() {
        bool more = false;
        for (std::size_t i = 0; i < in_.scales(); ++i) {
            if (is_open(i) && in_.scale(i).first_component == in_.scale(i).last_component) continue;
            std::set<std::size_t> beneath;
            for (std::size_t each : keyed_indices(in_, i))
                if (taken_in_[each] != none) beneath.insert(taken_in_[each]);
            bool const free = weights_[i] && !is_open(i) && !loses_parts_[i] && has_free_item(i);
            for (std::size_t each : beneath)
                if (!free && tells(each, i)) refused_[each] = more = true;
        }
        return more;
    }
    bool is_open(std::size_t scale) const { return out_[scale] == openness::by_default || out_[scale] == openness::by_name; }

    /// Whether the value of `taken` may settle that of `other`, next to other scales that are open.
    bool tells(std::size_t taken, std::size_t other) const {
        if (!weights_[other]) return true; // the lowest of some answers, how many, a row of a table: near an end that is settled
        double least = std::numeric_limits<double>::infinity(), most = -least, largest = 0;
        for (auto const& [item, sign] : signs_[taken]) {
            auto const found = weights_[other]->find(item);
            double const weight = found == weights_[other]->end() ? 0 : sign * found->second;
            least = std::min(least, weight);
            most = std::max(most, weight);
        }
        for (auto const& [item, weight] : *weights_[other])
            largest = std::max(largest, std::abs(weight));
        // An open composite is settled by its components together, and by no part of them if each counts.
        if (is_open(other)) return std::max(std::abs(least), std::abs(most)) <= rounding * largest;
        return loses_parts_[other] || most - least <= rounding * largest; // it counts all alike: their sum settles it
    }
    /// Whether a composite may have a value without some of its components, so that one that is open may be all of it.
    bool loses_parts(std::size_t scale) const {
        compiled_assessment::scale_plan const& plan = in_.scale(scale);
        if (plan.first_component == plan.last_component) return false;
        for (std::size_t i = plan.first_component; i < plan.last_component; ++i)
            if (loses_parts_[in_.component(i).scale]) return true;
        return gives_with_missing(in_.of().scales[scale].missing) ||
               std::any_of(plan.items.begin(), plan.items.end(), [&](std::size_t each) { return in_.may_be_hidden(each); });
    }
    /// Whether an item counts that is always shown and in no scale that is taken.
    bool has_free_item(std::size_t scale) const {
        return std::any_of(weights_[scale]->begin(), weights_[scale]->end(), [&](auto const& each) {
            auto const& [item, weight] = each;
            if (std::abs(weight) <= rounding || taken_in_[item] != none) return false;
            auto const range = points_in(*in_.format(item));
            auto const& tag = in_.of().items[item].safety_sensitive;
            return !in_.may_be_hidden(item) && range && range->low < range->high && !tag;
        });
    }

    bool is_sensitive(std::vector<std::size_t> const& items) const {
        return std::any_of(items.begin(), items.end(),
                           [&](std::size_t each) { return in_.of().items[each].safety_sensitive.has_value(); });
    }

    /// A sum or mean of three or more items of equal weight and with the same points, each always shown and in no scale taken
    /// before. Where other points could be had from one of them, a value may tell that it was passed over.
    bool take(std::size_t scale) {
        closeknit::scale const& how = in_.of().scales[scale];
        compiled_assessment::scale_plan const& plan = in_.scale(scale);
        bool const adds_up = std::holds_alternative<sum>(how.method) || std::holds_alternative<mean>(how.method);
        std::size_t const keys = plan.last_key - plan.first_key;
        auto const is_taken = [&](std::size_t item) { return taken_in_[item] != none; };
        if (!adds_up || !how.components.empty() || keys < 3 || keys != items_[scale].size() ||
            std::any_of(items_[scale].begin(), items_[scale].end(), is_taken))
            return false;
        double const weight = how.keys.front().weight;
        auto const points = even_points(in_.keyed(plan.first_key));
        if (!points || weight <= 0 || !is_exact(weight, 64)) return false;
        // Being open tells that no answer is at a danger end: more than one other answer must be left.
        if (is_sensitive(items_[scale]) && points->high - points->low < 2 * *points->step) return false;
        for (std::size_t i = plan.first_key; i < plan.last_key; ++i) {
            compiled_assessment::keyed_item const& each = in_.keyed(i);
            auto const others = even_points(each);
            bool const alike = each.how->weight == weight && others && others->low == points->low &&
                               others->high == points->high && others->step == points->step;
            if (!alike || each.how->when_missing || in_.may_be_hidden(each.item)) return false;
        }
        for (std::size_t i = plan.first_key; i < plan.last_key; ++i) {
            taken_in_[in_.keyed(i).item] = scale;
            signs_[scale][in_.keyed(i).item] = in_.keyed(i).how->reversed ? -1 : 1;
        }
        return true;
    }
    bool is_composite_of_taken(std::size_t scale) const {
        compiled_assessment::scale_plan const& plan = in_.scale(scale);
        if (plan.first_component == plan.last_component || plan.first_key != plan.last_key) return false;
        for (std::size_t i = plan.first_component; i < plan.last_component; ++i)
            if (!is_open(in_.component(i).scale) || in_.component(i).how->when_missing) return false;
        return true;
    }
    /// The points of an item; nothing where they are not evenly spaced from end to end, or do not add up to the last bit.
    std::optional<point_range> even_points(compiled_assessment::keyed_item const& each) const {
        response const* format = in_.format(each.item);
        if (!each.how->points.empty() || !format || formats::takes_lists(*format)) return std::nullopt;
        auto const range = points_in(*format);
        constexpr double most = 1 << 20;
        if (!range || !range->step || !(range->low < range->high) || !is_exact(range->low, most) ||
            !is_exact(range->high, most) || !is_exact(*range->step, most) ||
            std::fmod(range->high - range->low, *range->step) != 0)
            return std::nullopt;
        std::vector<option> const* options = formats::options_of(*format);
        return !options || evenly_spaced(*options, *range->step) ? range : std::nullopt;
    }
    static bool evenly_spaced(std::vector<option> const& options, double step) {
        std::vector<double> points;
        for (option const& each : options)
            if (!each.missing) points.push_back(each.points.value_or(0));
        std::sort(points.begin(), points.end());
        return std::adjacent_find(points.begin(), points.end(), [&](double a, double b) { return b - a != step; }) ==
               points.end();
    }

    compiled_assessment const& in_;
    std::vector<openness> out_;
    std::vector<std::vector<std::size_t>> items_;
    std::vector<bool> refused_;
    std::vector<weights> weights_;
    std::vector<std::map<std::size_t, double>> signs_; // of a taken scale: 1 or -1 for each item
    std::vector<bool> loses_parts_;
    std::vector<std::size_t> taken_in_; // of an item: the scale without components that was taken with it
};

} // namespace

std::vector<openness> scorer::openable() const { return openable_scales(*compiled_).all(); }

} // namespace closeknit
