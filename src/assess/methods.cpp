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
double counts(count const& by, double points) { return compares(points, by.compares, by.value) ? 1 : 0; }

/// The person's mean stands in for each missing answer: for equal weights asked * mean.
double combine(sum const&, tally const& t, bool prorated) {
    return prorated ? t.total + (t.weight_asked - t.weight_answered) * t.plain / t.answered : t.total;
}
double combine(mean const&, tally const& t, bool) { return t.total / t.weight_answered; }
double combine(minimum const&, tally const& t, bool) { return t.least; }
double combine(maximum const&, tally const& t, bool) { return t.most; }
/// Matches have no weight: the person's part of matches stands in for each missing answer.
double combine(count const&, tally const& t, bool prorated) { return prorated ? t.asked * t.plain / t.answered : t.plain; }

interval range(sum const&, reach const& r) { return {r.low_sum, r.high_sum}; }
interval range(mean const&, reach const& r) {
    if (r.loose) return {r.lowest, r.highest};
    return {r.low_sum / r.weights, r.high_sum / r.weights};
}
interval range(minimum const&, reach const& r) { return {r.lowest, r.loose ? r.highest : r.lowest_high}; }
interval range(maximum const&, reach const& r) { return {r.loose ? r.lowest : r.highest_low, r.highest}; }
interval range(count const&, reach const& r) { return {0, double(r.inputs)}; }

// The same for every missing rule.

bool allows_it(all_required const&, tally const& t) { return t.answered == t.asked; }
bool allows_it(at_most_missing const& rule, tally const& t) { return t.asked - t.answered <= rule.missing; }
bool allows_it(at_least_answered const& rule, tally const& t) { return t.answered >= rule.fraction * t.asked - 1e-9; }

bool puts_mean(all_required const&) { return false; }
bool puts_mean(at_most_missing const& rule) { return rule.prorate; }
bool puts_mean(at_least_answered const& rule) { return rule.prorate; }

bool loosens(all_required const&) { return false; }
bool loosens(at_most_missing const& rule) { return rule.missing > 0; }
bool loosens(at_least_answered const& rule) { return rule.fraction < 1; }

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
interval apply(lookup const& by, interval range) {
    if (by.rows.empty()) return range;
    interval out{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (std::size_t i = 0; i < by.rows.size(); ++i) { // the rows that a value of the range can fall into
        if (by.rows[i].low > range.high || (i + 1 < by.rows.size() && by.rows[i + 1].low <= range.low)) continue;
        out = {std::min(out.low, by.rows[i].gives), std::max(out.high, by.rows[i].gives)};
    }
    return out.low <= out.high ? out : interval{by.rows.front().gives, by.rows.front().gives};
}

} // namespace

void reach::add(double low, double high, double weight, bool may_add_nothing) {
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
interval range_of(method const& by, reach const& r) {
    return std::visit([&](auto const& each) { return range(each, r); }, by);
}
bool allows(missing_rule const& rule, tally const& t) {
    return std::visit([&](auto const& each) { return allows_it(each, t); }, rule);
}
bool prorates(missing_rule const& rule) {
    return std::visit([](auto const& each) { return puts_mean(each); }, rule);
}
bool is_loose(missing_rule const& rule) {
    return std::visit([](auto const& each) { return loosens(each); }, rule);
}
std::optional<double> transformed(transform const& by, double value) {
    return std::visit([&](auto const& each) { return apply(each, value); }, by);
}
interval transformed(transform const& by, interval range) {
    return std::visit([&](auto const& each) { return apply(each, range); }, by);
}

} // namespace closeknit
