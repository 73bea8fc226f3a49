#pragma once

#include <closeknit/assess/validate.hpp>
#include <closeknit/model/assessment.hpp>

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
        bool circular = false;     ///< it depends on itself, or on a scale that does
        bool may_be_hidden = true; ///< all its items may be hidden at once
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
    bool has_conditions_ = false;
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
