#include "prospects.hpp"

#include "holds.hpp"

#include <closeknit/model/pack.hpp>
#include <closeknit/model/plain.hpp>

#include <map>

namespace closeknit {
namespace {

constexpr blueprint::node many = blueprint::unordered; // a condition that speaks of several things

/// One answer or score that is tried, and nothing else.
struct trial {
    blueprint const& plan;
    answer const* given = nullptr;
    std::optional<double> value{};

    answer const* answer_to(id_of<item> const&) const { return given; }
    std::optional<double> score_of(id_of<scoring> const&) const { return value; }
    std::optional<double> low_of(id_of<scoring> const& of, id_of<band> const& in) const {
        band const* found = find(plan.of().scores[plan.score_at(of)].bands, in);
        return found ? std::optional(found->low) : std::nullopt;
    }
};

/// The values that conditions speak of.
struct named {
    std::vector<answer> answers{};
    std::vector<double> values{};
    bool unknown_band = false;

    void take(blueprint const& plan, condition const& when) {
        for_each_leaf(when, [&]<class Leaf>(Leaf const& leaf) {
            if constexpr (std::is_same_v<Leaf, answer_is>) answers.push_back(leaf.value);
            if constexpr (std::is_same_v<Leaf, answer_among>)
                answers.insert(answers.end(), leaf.values.begin(), leaf.values.end());
            if constexpr (std::is_same_v<Leaf, score_is>) values.push_back(leaf.value);
            if constexpr (std::is_same_v<Leaf, score_reaches>) {
                auto const low = trial{plan}.low_of(leaf.score, leaf.band);
                if (low) values.push_back(*low);
                else unknown_band = true;
            }
        });
    }
};

outlook from(std::size_t held, std::size_t tried) {
    return held == 0 ? outlook::never : held == tried ? outlook::always : outlook::open;
}

bool is_list(response const& format) {
    return std::holds_alternative<choices>(format) || std::holds_alternative<ranking>(format);
}

bool fits(response const& format, answer const& value) {
    return !std::holds_alternative<unanswered>(value) && accepts(format, value);
}

bool has_option(response const& format, std::string const& id) {
    auto const* several = std::get_if<choices>(&format);
    auto const* ordered = std::get_if<ranking>(&format);
    return find(several ? several->options : ordered->options, id_of<option>(id)) != nullptr;
}

// What can be said of a single condition on an item whose answers are too many to try: never, or open.

bool cannot(response const&, answered const&) { return false; }
bool cannot(response const& format, answer_is const& c) {
    if (c.compares == comparator::equal) return !fits(format, c.value);
    return c.compares != comparator::unequal && (is_list(format) || !std::holds_alternative<std::string>(c.value));
}
bool cannot(response const& format, answer_among const& c) {
    return std::none_of(c.values.begin(), c.values.end(), [&](answer const& each) { return fits(format, each); });
}
bool cannot(response const& format, answer_includes const& c) { return is_list(format) && !has_option(format, c.part.str()); }

/// The lowest and highest number that an answer can be; nothing for what is no number.
std::optional<interval> numbers_of(response const& format) {
    constexpr double all = std::numeric_limits<double>::infinity();
    if (auto const* r = std::get_if<rating>(&format)) return interval{double(r->low), double(r->high)};
    if (auto const* s = std::get_if<slider>(&format)) return interval{s->low, s->high};
    if (auto const* n = std::get_if<number>(&format)) return interval{n->low.value_or(-all), n->high.value_or(all)};
    return {};
}

outlook compared(response const& one, comparator how, response const& other) {
    auto const a = numbers_of(one), b = numbers_of(other);
    bool never = false;
    if (a && b) {
        bool const apart = a->high < b->low || b->high < a->low;
        never = (how == comparator::equal && apart) || (how == comparator::less && a->low >= b->high) ||
                (how == comparator::at_most && a->low > b->high) || (how == comparator::more && a->high <= b->low) ||
                (how == comparator::at_least && a->high < b->low);
    } else if (a || b) never = how != comparator::unequal;
    return never ? outlook::never : outlook::open;
}

} // namespace

prospects::prospects(blueprint const& plan) : plan_(plan), hidden_(plan.items()) {
    for (blueprint::node each : plan.order())
        if (each < plan.items()) hidden_[each] = of(*plan.of().items[each].shown_when, false) == outlook::never;
}

/// The one item or score that a condition speaks of; `many` when there are several, none, or one that there is not.
blueprint::node prospects::subject_of(condition const& when) const {
    blueprint::node one = many;
    bool single = true;
    auto const note = [&](blueprint::node found, bool known) {
        single = single && known && (one == many || one == found);
        one = found;
    };
    for_each_leaf(when, [&]<class Leaf>(Leaf const& leaf) {
        if constexpr (requires { leaf.score; }) {
            std::size_t const at = plan_.score_at(leaf.score);
            note(plan_.items() + at, at < plan_.of().scores.size());
        } else note(plan_.item_at(leaf.item), plan_.item_at(leaf.item) < plan_.items());
        if constexpr (std::is_same_v<Leaf, answer_against>) single = false;
    });
    return single ? one : many;
}

/// Tries every telling answer or value on conditions that speak of one thing; nothing when those are too many.
std::optional<outlook> prospects::together(members const& all, blueprint::node subject, bool answered) const {
    named what;
    for (condition const* each : all)
        what.take(plan_, *each);
    if (what.unknown_band) return outlook::open; // said elsewhere
    std::size_t held = 0, tried = 0;
    auto const attempt = [&](trial with) {
        ++tried;
        held += std::all_of(all.begin(), all.end(), [&](condition const* each) { return holds(*each, with); });
    };
    if (subject < plan_.items()) {
        response const* format = plan_.format(subject);
        auto const answers = format ? telling_answers(*format, what.answers) : std::nullopt;
        if (!answers && !hidden_[subject]) return {};
        if (!hidden_[subject])
            for (answer const& each : *answers)
                attempt({plan_, &each});
        if (!answered || hidden_[subject]) attempt({plan_});
    } else {
        blueprint::plan const& p = plan_.score(subject - plan_.items());
        if (!p.scorable || p.rests_on_itself) return outlook::open; // said elsewhere
        for (double each : telling_values(p.range, what.values))
            attempt({.plan = plan_, .value = each});
        attempt({plan_}); // it may be refused
    }
    return from(held, tried);
}

template <class Leaf> outlook prospects::of_leaf(Leaf const& leaf, condition const& when, bool answered) const {
    blueprint::node const subject = subject_of(when);
    if constexpr (std::is_same_v<Leaf, answer_against>) {
        std::size_t const one = plan_.item_at(leaf.item), other = plan_.item_at(leaf.other);
        if (one == plan_.items() || other == plan_.items()) return outlook::open;
        response const *a = plan_.format(one), *b = plan_.format(other);
        if (!a || !b) return outlook::open;
        bool const silent = std::holds_alternative<instruction>(*a) || std::holds_alternative<instruction>(*b);
        bool const differs =
            leaf.compares == comparator::unequal || leaf.compares == comparator::less || leaf.compares == comparator::more;
        if (silent || hidden_[one] || hidden_[other] || (one == other && differs)) return outlook::never;
        return compared(*a, leaf.compares, *b);
    } else {
        if (subject == many) return outlook::open;
        auto const tried = together({&when}, subject, answered);
        if constexpr (!requires { leaf.score; }) {
            response const* format = plan_.format(subject);
            if (!tried && format && cannot(*format, leaf)) return outlook::never;
        }
        return tried.value_or(outlook::open);
    }
}

/// What the members of an `all` and of those within it say of each thing.
void prospects::gather(group const& all, std::vector<std::pair<blueprint::node, members>>& found) const {
    for (condition const& each : all.of) {
        blueprint::node const subject = subject_of(each);
        auto const* inner = std::get_if<group>(&each);
        if (subject != many) found.push_back({subject, {&each}});
        else if (inner && inner->holds == match::all) gather(*inner, found);
    }
}

outlook prospects::of_group(group const& g, bool answered) const {
    std::size_t never = 0, always = 0;
    for (condition const& each : g.of) {
        outlook const is = of(each, answered);
        never += is == outlook::never;
        always += is == outlook::always;
    }
    std::size_t const size = g.of.size();
    if (g.holds == match::any) return always ? outlook::always : never == size ? outlook::never : outlook::open;
    if (g.holds == match::none) return always ? outlook::never : never == size ? outlook::always : outlook::open;
    if (never) return outlook::never;
    if (always == size) return outlook::always;
    std::vector<std::pair<blueprint::node, members>> found;
    gather(g, found);
    std::map<blueprint::node, members> by_subject;
    for (auto& [subject, one] : found)
        by_subject[subject].push_back(one.front());
    for (auto const& [subject, all] : by_subject)
        if (all.size() > 1 && together(all, subject, answered) == outlook::never) return outlook::never;
    return outlook::open;
}

outlook prospects::of(condition const& when, bool answered) const {
    return std::visit(
        [&]<class C>(C const& one) {
            if constexpr (!std::is_same_v<C, group>) return of_leaf(one, when, answered);
            else {
                outlook const is = of_group(one, answered);
                blueprint::node const subject = is == outlook::open ? subject_of(when) : many;
                return subject == many ? is : together({&when}, subject, answered).value_or(is);
            }
        },
        when);
}

} // namespace closeknit
