#include "sitting.hpp"

#include <closeknit/codec/place.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>
#include <cstdlib>

namespace closeknit {
namespace {

template <class T> bool compares(T const& a, comparator how, T const& b) {
    switch (how) {
    case comparator::equal: return a == b;
    case comparator::unequal: return !(a == b);
    case comparator::less: return a < b;
    case comparator::at_most: return a <= b;
    case comparator::more: return a > b;
    case comparator::at_least: return a >= b;
    }
    return false;
}

/// Numbers compare as numbers, texts as texts; all else is equal or unequal and has no order.
bool compares(answer const& a, comparator how, answer const& b) {
    auto const left = as_number(a), right = as_number(b);
    if (left && right) return compares(*left, how, *right);
    auto const *words = std::get_if<std::string>(&a), *others = std::get_if<std::string>(&b);
    if (words && others) return compares(*words, how, *others);
    return (how == comparator::equal && a == b) || (how == comparator::unequal && !(a == b));
}

/// What every method is told: the keyed points of the answered items, and what the items could have given.
struct keyed {
    double total = 0;
    double low = 0, high = 0; // summed over all items of the score
    int items = 0, answered = 0, asked = 0;
};

// One overload of each for every method and every missing rule; the compiler names the one that a new one lacks.

double combine(sum const&, keyed const& k, bool prorated) { return prorated ? k.total * k.asked / k.answered : k.total; }
double combine(mean const&, keyed const& k, bool) { return k.total / k.answered; }

std::pair<double, double> range_of(sum const&, keyed const& k) { return {k.low, k.high}; }
std::pair<double, double> range_of(mean const&, keyed const& k) { return {k.low / k.items, k.high / k.items}; }

bool allows(all_required const&, keyed const& k) { return k.answered == k.asked; }
bool allows(at_most_missing const& rule, keyed const& k) { return k.asked - k.answered <= rule.missing; }
bool allows(at_least_answered const& rule, keyed const& k) { return k.answered >= rule.fraction * k.asked - 1e-9; }

/// Whether nothing may stand in the place of a missing answer.
bool leaves_out(all_required const&) { return false; }
bool leaves_out(at_most_missing const& rule) { return rule.missing > 0 && !rule.prorate; }
bool leaves_out(at_least_answered const& rule) { return rule.fraction < 1 && !rule.prorate; }

bool prorates(all_required const&) { return false; }
bool prorates(at_most_missing const& rule) { return rule.prorate; }
bool prorates(at_least_answered const& rule) { return rule.prorate; }

[[noreturn]] void refuse(id_of<item> const& item, std::string const& sentence) {
    codec::place const root, answers_at(root, "answers");
    codec::fail(codec::place(answers_at, item), sentence);
}

} // namespace

sitting::sitting(assessment const& of, answers const& given) : of_(of), item_index_(of.items), score_index_(of.scores) {
    read(given);
}

void sitting::read(answers const& given) {
    readings_.resize(of_.items.size());
    std::size_t known = 0;
    auto next = given.begin(); // answers are sorted by id, and items often are: look at the next one before searching
    for (std::size_t i = 0; i < of_.items.size(); ++i) {
        item const& asked = of_.items[i];
        reading& r = readings_[i];
        r.format = format_of(of_, asked);
        branches_ = branches_ || asked.shown_when;
        auto const found = next != given.end() && next->first == asked.id ? next : given.find(asked.id);
        if (found == given.end()) continue;
        ++known;
        next = std::next(found);
        if (auto const* missing = std::get_if<unanswered>(&found->second)) {
            r.never_put = missing->missing == missingness::not_shown;
            continue;
        }
        std::optional<std::string> const problem =
            r.format ? problem_with(*r.format, found->second) : "the item has no response format";
        if (problem) refuse(asked.id, *problem);
        r.given = &found->second;
    }
    if (known == given.size()) return;
    for (auto const& [id, value] : given)
        if (!find(of_.items, id)) refuse(id, "the assessment has no such item");
}

/// Items are put in their order, and a condition speaks of those before: what comes later is not there yet.
bool sitting::shown(std::size_t index) {
    if (!branches_) return true;
    if (index < settled_) return readings_[index].shown;
    if (settling_) return false;
    settling_ = true;
    for (; settled_ <= index; ++settled_) {
        std::optional<condition> const& when = of_.items[settled_].shown_when;
        readings_[settled_].shown = !when || holds(*when);
    }
    settling_ = false;
    return readings_[index].shown;
}

answer const* sitting::answer_to(id_of<item> const& wanted) {
    std::size_t const index = item_index_(wanted);
    return index < readings_.size() && shown(index) ? readings_[index].given : nullptr;
}

/// For conditions: nothing while the score rests on items that are not settled yet.
std::optional<double> sitting::score_of(id_of<scoring> const& wanted) {
    std::size_t const index = score_index_(wanted);
    if (index == of_.scores.size()) return std::nullopt;
    values_.resize(of_.scores.size());
    if (!values_[index]) {
        for (key const& each : of_.scores[index].keys)
            if (item_index_(each.item) >= settled_) return std::nullopt;
        values_[index] = result(index).value;
    }
    return *values_[index];
}

bool sitting::holds(condition const& when) {
    struct check {
        sitting& at;
        bool operator()(answered const& c) const { return at.answer_to(c.item) != nullptr; }
        bool operator()(answer_is const& c) const {
            answer const* given = at.answer_to(c.item);
            return given && compares(*given, c.compares, c.value);
        }
        bool operator()(answer_among const& c) const {
            answer const* given = at.answer_to(c.item);
            return given && std::any_of(c.values.begin(), c.values.end(),
                                        [&](answer const& each) { return compares(*given, comparator::equal, each); });
        }
        bool operator()(answer_includes const& c) const {
            answer const* given = at.answer_to(c.item);
            if (!given) return false;
            if (auto const* list = std::get_if<std::vector<std::string>>(given))
                return std::find(list->begin(), list->end(), c.part.str()) != list->end();
            auto const* words = std::get_if<std::string>(given);
            return words && words->find(c.part.str()) != words->npos;
        }
        bool operator()(score_is const& c) const {
            auto const value = at.score_of(c.score);
            return value && compares(*value, c.compares, c.value);
        }
        bool operator()(score_reaches const& c) const {
            scoring const* how = find(at.of_.scores, c.score);
            band const* wanted = how ? find(how->bands, c.band) : nullptr;
            auto const value = wanted ? at.score_of(c.score) : std::nullopt;
            return value && *value >= wanted->low;
        }
        bool operator()(group const& c) const {
            auto const one = [&](condition const& each) { return at.holds(each); };
            if (c.holds == match::all) return std::all_of(c.of.begin(), c.of.end(), one);
            bool const any = std::any_of(c.of.begin(), c.of.end(), one);
            return c.holds == match::any ? any : !any;
        }
    };
    return std::visit(check{*this}, when);
}

scored sitting::result(std::size_t index) {
    scoring const& how = of_.scores[index];
    scored out{.id = how.id, .rule = how.missing};
    keyed k;
    bool scorable = !how.keys.empty();
    for (key const& each : how.keys) {
        std::size_t const at = item_index_(each.item);
        response const* format = at < readings_.size() ? readings_[at].format : nullptr;
        auto const range = format ? points_in(*format) : std::nullopt;
        if (!range) {
            scorable = false;
            break;
        }
        ++k.items;
        bool const may_be_nothing =
            std::holds_alternative<sum>(how.by) &&
            (std::visit([](auto const& rule) { return leaves_out(rule); }, how.missing) || of_.items[at].shown_when);
        k.low += may_be_nothing ? std::min(0.0, range->low) : range->low;
        k.high += may_be_nothing ? std::max(0.0, range->high) : range->high;
        if (!shown(at) || readings_[at].never_put) continue;
        ++k.asked;
        if (!readings_[at].given) {
            out.unanswered.push_back(each.item);
            continue;
        }
        ++k.answered;
        double const points = *points_of(*format, *readings_[at].given);
        k.total += each.reversed ? range->low + range->high - points : points;
    }
    out.asked = k.asked;
    out.answered = k.answered;
    if (!scorable) {
        out.refused = refusal::not_scorable;
        return out;
    }
    std::tie(out.low, out.high) = std::visit([&](auto const& by) { return range_of(by, k); }, how.by);
    if (k.asked == 0) {
        out.refused = refusal::nothing_asked;
        return out;
    }
    if (k.answered == 0 || !std::visit([&](auto const& rule) { return allows(rule, k); }, how.missing)) {
        out.refused = refusal::too_few_answers;
        return out;
    }
    out.prorated = k.answered < k.asked && std::visit([](auto const& rule) { return prorates(rule); }, how.missing);
    double const value = std::visit([&](auto const& by) { return combine(by, k, out.prorated); }, how.by);
    out.value = std::clamp(value, out.low, out.high); // division may overshoot the range by a rounding error
    for (band const& each : how.bands)
        if (&each == &how.bands.front() || *out.value >= each.low) {
            out.band = each.id;
            out.label = each.label.str();
        }
    return out;
}

} // namespace closeknit
