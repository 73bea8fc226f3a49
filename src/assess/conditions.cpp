#include "dependencies.hpp"
#include "evaluator.hpp"
#include "holds.hpp"

#include <closeknit/model/pack.hpp>

#include <set>

namespace closeknit {
namespace {

/// What one evaluator knows.
struct known_so_far {
    evaluator& at;

    answer const* answer_to(id_of<item> const& wanted) const {
        std::size_t const index = at.of().find_item(wanted);
        return index < at.of().items() ? at.answer_to(index) : nullptr;
    }
    response const* format_of(id_of<item> const& wanted) const {
        std::size_t const index = at.of().find_item(wanted);
        return index < at.of().items() ? at.of().format(index) : nullptr;
    }
    std::optional<double> score_of(id_of<scale> const& wanted) const {
        std::size_t const index = at.of().find_scale(wanted);
        return index < at.of().scales() ? at.value_of(index).value : std::nullopt;
    }
    std::optional<double> low_of(id_of<scale> const& wanted, id_of<band> const& in) const {
        band const* found = find(at.of().of().scales[at.of().find_scale(wanted)].bands, in);
        return found ? std::optional(found->low) : std::nullopt;
    }
};

} // namespace

bool evaluator::holds(condition const& when) {
    known_so_far known{*this};
    return closeknit::holds(when, known);
}

/// Calls `visit(item)` for the items without an answer that a part of a condition depends on. What `answered` asks is always
/// known; a score that is given is known too.
template <class Visit> void evaluator::for_each_gap(condition const& leaf, gaps_behind hidden, Visit const& visit) {
    auto const look = [&](std::size_t item) {
        bool const waits = of_->format(item) && !cells_[item].counts;
        if (cells_[item].shown ? waits : hidden == gaps_behind::hidden_items && undecided_[item]) visit(item);
    };
    bool const known = std::holds_alternative<answered>(leaf);
    for_each_named(
        leaf,
        [&](id_of<item> const& id) {
            std::size_t const at = of_->find_item(id);
            if (!known || !cells_[at].shown) look(at);
        },
        [&](id_of<scale> const& id) {
            std::size_t const at = of_->find_scale(id);
            if (!value_of(at).value)
                for (std::size_t each : of_->items_behind(at))
                    look(each);
        });
}

/// In the order of dependence, so that what hides an item is known before it.
void evaluator::refresh_undecided() {
    if (undecided_revision_ == revision_) return;
    undecided_revision_ = revision_;
    undecided_.assign(cells_.size(), false);
    any_undecided_ = false;
    for (compiled_assessment::node each : of_->order()) {
        if (each >= cells_.size() || cells_[each].shown) continue;
        bool refused = false;
        of_->for_each_condition(
            each, [&](condition const& when) { refused = refused || decide(when, gaps_behind::hidden_items) == truth::no; });
        undecided_[each] = !refused;
        any_undecided_ = any_undecided_ || undecided_[each];
    }
}

evaluator::truth evaluator::decide(condition const& when, gaps_behind hidden) {
    auto const* several = std::get_if<group>(&when);
    if (!several) {
        if (holds(when)) return truth::yes;
        bool gap = false;
        for_each_gap(when, hidden, [&](std::size_t) { gap = true; });
        return gap ? truth::unknown : truth::no;
    }
    bool const all = several->match == match_kind::all;
    bool unknown = false;
    for (condition const& each : several->conditions) {
        truth const one = decide(each, hidden);
        if (one == (all ? truth::no : truth::yes)) return several->match == match_kind::any ? truth::yes : truth::no;
        unknown = unknown || one == truth::unknown;
    }
    if (unknown) return truth::unknown;
    return several->match == match_kind::any ? truth::no : truth::yes;
}

/// The same for a whole condition: of the parts that are not decided.
template <class Visit> void evaluator::for_each_open_gap(condition const& when, Visit const& visit) {
    if (decide(when, gaps_behind::hidden_items) != truth::unknown) return;
    auto const* several = std::get_if<group>(&when);
    if (!several) return for_each_gap(when, gaps_behind::hidden_items, visit);
    for (condition const& each : several->conditions)
        for_each_open_gap(each, visit);
}

void evaluator::note_undecided(std::size_t scale, score_result& out) {
    refresh_undecided();
    if (!any_undecided_) return;
    std::set<std::size_t> seen, found;
    std::vector<std::size_t> open;
    for (std::size_t each : of_->scale(scale).by_groups ? result_indices(*of_, scale) : of_->items_behind(scale))
        if (!cells_[each].shown && undecided_[each] && seen.insert(each).second) open.push_back(each);
    while (!open.empty()) {
        std::size_t const hidden = open.back();
        open.pop_back();
        auto const look = [&](std::size_t item) {
            if (cells_[item].shown) found.insert(item);
            else if (seen.insert(item).second) open.push_back(item);
        };
        of_->for_each_condition(hidden, [&](condition const& when) { for_each_open_gap(when, look); });
    }
    for (std::size_t each : found)
        out.undecided_by.push_back(of_->of().items[each].id);
}

std::vector<constraint const*> evaluator::unmet_constraints() {
    std::vector<constraint const*> out;
    for (constraint const& each : of_->of().constraints) {
        bool complete = true;
        for_each_named(
            each.requires_that,
            [&](id_of<item> const& id) {
                std::size_t const index = of_->find_item(id);
                complete = complete && index < of_->items() && answer_to(index);
            },
            [](id_of<scale> const&) {});
        if (complete && !holds(each.requires_that)) out.push_back(&each);
    }
    return out;
}

} // namespace closeknit
