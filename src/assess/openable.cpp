#include <closeknit/assess/scorer.hpp>

#include "dependencies.hpp"
#include "formats/format.hpp"

#include <algorithm>
#include <set>

namespace closeknit {
namespace {

/// Decides over the scales in the assessment's order. Invariant: `taken_items_` are the items of all scales without components
/// that can be opened without exact answers, no two of which share an item.
class openable_scales {
public:
    explicit openable_scales(compiled_assessment const& in) : in_(in), out_(in.scales(), openness::never) {}

    std::vector<openness> all() && {
        if (in_.of().respondent_only) return std::move(out_);
        std::vector<std::vector<std::size_t>> items;
        for (std::size_t i = 0; i < in_.scales(); ++i)
            items.push_back(dependency_indices(in_, i));
        auto const open = [&](std::size_t i) { out_[i] = is_sensitive(items[i]) ? openness::by_name : openness::by_default; };
        for (std::size_t i = 0; i < in_.scales(); ++i)
            if (take(i, items[i])) open(i);
        for (bool more = true; more;) { // composites of composites may come in any order
            more = false;
            for (std::size_t i = 0; i < in_.scales(); ++i)
                if (out_[i] == openness::never && is_composite_of_taken(i)) open(i), more = true;
        }
        // The exact answers of the rest, unless one would be the difference between a sensitive scale and a sensitive answer.
        for (std::size_t i = 0; i < in_.scales(); ++i)
            if (out_[i] == openness::never && !is_sensitive(items[i]) && none_in(items[i], sensitive_items_))
                out_[i] = openness::exact_only;
        return std::move(out_);
    }

private:
    bool is_sensitive(std::vector<std::size_t> const& items) const {
        return std::any_of(items.begin(), items.end(),
                           [&](std::size_t each) { return in_.of().items[each].safety_sensitive.has_value(); });
    }
    static bool none_in(std::vector<std::size_t> const& items, std::set<std::size_t> const& set) {
        return std::none_of(items.begin(), items.end(), [&](std::size_t each) { return set.contains(each); });
    }

    /// A sum or mean of three or more items of equal weight and equal steps, each always shown and in no scale taken before.
    bool take(std::size_t scale, std::vector<std::size_t> const& items) {
        closeknit::scale const& how = in_.of().scales[scale];
        compiled_assessment::scale_plan const& plan = in_.scale(scale);
        bool const adds_up = std::holds_alternative<sum>(how.method) || std::holds_alternative<mean>(how.method);
        std::size_t const keys = plan.last_key - plan.first_key;
        if (!adds_up || !how.components.empty() || keys < 3 || keys != items.size() || !none_in(items, taken_items_))
            return false;
        std::optional<double> const step = step_of(in_.keyed(plan.first_key));
        for (std::size_t i = plan.first_key; i < plan.last_key; ++i) {
            compiled_assessment::keyed_item const& each = in_.keyed(i);
            bool const alike =
                each.how->weight == how.keys.front().weight && each.how->weight > 0 && step && step_of(each) == step;
            if (!alike || in_.of().items[each.item].shown_when) return false;
        }
        taken_items_.insert(items.begin(), items.end());
        if (is_sensitive(items)) sensitive_items_.insert(items.begin(), items.end());
        return true;
    }
    bool is_composite_of_taken(std::size_t scale) const {
        compiled_assessment::scale_plan const& plan = in_.scale(scale);
        if (plan.first_component == plan.last_component || plan.first_key != plan.last_key) return false;
        for (std::size_t i = plan.first_component; i < plan.last_component; ++i)
            if (openness const is = out_[in_.component(i).scale]; is != openness::by_default && is != openness::by_name)
                return false;
        return true;
    }
    /// What lies between two neighbouring answers, in points; nothing where they are not evenly spaced.
    std::optional<double> step_of(compiled_assessment::keyed_item const& each) const {
        response const* format = in_.format(each.item);
        if (!each.how->points.empty() || !format || formats::takes_lists(*format)) return std::nullopt;
        auto const range = points_in(*format);
        if (!range || !range->step) return std::nullopt;
        std::vector<option> const* options = formats::options_of(*format);
        return !options || evenly_spaced(*options, *range->step) ? range->step : std::nullopt;
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
    std::set<std::size_t> taken_items_, sensitive_items_;
};

} // namespace

std::vector<openness> scorer::openable() const { return openable_scales(*compiled_).all(); }

} // namespace closeknit
