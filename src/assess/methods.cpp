#include "methods.hpp"

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

// One overload of each for every method; the compiler names the one that a new method lacks.

double counts(sum const&, double points) { return points; }
double counts(mean const&, double points) { return points; }
double counts(minimum const&, double points) { return points; }
double counts(maximum const&, double points) { return points; }
double counts(count const& by, double points) { return compares(points, by.op, by.value) ? 1 : 0; }

/// Substitutes the person's mean for each missing answer: for equal weights asked * mean.
double combine(sum const&, tally const& t, bool prorated) {
    return prorated ? t.total + (t.weight_asked - t.weight_answered) * t.plain / t.answered : t.total;
}
double combine(mean const&, tally const& t, bool) { return t.total / t.weight_answered; }
double combine(minimum const&, tally const& t, bool) { return t.least; }
double combine(maximum const&, tally const& t, bool) { return t.most; }
/// Matches have no weight: substitutes the person's fraction of matches for each missing answer.
double combine(count const&, tally const& t, bool prorated) { return prorated ? t.asked * t.plain / t.answered : t.plain; }

interval range(sum const&, raw_range const& r) { return {r.low_sum, r.high_sum}; }
/// With missing answers the mean of any one input is possible, so the range is that of the inputs.
interval range(mean const&, raw_range const& r) {
    if (r.allows_missing) return {r.lowest, r.highest};
    return {r.low_sum / r.weights, r.high_sum / r.weights};
}
interval range(minimum const&, raw_range const& r) { return {r.lowest, r.allows_missing ? r.highest : r.lowest_high}; }
interval range(maximum const&, raw_range const& r) { return {r.allows_missing ? r.lowest : r.highest_low, r.highest}; }
interval range(count const&, raw_range const& r) { return {0, double(r.inputs)}; }

// The same for every missing rule.

bool allows_it(all_required const&, tally const& t) { return t.answered == t.asked; }
bool allows_it(at_most_missing const& rule, tally const& t) { return t.asked - t.answered <= rule.missing; }
/// 1e-9 items for rounding: 0.55 * 100 is 55.00000000000001 in doubles.
bool allows_it(at_least_answered const& rule, tally const& t) { return t.answered >= rule.fraction * t.asked - 1e-9; }

bool rule_substitutes_mean(all_required const&) { return false; }
bool rule_substitutes_mean(at_most_missing const& rule) { return rule.prorate; }
bool rule_substitutes_mean(at_least_answered const& rule) { return rule.prorate; }

bool rule_allows_missing(all_required const&) { return false; }
bool rule_allows_missing(at_most_missing const& rule) { return rule.missing > 0; }
bool rule_allows_missing(at_least_answered const& rule) { return rule.fraction < 1; }

// The same for every transform.

std::optional<double> apply(affine const& by, double value) { return by.multiply * value + by.add; }
std::optional<double> apply(lookup const& by, double value) {
    std::optional<double> out;
    for (lookup_row const& row : by.rows)
        if (value >= row.low) out = row.gives;
    return out;
}

interval apply(affine const& by, interval range) {
    double const a = by.multiply * range.low + by.add, b = by.multiply * range.high + by.add;
    return {std::min(a, b), std::max(a, b)};
}
/// The lowest and highest value of the rows that a score of the range can be in.
interval apply(lookup const& by, interval range) {
    if (by.rows.empty()) return range;
    interval out{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (std::size_t i = 0; i < by.rows.size(); ++i) {
        if (by.rows[i].low > range.high || (i + 1 < by.rows.size() && by.rows[i + 1].low <= range.low)) continue;
        out = {std::min(out.low, by.rows[i].gives), std::max(out.high, by.rows[i].gives)};
    }
    return out.low <= out.high ? out : interval{by.rows.front().gives, by.rows.front().gives};
}

} // namespace

void raw_range::add(double low, double high, double weight, bool may_add_nothing) {
    double const a = std::min(weight * low, weight * high), b = std::max(weight * low, weight * high);
    low_sum += may_add_nothing ? std::min(0.0, a) : a;
    high_sum += may_add_nothing ? std::max(0.0, b) : b;
    weights += weight;
    lowest = std::min(lowest, low);
    highest = std::max(highest, high);
    lowest_high = std::min(lowest_high, high);
    highest_low = std::max(highest_low, low);
    ++inputs;
}

/// Sums of points and of squared deviations stay finite where their range does.
bool raw_range::is_finite() const { return std::isfinite(high_sum - low_sum) && std::isfinite(weights); }

void tally::add(double points, double weight) {
    total += weight * points;
    plain += points;
    weight_asked += weight;
    weight_answered += weight;
    least = std::min(least, points);
    most = std::max(most, points);
    ++asked;
    ++answered;
}

void tally::pass_over(double weight) {
    weight_asked += weight;
    ++asked;
}

double counted(method const& by, double points) {
    return std::visit([&](auto const& each) { return counts(each, points); }, by);
}
double combined(method const& by, tally const& t, bool prorated) {
    return std::visit([&](auto const& each) { return combine(each, t, prorated); }, by);
}
interval range_of(method const& by, raw_range const& r) {
    return std::visit([&](auto const& each) { return range(each, r); }, by);
}
bool allows(missing_rule const& rule, tally const& t) {
    return std::visit([&](auto const& each) { return allows_it(each, t); }, rule);
}
bool prorates(missing_rule const& rule) {
    return std::visit([](auto const& each) { return rule_substitutes_mean(each); }, rule);
}
bool gives_with_missing(missing_rule const& rule) {
    return std::visit([](auto const& each) { return rule_allows_missing(each); }, rule);
}
std::optional<double> transformed(transform const& by, double value) {
    return std::visit([&](auto const& each) { return apply(each, value); }, by);
}
interval transformed(transform const& by, interval range) {
    return std::visit([&](auto const& each) { return apply(each, range); }, by);
}

} // namespace closeknit
