#include "compiled_assessment.hpp"

#include "item_formats.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace closeknit {

compiled_assessment::compiled_assessment(std::shared_ptr<assessment const> of) : of_(std::move(of)) {
    for (std::size_t i = 0; i < items(); ++i)
        item_index_.emplace(of_->items[i].id, i); // of two with one id the first counts
    for (std::size_t i = 0; i < scales(); ++i)
        scale_index_.emplace(of_->scales[i].id, i);
    items_by_id_.resize(items());
    std::iota(items_by_id_.begin(), items_by_id_.end(), std::size_t{0});
    auto const by_id = [&](std::size_t a, std::size_t b) { return of_->items[a].id < of_->items[b].id; };
    if (!std::is_sorted(items_by_id_.begin(), items_by_id_.end(), by_id))
        std::sort(items_by_id_.begin(), items_by_id_.end(), by_id);
    find_sections();
    find_formats();
    plan_keys();
    if (has_conditions_ || !components_.empty()) put_in_order(edges());
    else
        for (std::size_t i = 0; i < scales(); ++i)
            plan_range(i);
}

/// Sections that are not in order are reported by `well_formed`.
void compiled_assessment::find_sections() {
    section_of_items_.assign(items(), of_->sections.size());
    std::vector<std::size_t> begins(items(), of_->sections.size());
    for (std::size_t i = 0; i < of_->sections.size(); ++i)
        if (std::size_t const at = find_item(of_->sections[i].begins_with); at < items()) begins[at] = i;
    for (std::size_t i = 0, in = of_->sections.size(); i < items(); ++i)
        section_of_items_[i] = in = begins[i] < of_->sections.size() ? begins[i] : in;
}

void compiled_assessment::find_formats() {
    item_formats const formats(*of_);
    items_.reserve(items());
    for (std::size_t i = 0; i < items(); ++i) {
        item const& each = of_->items[i];
        item_plan plan{.format = formats.of(each)};
        if (each.shown_when) plan.own = &*each.shown_when;
        if (std::size_t const in = section_of_items_[i]; in < of_->sections.size() && of_->sections[in].shown_when)
            plan.of_section = &*of_->sections[in].shown_when;
        if (auto const* r = plan.format ? std::get_if<rating>(plan.format) : nullptr)
            plan.is_rating = true, plan.low = r->low, plan.high = r->high;
        items_.push_back(plan);
        has_conditions_ = has_conditions_ || may_be_hidden(i);
    }
}

/// Keys that name no item, or an item without points, are left out; the scale is then not `scorable`.
void compiled_assessment::plan_keys() {
    std::size_t keys = 0;
    for (closeknit::scale const& how : of_->scales) {
        keys += how.keys.size();
        for_each_table_condition(how, [&](condition const&) { has_conditions_ = true; });
    }
    keyed_.reserve(keys);
    scales_.reserve(scales());
    for (closeknit::scale const& how : of_->scales) {
        scale_plan p{.first_key = keyed_.size(), .first_component = components_.size()};
        p.scorable = !how.keys.empty() || !how.components.empty();
        for (key const& each : how.keys) {
            std::size_t const at = find_item(each.item);
            response const* format = at < items() ? items_[at].format : nullptr;
            auto const range = format ? points_in(*format, each) : std::nullopt;
            has_stated_values_ = has_stated_values_ || each.when_missing;
            bool const is_number = format && each.points.empty() &&
                                   (std::holds_alternative<rating>(*format) || std::holds_alternative<number>(*format) ||
                                    std::holds_alternative<slider>(*format));
            if (range) keyed_.push_back({at, &each, range->low, range->high, is_number});
            else p.scorable = false;
        }
        for (scale_component const& each : how.components) {
            std::size_t const at = find_scale(each.scale);
            has_stated_values_ = has_stated_values_ || each.when_missing;
            if (at < scales()) components_.push_back({at, &each});
            else p.scorable = false;
        }
        p.last_key = keyed_.size();
        p.last_component = components_.size();
        scales_.push_back(std::move(p));
    }
}

/// The range of a scale from those of its inputs, which must be known. A sum without proration reaches 0 where inputs may be
/// missing; an item with a condition, and a component all of whose items have one, may be hidden.
void compiled_assessment::plan_range(std::size_t scale) {
    scale_plan& p = scales_[scale];
    closeknit::scale const& how = of_->scales[scale];
    for_each_table_condition(how, [&](condition const&) { p.varies = p.by_groups = p.range_differs = true; });
    auto const has_groups = [](auto const& each) { return !each.groups.empty(); };
    p.by_groups = p.by_groups || std::any_of(how.cut_offs.begin(), how.cut_offs.end(), has_groups) ||
                  std::any_of(how.norms.begin(), how.norms.end(), has_groups);
    bool some_hidden = false;
    auto const of_item = [&](std::size_t item) {
        some_hidden = some_hidden || may_be_hidden(item);
        p.may_be_hidden = p.may_be_hidden && may_be_hidden(item);
        p.varies = p.varies || may_be_hidden(item);
        return may_be_hidden(item) ? presence::maybe : presence::always;
    };
    raw_range const r = inputs_of(scale, of_item, [&](std::size_t component) -> component_reach {
        scale_plan const& other = scales_[component];
        p.scorable = p.scorable && other.scorable;
        p.may_be_hidden = p.may_be_hidden && other.may_be_hidden;
        p.varies = p.varies || other.varies;
        p.by_groups = p.by_groups || other.by_groups;
        p.range_differs = p.range_differs || other.range_differs;
        some_hidden = some_hidden || other.may_be_hidden;
        return {other.may_be_hidden ? presence::maybe : presence::always, other.range};
    });
    p.range_differs = p.range_differs || (some_hidden && !(takes_one_of(how.method) && r.is_of_one_range()));
    if (p.first_component != p.last_component) gather_items(scale);
    if (!p.scorable) return;
    p.raw_range = range_of(how.method, r);
    p.range = p.raw_range;
    for (transform const& each : how.transforms)
        p.range = transformed(each, p.range);
    p.scorable = r.is_finite() && r.holds(p.raw_range) && r.holds(p.range);
}

std::vector<std::size_t> compiled_assessment::items_behind(std::size_t scale) const {
    scale_plan const& p = scales_[scale];
    if (p.first_component != p.last_component) return p.items;
    std::vector<std::size_t> out;
    for (std::size_t i = p.first_key; i < p.last_key; ++i)
        out.push_back(keyed_[i].item);
    return out;
}

/// The distinct items of a scale with components, so that an item in two components counts once.
void compiled_assessment::gather_items(std::size_t scale) {
    scale_plan& p = scales_[scale];
    for (std::size_t i = p.first_key; i < p.last_key; ++i)
        p.items.push_back(keyed_[i].item);
    for (std::size_t i = p.first_component; i < p.last_component; ++i) {
        std::vector<std::size_t> const theirs = items_behind(components_[i].scale);
        p.items.insert(p.items.end(), theirs.begin(), theirs.end());
    }
    std::sort(p.items.begin(), p.items.end());
    p.items.erase(std::unique(p.items.begin(), p.items.end()), p.items.end());
}

/// What depends directly on what: an item on what its conditions name, a scale on its components, on what the conditions of its
/// tables name and, where there are conditions, on its items.
std::vector<compiled_assessment::edge> compiled_assessment::edges() {
    std::vector<edge> all;
    std::vector<std::size_t> named;
    auto const add_named = [&](condition const& when, node to) {
        for_each_named(
            when,
            [&](id_of<item> const& id) {
                if (std::size_t const at = find_item(id); at < items()) all.push_back({at, to});
            },
            [&](id_of<closeknit::scale> const& id) {
                std::size_t const at = find_scale(id);
                if (at == scales()) return;
                all.push_back({items() + at, to});
                named.push_back(at);
            });
    };
    for (std::size_t i = 0; i < items(); ++i)
        for_each_condition(i, [&](condition const& when) { add_named(when, i); });
    for (std::size_t i = 0; i < scales(); ++i) {
        for_each_table_condition(of_->scales[i], [&](condition const& when) { add_named(when, items() + i); });
        for (std::size_t k = scales_[i].first_key; has_conditions_ && k < scales_[i].last_key; ++k)
            all.push_back({keyed_[k].item, items() + i});
        for (std::size_t k = scales_[i].first_component; k < scales_[i].last_component; ++k)
            all.push_back({items() + components_[k].scale, items() + i});
    }
    while (!named.empty()) { // with a scale its components are used in the condition
        std::size_t const at = named.back();
        named.pop_back();
        if (scales_[at].used_in_condition) continue;
        scales_[at].used_in_condition = true;
        for (std::size_t k = scales_[at].first_component; k < scales_[at].last_component; ++k)
            named.push_back(components_[k].scale);
    }
    return all;
}

/// Topological order (Kahn, 1962), in O(nodes + edges): a node is placed once everything that it depends on has been. What is
/// never placed is in a cycle or depends on one. Dependents are stored as compressed sparse rows.
void compiled_assessment::put_in_order(std::vector<edge> const& all) {
    std::size_t const nodes = items() + scales();
    std::vector<std::size_t> waits_for(nodes, 0);
    first_dependent_.assign(nodes + 1, 0);
    for (edge const& each : all) {
        ++waits_for[each.to];
        ++first_dependent_[each.from + 1];
    }
    for (std::size_t i = 0; i < nodes; ++i)
        first_dependent_[i + 1] += first_dependent_[i];
    dependents_.resize(all.size());
    std::vector<std::size_t> next(first_dependent_.begin(), first_dependent_.end() - 1);
    for (edge const& each : all)
        dependents_[next[each.from]++] = each.to;

    rank_.assign(nodes, unordered);
    order_.reserve(nodes);
    for (node i = 0; i < nodes; ++i)
        if (waits_for[i] == 0) order_.push_back(i);
    for (std::size_t done = 0; done < order_.size(); ++done) {
        node const now = order_[done];
        rank_[now] = done;
        if (now >= items()) plan_range(now - items());
        for_dependents(now, [&](node each) {
            if (--waits_for[each] == 0) order_.push_back(each);
        });
    }
    for (std::size_t i = 0; i < scales(); ++i)
        if (rank_[items() + i] == unordered) {
            scales_[i].circular = true;
            scales_[i].scorable = false;
        }
    std::erase_if(order_, [&](node each) { return each < items() && !may_be_hidden(each); });
    for (std::size_t i = 0; i < order_.size(); ++i) {
        rank_[order_[i]] = i;
        if (order_[i] >= items()) scales_in_order_.push_back(order_[i] - items());
    }
}

std::size_t compiled_assessment::find_item(std::string_view id) const {
    auto const found = item_index_.find(id);
    return found == item_index_.end() ? items() : found->second;
}

std::size_t compiled_assessment::find_scale(std::string_view id) const {
    auto const found = scale_index_.find(id);
    return found == scale_index_.end() ? scales() : found->second;
}

} // namespace closeknit
