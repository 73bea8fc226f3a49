#include "check_assessment.hpp"
#include "methods.hpp"

#include <closeknit/model/pack.hpp>
#include <closeknit/model/plain.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

using codec::place;

std::string in_words(interval range) { return exact(range.low) + " to " + exact(range.high); }

bool same(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }
bool same(interval a, interval b) { return same(a.low, b.low) && same(a.high, b.high); }

void check_missing(scoring const& s, place const& at, finder& rule) {
    if (auto const* part = std::get_if<at_least_answered>(&s.missing))
        rule(place(at, "fraction"), !(part->fraction > 0 && part->fraction <= 1), "expected a part above 0, at most 1");
    std::size_t const counted = s.keys.size() + s.parts.size();
    if (auto const* few = std::get_if<at_most_missing>(&s.missing))
        rule(place(at, "missing"), counted && static_cast<std::size_t>(int(few->missing)) >= counted,
             std::string("at least one of the score's ") + (s.parts.empty() ? "items" : "items and parts") + " must be answered",
             std::to_string(counted - 1));
}

void check_transform(affine const& by, std::optional<interval>, place const& at, finder& rule) {
    rule(place(at, "multiply"), by.multiply == 0 || !std::isfinite(by.multiply), "times 0 every score is the same");
    rule(place(at, "add"), !std::isfinite(by.add), "expected a number");
}
void check_transform(lookup const& by, std::optional<interval> range, place const& at, finder& rule) {
    place const rows_at(at, "rows");
    rule(rows_at, by.rows.empty(), "a table needs at least one row");
    for (std::size_t i = 0; i < by.rows.size(); ++i) {
        place const here(rows_at, i), low_at(here, "low");
        rule(low_at, i > 0 && !(by.rows[i - 1].low < by.rows[i].low), "a row begins above the one before it");
        rule(low_at, i == 0 && range && by.rows[i].low > range->low && !same(by.rows[i].low, range->low),
             "there is no score below the first row; the lowest possible one is " + exact(range ? range->low : 0),
             exact(range ? range->low : 0));
    }
}

void check_transforms(blueprint::plan const& p, scoring const& s, place const& at, finder& rule) {
    auto range = p.scorable ? std::optional(p.reach) : std::nullopt;
    for (std::size_t i = 0; i < s.then.size(); ++i) {
        std::visit([&](auto const& by) { check_transform(by, range, place(at, i), rule); }, s.then[i]);
        if (range) range = transformed(s.then[i], *range);
    }
}

/// The range when everything is shown and answered; the derived one is wider where missing answers may add nothing.
interval complete_range(blueprint const& plan, std::size_t score) {
    blueprint::plan const& p = plan.score(score);
    scoring const& s = plan.of().scores[score];
    reach r;
    for (std::size_t i = p.first_entry; i < p.last_entry; ++i)
        r.add(plan.keyed(i).low, plan.keyed(i).high, plan.keyed(i).how->weight, false);
    for (std::size_t i = p.first_piece; i < p.last_piece; ++i) {
        interval const other = plan.score(plan.piece_at(i).score).range;
        r.add(other.low, other.high, plan.piece_at(i).how->weight, false);
    }
    interval range = range_of(s.by, r);
    for (transform const& each : s.then)
        range = transformed(each, range);
    return range;
}

/// Whether every item and part could be scored, so that only the numbers themselves stand in the way.
bool is_whole(blueprint const& plan, std::size_t score) {
    blueprint::plan const& p = plan.score(score);
    scoring const& s = plan.of().scores[score];
    bool whole = p.last_entry - p.first_entry == s.keys.size() && p.last_piece - p.first_piece == s.parts.size();
    for (std::size_t i = p.first_piece; i < p.last_piece; ++i)
        whole = whole && plan.score(plan.piece_at(i).score).scorable;
    return whole && (!s.keys.empty() || !s.parts.empty());
}

} // namespace

void check_scoring(blueprint const& plan, std::size_t score, place const& at, finder& rule) {
    scoring const& s = plan.of().scores[score];
    blueprint::plan const& p = plan.score(score);
    check_missing(s, place(at, "missing"), rule);
    check_transforms(p, s, place(at, "then"), rule);
    rule(at, !p.scorable && !p.rests_on_itself && is_whole(plan, score), "its range is not finite");
    if (!s.published_range) return;
    interval const stated = *s.published_range;
    place const here(at, "published_range");
    rule(here, !(stated.low < stated.high), "the upper end is not above the lower");
    if (!p.scorable || p.rests_on_itself) return;
    interval const complete = complete_range(plan, score);
    rule(here, !same(stated, p.range) && !same(stated, complete),
         "the source states " + in_words(stated) + ", and the items give " + in_words(complete), in_words(complete));
}

} // namespace closeknit
