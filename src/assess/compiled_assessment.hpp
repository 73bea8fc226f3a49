#pragma once

#include "methods.hpp"

#include <closeknit/assess/validate.hpp>
#include <closeknit/model/assessment.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace closeknit {

/// What is known of an assessment before anybody answers: which item each key names, the range of each scale, and what
/// depends on what. Immutable once made. It takes any assessment; `well_formed.hpp` says whether it can be scored.
class compiled_assessment {
public:
    struct item_plan {
        response const* format = nullptr; ///< nullptr for what takes no answer
        bool is_rating = false;           ///< `low` and `high` are then the rating's
        std::int64_t low = 0, high = 0;
        condition const *own = nullptr,
                        *of_section = nullptr; ///< both must be true for it to be shown; nullptr where there is none
    };
    /// An item of a scale, with the points that it can have there.
    struct keyed_item {
        std::size_t item = 0;
        key const* how = nullptr;
        double low = 0, high = 0;
        bool is_number = false; ///< its points are the answer itself
    };
    /// Another scale as a component.
    struct plan_component {
        std::size_t scale = 0;
        scale_component const* how = nullptr;
    };
    struct scale_plan {
        std::size_t first_key = 0, last_key = 0, first_component = 0, last_component = 0;
        std::vector<std::size_t> items{}; ///< with components: its items and theirs, each once, in the assessment's order
        interval raw_range{};             ///< of what the method gives
        interval range{};                 ///< after the transforms
        bool scorable = true;
        bool used_in_condition = false;
        bool circular = false;      ///< it depends on itself, or on a scale that does
        bool may_be_hidden = true;  ///< all its items may be hidden at once
        bool varies = false;        ///< its range depends on which of its items are shown, or on the group of a table
        bool range_differs = false; ///< `varies`, and it makes a difference: a mean of items of one range has that one
        bool by_groups = false;     ///< its tables, cut-offs or norms have groups, or those of a component
    };
    /// Whether something counts in a score: always, for some people, or not for this person.
    enum class presence { always, maybe, never };
    /// The same of a component, and what it can be.
    struct component_reach {
        presence is = presence::always;
        interval range{};
    };
    /// An item (whether it is shown) or, from items() on, a scale.
    using node = std::size_t;
    static constexpr std::size_t unordered = static_cast<std::size_t>(-1);

    explicit compiled_assessment(std::shared_ptr<assessment const> of);

    assessment const& of() const { return *of_; }
    std::size_t items() const { return of_->items.size(); }
    std::size_t scales() const { return of_->scales.size(); }
    item_plan const& item_at(std::size_t index) const { return items_[index]; }
    response const* format(std::size_t item) const { return items_[item].format; }
    scale_plan const& scale(std::size_t index) const { return scales_[index]; }
    keyed_item const& keyed(std::size_t index) const { return keyed_[index]; }
    plan_component const& component(std::size_t index) const { return components_[index]; }
    std::size_t keys() const { return keyed_.size(); }
    bool has_conditions() const { return has_conditions_; }
    bool has_components() const { return !components_.empty(); }
    /// The items of a scale and of its components.
    std::vector<std::size_t> items_behind(std::size_t scale) const;
    /// Whether a missing answer counts a stated value anywhere.
    bool has_stated_values() const { return has_stated_values_; }
    /// Whether every value follows from the answers in one pass over the keys: no conditions, components or stated values.
    bool is_plain() const { return !has_conditions_ && components_.empty() && !has_stated_values_; }
    /// Whether an item has a condition, its own or its section's.
    bool may_be_hidden(std::size_t item) const { return items_[item].own || items_[item].of_section; }
    /// Calls `visit(condition)` for each of them.
    template <class Visit> void for_each_condition(std::size_t item, Visit const& visit) const {
        if (items_[item].own) visit(*items_[item].own);
        if (items_[item].of_section) visit(*items_[item].of_section);
    }
    /// The index of the section that each item is in, or how many sections there are.
    std::vector<std::size_t> const& section_of_items() const { return section_of_items_; }

    /// What the inputs of a scale can give: to people who leave nothing out, or to all as its missing rule has it;
    /// `of_item(item)` is a presence and `of_component(scale)` a component_reach.
    template <class OfItem, class OfComponent>
    raw_range inputs_of(std::size_t scale, OfItem const& of_item, OfComponent const& of_component, bool complete = false) const {
        scale_plan const& p = scales_[scale];
        missing_rule const& rule = of_->scales[scale].missing;
        raw_range out{.allows_missing = !complete && gives_with_missing(rule)};
        bool const leaves_out = out.allows_missing && !prorates(rule);
        auto const add = [&](presence is, interval range, auto const& how) {
            if (is == presence::never) return;
            out.allows_missing = out.allows_missing || is == presence::maybe;
            if (how.when_missing && !complete)
                range = {std::min(range.low, *how.when_missing), std::max(range.high, *how.when_missing)};
            out.add(range.low, range.high, how.weight, (leaves_out && !how.when_missing) || is == presence::maybe,
                    is == presence::maybe);
        };
        for (std::size_t i = p.first_key; i < p.last_key; ++i)
            add(of_item(keyed_[i].item), {keyed_[i].low, keyed_[i].high}, *keyed_[i].how);
        for (std::size_t i = p.first_component; i < p.last_component; ++i) {
            component_reach const one = of_component(components_[i].scale);
            add(one.is, one.range, *components_[i].how);
        }
        return out;
    }

    /// The index of an item or scale, or how many there are.
    std::size_t find_item(std::string_view id) const;
    std::size_t find_scale(std::string_view id) const;
    /// The items' indices in the order of their ids, as answers are sorted.
    std::vector<std::size_t> const& items_by_id() const { return items_by_id_; }

    /// Everything that depends on something else, each after all that it depends on; what depends on itself is left out.
    std::vector<node> const& order() const { return order_; }
    std::size_t rank(node of) const { return rank_[of]; }
    /// The scales among it; empty where no scale has components and no item a condition.
    std::vector<std::size_t> const& scales_in_order() const { return scales_in_order_; }
    /// Calls `visit(node)` for each item or scale that depends directly on this one.
    template <class Visit> void for_dependents(node on, Visit const& visit) const {
        if (first_dependent_.empty()) return;
        for (std::size_t i = first_dependent_[on]; i < first_dependent_[on + 1]; ++i)
            visit(dependents_[i]);
    }

private:
    struct edge {
        node from, to;
    };
    void find_sections();
    void find_formats();
    void plan_keys();
    void plan_range(std::size_t scale);
    void gather_items(std::size_t scale);
    std::vector<edge> edges();
    void put_in_order(std::vector<edge> const& all);

    std::shared_ptr<assessment const> of_;
    std::vector<item_plan> items_;
    std::vector<keyed_item> keyed_;
    std::vector<plan_component> components_;
    std::vector<scale_plan> scales_;
    std::vector<std::size_t> items_by_id_;
    std::unordered_map<std::string_view, std::size_t> item_index_, scale_index_;
    std::vector<node> order_;
    std::vector<std::size_t> scales_in_order_, rank_, first_dependent_, dependents_;
    std::vector<std::size_t> section_of_items_;
    bool has_conditions_ = false, has_stated_values_ = false;
};

/// Calls `visit(leaf)` for every condition in a tree that is no group.
template <class Visit> void for_each_leaf(condition const& when, Visit const& visit) {
    std::visit(
        [&]<class C>(C const& one) {
            if constexpr (std::is_same_v<C, group>)
                for (condition const& each : one.conditions)
                    for_each_leaf(each, visit);
            else visit(one);
        },
        when);
}

/// Calls `visit(condition)` for the condition of every group of a scale's tables: its value depends on them.
template <class Visit> void for_each_table_condition(scale const& how, Visit const& visit) {
    for (transform const& each : how.transforms)
        if (auto const* table = std::get_if<lookup>(&each))
            for (lookup_group const& group : table->groups)
                visit(group.when);
}

/// Calls `on_item(id)` and `on_scale(id)` for everything that a condition names.
template <class OnItem, class OnScale>
void for_each_named(condition const& when, OnItem const& on_item, OnScale const& on_scale) {
    for_each_leaf(when, [&]<class C>(C const& leaf) {
        if constexpr (requires { leaf.scale; }) on_scale(leaf.scale);
        else on_item(leaf.item);
        if constexpr (std::is_same_v<C, answers_compare>) on_item(leaf.other);
    });
}

/// The canonical name of an answer in a key's table: 1 for 1, 1.0 and "1e0" of a format that takes numbers.
std::string table_name(response const& format, std::string const& name);
std::string table_name(answer const& given);
/// The points of an answer in a score, before reversal; nothing when it has none there.
std::optional<double> points_of(response const& format, key const& how, answer const& given);
/// The points that answers can have in a score; nothing when some answer has none there, or two lines of the key's table
/// name one answer.
std::optional<point_range> points_in(response const& format, key const& how);

} // namespace closeknit
