#include "check_assessment.hpp"

#include "layout.hpp"

#include <closeknit/assess/accepts.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/plain.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <type_traits>

namespace closeknit {
namespace {

using codec::place;

void check(rating const& r, place const& at, finder& rule) {
    rule(place(at, "high"), r.low >= r.high, "the highest answer is not above the lowest");
    std::size_t const steps = r.low < r.high ? static_cast<std::size_t>(std::int64_t(r.high) - r.low) + 1 : 0;
    rule(place(at, "labels"), steps && r.labels.size() != 0 && r.labels.size() != 2 && r.labels.size() != steps,
         "expected a label for each end or for each of the " + std::to_string(steps) + " steps");
}
void check(choice const& c, place const& at, finder& rule) {
    rule(place(at, "options"), c.options.size() < 2, "a choice needs at least two options");
}
void check(number const& n, place const& at, finder& rule) {
    rule(place(at, "high"), n.low && n.high && *n.low >= *n.high, "the highest number is not above the lowest");
}
void check(yes_no const&, place const&, finder&) {}
void check(choices const&, place const&, finder&) {}
void check(slider const&, place const&, finder&) {}
void check(calendar_date const&, place const&, finder&) {}
void check(time_of_day const&, place const&, finder&) {}
void check(ranking const&, place const&, finder&) {}
void check(instruction const&, place const&, finder&) {}
void check(free_text const&, place const&, finder&) {}
void check(shared const&, place const&, finder&) {}

void check_response(response const& r, place const& at, finder& rule) {
    std::visit([&](auto const& each) { check(each, at, rule); }, r);
}

void check_missing(scoring const& s, place const& at, finder& rule) {
    if (auto const* part = std::get_if<at_least_answered>(&s.missing))
        rule(place(at, "fraction"), !(part->fraction > 0 && part->fraction <= 1), "expected a part above 0, at most 1");
    if (auto const* few = std::get_if<at_most_missing>(&s.missing))
        rule(place(at, "missing"), !s.keys.empty() && few->missing >= static_cast<int>(s.keys.size()),
             "at least one of the score's items must be answered");
}

void check_scoring(layout const& plan, std::size_t index, place const& at, finder& rule) {
    assessment const& of = plan.of();
    scoring const& s = of.scores[index];
    rule(place(at, "keys"), s.keys.empty() && s.parts.empty(), "a score needs at least one item");
    std::set<id_of<item>> seen;
    place const keys_at(at, "keys");
    for (std::size_t i = 0; i < s.keys.size(); ++i) {
        place const here(keys_at, i);
        place const item_at(here, "item");
        rule(item_at, !seen.insert(s.keys[i].item).second, "the item counts twice in this score");
        item const* asked = find(of.items, s.keys[i].item);
        response const* format = asked ? format_of(of, *asked) : nullptr;
        rule(item_at, format && !points_in(*format), "the item's answers have no points, so it cannot be scored");
    }
    check_missing(s, place(at, "missing"), rule);
    place const bands_at(at, "bands");
    auto const range = plan.score(index).scorable ? std::optional(plan.score(index).range) : std::nullopt;
    for (std::size_t i = 0; i < s.bands.size(); ++i) {
        place const here(bands_at, i);
        place const low_at(here, "low");
        rule(low_at, i > 0 && !(s.bands[i - 1].low < s.bands[i].low), "a band begins above the one before it");
        rule(low_at, range && i == 0 && std::abs(s.bands[i].low - range->low) > 1e-9 * std::max(1.0, std::abs(range->low)),
             "the first band begins at the lowest possible score", range ? exact(range->low) : "");
        rule(low_at, range && s.bands[i].low > range->high,
             "no score can reach this band; the highest is " + exact(range ? range->high : 0));
    }
}

void check_condition(assessment const& of, condition const& c, place const& at, finder& rule) {
    if (auto const* g = std::get_if<group>(&c)) {
        place const of_at(at, "of");
        for (std::size_t i = 0; i < g->of.size(); ++i)
            check_condition(of, g->of[i], place(of_at, i), rule);
    }
    if (auto const* reaches = std::get_if<score_reaches>(&c))
        if (scoring const* s = find(of.scores, reaches->score))
            rule(place(at, "band"), !find(s->bands, reaches->band), "the score has no band '" + reaches->band.str() + "'");
}

/// Where the items of an assessment stand, and the last of those that each score rests on.
struct order {
    explicit order(assessment const& of) {
        for (std::size_t i = 0; i < of.items.size(); ++i)
            items.emplace(of.items[i].id, i);
        for (scoring const& s : of.scores)
            for (key const& each : s.keys)
                scores[s.id] = std::max(scores[s.id], at(items, each.item));
    }
    static std::size_t at(std::map<std::string_view, std::size_t> const& places, std::string_view id) {
        auto const found = places.find(id);
        return found == places.end() ? 0 : found->second;
    }
    /// The last item that a condition rests on.
    std::size_t last(condition const& c) const {
        return std::visit(
            [&]<class C>(C const& one) {
                std::size_t out = 0;
                if constexpr (std::is_same_v<C, group>)
                    for (condition const& each : one.of)
                        out = std::max(out, last(each));
                else if constexpr (requires { one.item; }) out = at(items, one.item);
                else out = at(scores, one.score);
                return out;
            },
            c);
    }
    std::map<std::string_view, std::size_t> items, scores;
};

} // namespace

void check_assessment(assessment const& of, place const& at, finder& rule) {
    rule(place(at, "items"), of.items.empty(), "an assessment needs at least one item");
    layout const plan(of);
    order const places(of);
    place const formats_at(at, "formats"), items_at(at, "items"), scores_at(at, "scores");
    for (std::size_t i = 0; i < of.formats.size(); ++i) {
        place const here(formats_at, i), response_at(here, "response");
        rule(response_at, std::holds_alternative<shared>(of.formats[i].response), "a shared format cannot stand for another");
        check_response(of.formats[i].response, response_at, rule);
    }
    for (std::size_t i = 0; i < of.items.size(); ++i) {
        place const here(items_at, i);
        check_response(of.items[i].response, place(here, "response"), rule);
        if (auto const& when = of.items[i].shown_when) {
            place const when_at(here, "shown_when");
            check_condition(of, *when, when_at, rule);
            rule(when_at, places.last(*when) >= i, "it rests on an item that is not put before this one");
        }
    }
    for (std::size_t i = 0; i < of.scores.size(); ++i)
        check_scoring(plan, i, place(scores_at, i), rule);
}

} // namespace closeknit
