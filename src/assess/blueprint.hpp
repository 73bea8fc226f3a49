#pragma once

#include "in_order.hpp"

#include <closeknit/assess/accepts.hpp>
#include <closeknit/model/assessment.hpp>

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace closeknit {

/// What can be said of an assessment before anybody answers: which item each key means, what each score can come to, and
/// what rests on what. It points into the assessment, which must stay where it is.
class blueprint {
public:
    /// An item of a score, with the points that it can have there.
    struct entry {
        std::size_t item = 0;
        key const* how = nullptr;
        double low = 0, high = 0;
    };
    /// A score that is a part of another.
    struct piece {
        std::size_t score = 0;
        part const* how = nullptr;
    };
    struct plan {
        std::size_t first_entry = 0, last_entry = 0, first_piece = 0, last_piece = 0;
        interval reach{}; ///< of what the method gives
        interval range{}; ///< after the transforms
        bool scorable = true;
        bool watched = false;         ///< a condition rests on it
        bool rests_on_itself = false; ///< or on something that does
        bool may_vanish = true;       ///< all that it rests on may be hidden at once
    };
    /// An item (its being shown) or, from items() on, a score.
    using node = std::size_t;

    explicit blueprint(assessment const& of);

    assessment const& of() const { return of_; }
    std::size_t items() const { return of_.items.size(); }
    response const* format(std::size_t item) const { return formats_[item]; }
    plan const& score(std::size_t index) const { return plans_[index]; }
    entry const& keyed(std::size_t index) const { return entries_[index]; }
    piece const& piece_at(std::size_t index) const { return pieces_[index]; }

    /// Everything that rests on something else, each after what it rests on; what rests on itself is left out.
    std::vector<node> const& order() const { return order_; }
    std::size_t rank(node of) const { return rank_[of]; }
    /// The scores among it; empty where no score has parts and no item a condition.
    std::vector<std::size_t> const& scores_in_order() const { return scores_in_order_; }
    /// Calls `visit(node)` for each item or score that rests directly on this one.
    template <class Visit> void for_dependents(node on, Visit const& visit) const {
        if (first_dependent_.empty()) return;
        for (std::size_t i = first_dependent_[on]; i < first_dependent_[on + 1]; ++i)
            visit(dependents_[i]);
    }
    bool branches() const { return branches_; }
    static constexpr std::size_t unordered = static_cast<std::size_t>(-1);

    /// The index of an item or score, or how many there are. Not before `index` was called.
    std::size_t item_at(id_of<item> const& wanted) const;
    std::size_t score_at(id_of<scoring> const& wanted) const;
    void index();

private:
    struct edge {
        node from, to;
    };
    void plan_keys();
    void plan_range(std::size_t score);
    std::vector<edge> edges();
    void put_in_order(std::vector<edge> const& all);

    assessment const& of_;
    std::vector<response const*> formats_;
    std::vector<entry> entries_;
    std::vector<piece> pieces_;
    std::vector<plan> plans_;
    std::vector<node> order_;
    std::vector<std::size_t> scores_in_order_;
    std::vector<std::size_t> rank_;
    std::vector<std::size_t> first_dependent_, dependents_;
    std::unordered_map<std::string_view, std::size_t> item_index_, score_index_;
    bool branches_ = false;
};

/// Calls `visit(leaf)` for every condition in a tree that is no group.
template <class Visit> void for_each_leaf(condition const& when, Visit const& visit) {
    std::visit(
        [&]<class C>(C const& one) {
            if constexpr (std::is_same_v<C, group>)
                for (condition const& each : one.of)
                    for_each_leaf(each, visit);
            else visit(one);
        },
        when);
}

/// Calls `on_item(id)` and `on_score(id)` for everything that a condition speaks of.
template <class OnItem, class OnScore>
void for_each_named(condition const& when, OnItem const& on_item, OnScore const& on_score) {
    for_each_leaf(when, [&]<class C>(C const& leaf) {
        if constexpr (requires { leaf.score; }) on_score(leaf.score);
        else on_item(leaf.item);
        if constexpr (std::is_same_v<C, answer_against>) on_item(leaf.other);
    });
}

/// The points of an answer in a score, before reversal; nothing when it has none there.
std::optional<double> points_of(response const& format, key const& how, answer const& given);
/// The points that answers can have in a score; nothing when some answer has none there.
std::optional<point_range> points_in(response const& format, key const& how);

} // namespace closeknit
