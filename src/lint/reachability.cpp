#include "reachability.hpp"

#include "assess/formats/format.hpp"
#include "assess/holds.hpp"

#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/pack.hpp>

#include <map>

namespace closeknit {
namespace {

constexpr compiled_assessment::node many = compiled_assessment::unordered; // a condition names several items or scales
constexpr std::size_t most_trials = 1'000'000; // answers times conditions; beyond, a group counts as open

/// One answer or score that is tried, and nothing else.
struct assignment {
    compiled_assessment const& plan;
    answer const* given = nullptr;
    std::optional<double> value{};

    answer const* answer_to(id_of<item> const&) const { return given; }
    response const* format_of(id_of<item> const& of) const { return plan.format(plan.find_item(of)); }
    std::optional<double> score_of(id_of<scale> const&) const { return value; }
    std::optional<double> low_of(id_of<scale> const& of, id_of<band> const& in) const {
        band const* found = find(plan.of().scales[plan.find_scale(of)].bands, in);
        return found ? std::optional(found->low) : std::nullopt;
    }
};

/// The values that conditions name.
struct named {
    std::vector<answer> answers{};
    std::vector<double> values{};
    std::size_t leaves = 0;
    bool unknown_band = false;

    bool too_many(std::size_t to_try) const { return leaves > 1 && to_try > most_trials / leaves; }
    void take(compiled_assessment const& plan, condition const& when) {
        for_each_leaf(when, [&]<class Leaf>(Leaf const& leaf) {
            ++leaves;
            if constexpr (std::is_same_v<Leaf, answer_compare>) answers.push_back(leaf.value);
            if constexpr (std::is_same_v<Leaf, answer_in>) answers.insert(answers.end(), leaf.values.begin(), leaf.values.end());
            if constexpr (std::is_same_v<Leaf, score_compare>) values.push_back(leaf.value);
            if constexpr (std::is_same_v<Leaf, score_reaches_band>) {
                auto const low = assignment{plan}.low_of(leaf.scale, leaf.band);
                if (low) values.push_back(*low);
                else unknown_band = true;
            }
        });
    }
};

satisfiability from(std::size_t held, std::size_t tried) {
    return held == 0 ? satisfiability::never : held == tried ? satisfiability::always : satisfiability::open;
}

bool fits(response const& format, answer const& value) {
    return !std::holds_alternative<unanswered>(value) && validate(format, value);
}

bool has_option(response const& format, std::string const& id) {
    return find(*formats::options_of(format), id_of<option>(id)) != nullptr;
}

// The satisfiability of a single condition on an item with too many answers to try: never, or open.

bool cannot(response const&, answered const&) { return false; }
bool cannot(response const& format, answer_compare const& c) {
    if (c.op == comparator::equal) return !fits(format, c.value);
    return c.op != comparator::not_equal && (formats::takes_lists(format) || !std::holds_alternative<std::string>(c.value));
}
bool cannot(response const& format, answer_in const& c) {
    return std::none_of(c.values.begin(), c.values.end(), [&](answer const& each) { return fits(format, each); });
}
bool cannot(response const& format, answer_contains const& c) {
    return formats::takes_lists(format) && !has_option(format, c.part.str());
}

std::optional<interval> numbers_of(response const& format) {
    return std::visit([](auto const& each) { return formats::numbers_in(each); }, format);
}

/// From the ranges alone: never where no pair of numbers can compare so, or where the formats have no common order.
satisfiability compared(response const& one, comparator how, response const& other) {
    auto const a = numbers_of(one), b = numbers_of(other);
    bool never = false;
    if (a && b) {
        bool const apart = a->high < b->low || b->high < a->low;
        never = (how == comparator::equal && apart) || (how == comparator::less && a->low >= b->high) ||
                (how == comparator::less_equal && a->low > b->high) || (how == comparator::greater && a->high <= b->low) ||
                (how == comparator::greater_equal && a->high < b->low);
    } else if (a || b) never = how != comparator::not_equal;
    else never = how != comparator::equal && how != comparator::not_equal && !formats::have_order(one, other);
    return never ? satisfiability::never : satisfiability::open;
}

} // namespace

reachability::reachability(compiled_assessment const& plan) : plan_(plan), hidden_(plan.items()) {
    for (compiled_assessment::node each : plan.order())
        if (each < plan.items())
            plan.for_each_condition(
                each, [&](condition const& when) { hidden_[each] = hidden_[each] || of(when, false) == satisfiability::never; });
}

/// The one item or score that a condition names; `many` when there are several, none, or one that there is not.
compiled_assessment::node reachability::subject_of(condition const& when) const {
    compiled_assessment::node one = many;
    bool single = true;
    auto const note = [&](compiled_assessment::node found, bool known) {
        single = single && known && (one == many || one == found);
        one = found;
    };
    for_each_leaf(when, [&]<class Leaf>(Leaf const& leaf) {
        if constexpr (requires { leaf.scale; }) {
            std::size_t const at = plan_.find_scale(leaf.scale);
            note(plan_.items() + at, at < plan_.of().scales.size());
        } else note(plan_.find_item(leaf.item), plan_.find_item(leaf.item) < plan_.items());
        if constexpr (std::is_same_v<Leaf, answers_compare>) single = false;
    });
    return single ? one : many;
}

/// Tries every boundary answer or value on conditions that name one item or scale; nothing when those are too many.
std::optional<satisfiability> reachability::together(members const& all, compiled_assessment::node subject, bool answered) const {
    named what;
    for (condition const* each : all)
        what.take(plan_, *each);
    if (what.unknown_band) return satisfiability::open; // reported elsewhere
    std::size_t held = 0, tried = 0;
    auto const attempt = [&](assignment with) {
        ++tried;
        held += std::all_of(all.begin(), all.end(), [&](condition const* each) { return holds(*each, with); });
    };
    if (subject < plan_.items()) {
        response const* format = plan_.format(subject);
        bool const silent = plan_.of().items[subject].kind == item_kind::instruction;
        auto const answers = silent   ? std::optional(std::vector<answer>{})
                             : format ? boundary_answers(*format, what.answers)
                                      : std::nullopt;
        if (!answers && !hidden_[subject]) return {};
        if (!hidden_[subject] && what.too_many(answers->size())) return satisfiability::open;
        if (!hidden_[subject])
            for (answer const& each : *answers)
                attempt({plan_, &each});
        if (!answered || hidden_[subject]) attempt({plan_});
    } else {
        compiled_assessment::scale_plan const& p = plan_.scale(subject - plan_.items());
        if (!p.scorable || p.circular) return satisfiability::open; // reported elsewhere
        std::vector<double> const values = boundary_values(p.range, what.values);
        if (what.too_many(values.size())) return satisfiability::open;
        for (double each : values)
            attempt({.plan = plan_, .value = each});
        attempt({plan_}); // the scale may have no score
    }
    return from(held, tried);
}

template <class Leaf> satisfiability reachability::of_leaf(Leaf const& leaf, condition const& when, bool answered) const {
    compiled_assessment::node const subject = subject_of(when);
    if constexpr (std::is_same_v<Leaf, answers_compare>) {
        std::size_t const one = plan_.find_item(leaf.item), other = plan_.find_item(leaf.other);
        if (one == plan_.items() || other == plan_.items()) return satisfiability::open;
        auto const is_silent = [&](std::size_t at) { return plan_.of().items[at].kind == item_kind::instruction; };
        response const *a = plan_.format(one), *b = plan_.format(other);
        bool const silent = is_silent(one) || is_silent(other);
        if (!silent && (!a || !b)) return satisfiability::open;
        bool const differs = leaf.op == comparator::not_equal || leaf.op == comparator::less || leaf.op == comparator::greater;
        if (silent || hidden_[one] || hidden_[other] || (one == other && differs)) return satisfiability::never;
        return compared(*a, leaf.op, *b);
    } else {
        if (subject == many) return satisfiability::open;
        auto const tried = together({&when}, subject, answered);
        if constexpr (!requires { leaf.scale; }) {
            response const* format = plan_.format(subject);
            if (!tried && format && cannot(*format, leaf)) return satisfiability::never;
        }
        return tried.value_or(satisfiability::open);
    }
}

/// The conditions of an `all`, and of any `all` within it, by the item or scale that they name.
void reachability::gather(group const& all, std::vector<std::pair<compiled_assessment::node, members>>& found) const {
    for (condition const& each : all.conditions) {
        compiled_assessment::node const subject = subject_of(each);
        auto const* inner = std::get_if<group>(&each);
        if (subject != many) found.push_back({subject, {&each}});
        else if (inner && inner->match == match_kind::all) gather(*inner, found);
    }
}

/// Members are judged one by one, then those of an `all` that name the same item or scale together. `never` is certain; `open`
/// may be a condition that is never true.
satisfiability reachability::of_group(group const& g, bool answered) const {
    std::size_t never = 0, always = 0;
    for (condition const& each : g.conditions) {
        satisfiability const is = of(each, answered);
        never += is == satisfiability::never;
        always += is == satisfiability::always;
    }
    std::size_t const size = g.conditions.size();
    if (g.match == match_kind::any)
        return always ? satisfiability::always : never == size ? satisfiability::never : satisfiability::open;
    if (g.match == match_kind::none)
        return always ? satisfiability::never : never == size ? satisfiability::always : satisfiability::open;
    if (never) return satisfiability::never;
    if (always == size) return satisfiability::always;
    std::vector<std::pair<compiled_assessment::node, members>> found;
    gather(g, found);
    std::map<compiled_assessment::node, members> by_subject;
    for (auto& [subject, one] : found)
        by_subject[subject].push_back(one.front());
    for (auto const& [subject, all] : by_subject)
        if (all.size() > 1 && together(all, subject, answered) == satisfiability::never) return satisfiability::never;
    return satisfiability::open;
}

satisfiability reachability::of(condition const& when, bool answered) const {
    return std::visit(
        [&]<class C>(C const& one) {
            if constexpr (!std::is_same_v<C, group>) return of_leaf(one, when, answered);
            else {
                satisfiability const is = of_group(one, answered);
                compiled_assessment::node const subject = is == satisfiability::open ? subject_of(when) : many;
                return subject == many ? is : together({&when}, subject, answered).value_or(is);
            }
        },
        when);
}

} // namespace closeknit
