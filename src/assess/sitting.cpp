#include "sitting.hpp"

#include <closeknit/codec/error.hpp>
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

std::optional<double> number_in(answer const& given) {
    if (auto const* whole = std::get_if<std::int64_t>(&given)) return static_cast<double>(*whole);
    if (auto const* number = std::get_if<double>(&given)) return *number;
    return std::nullopt;
}

/// Numbers compare as numbers, texts as texts; all else is equal or unequal and has no order.
bool compares(answer const& a, comparator how, answer const& b) {
    auto const left = number_in(a), right = number_in(b);
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

double combine(sum const&, keyed const& k, bool prorated) { return prorated ? k.total / k.answered * k.asked : k.total; }
double combine(mean const&, keyed const& k, bool) { return k.total / k.answered; }

std::pair<double, double> range_of(sum const&, keyed const& k) { return {k.low, k.high}; }
std::pair<double, double> range_of(mean const&, keyed const& k) { return {k.low / k.items, k.high / k.items}; }

bool allows(all_required const&, keyed const& k) { return k.answered == k.asked; }
bool allows(at_most_missing const& rule, keyed const& k) { return k.asked - k.answered <= rule.missing; }
bool allows(at_least_answered const& rule, keyed const& k) { return k.answered >= rule.fraction * k.asked; }

bool prorates(all_required const&) { return false; }
bool prorates(at_most_missing const& rule) { return rule.prorate; }
bool prorates(at_least_answered const& rule) { return rule.prorate; }

} // namespace

sitting::sitting(assessment const& of, answers const& given) : of_(of), item_index_(of.items) { read(given); }

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
        if (std::holds_alternative<unanswered>(found->second)) continue;
        std::optional<std::string> const problem =
            r.format ? problem_with(*r.format, found->second) : "the item has no response format";
        if (problem) throw error("/answers/" + asked.id.str(), *problem);
        r.given = &found->second;
    }
    if (known == given.size()) return;
    for (auto const& [id, value] : given)
        if (!find(of_.items, id)) throw error("/answers/" + id.str(), "the assessment has no such item");
}

bool sitting::shown(std::size_t index) {
    if (!branches_) return true;
    reading& r = readings_[index];
    std::optional<condition> const& when = of_.items[index].shown_when;
    if (!when) return true;
    if (r.shown == reading::asking) return false; // a circle of conditions shows nothing; lint finds it
    if (r.shown == reading::unknown) {
        r.shown = reading::asking;
        r.shown = holds(*when) ? reading::yes : reading::no;
    }
    return r.shown == reading::yes;
}

answer const* sitting::answer_to(id_of<item> const& wanted) {
    std::size_t const index = item_index_(wanted);
    return index < readings_.size() && shown(index) ? readings_[index].given : nullptr;
}

std::optional<double> sitting::score_of(id_of<scoring> const& wanted) {
    for (std::size_t i = 0; i < of_.scores.size(); ++i)
        if (of_.scores[i].id == wanted) return result(i).value;
    return std::nullopt;
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
        k.low += range->low;
        k.high += range->high;
        if (!shown(at)) continue;
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
        if (*out.value >= each.low) {
            out.band = each.id;
            out.label = each.label.str();
        }
    return out;
}

} // namespace closeknit
