#include "methods.hpp"

#include "score_order.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace closeknit {
namespace {

// One overload of each for every method; the compiler names the one that a new method lacks.

double counts(sum const&, double points) { return points; }
double counts(mean const&, double points) { return points; }
double counts(median const&, double points) { return points; }
double counts(product const&, double points) { return points; }
double counts(minimum const&, double points) { return points; }
double counts(maximum const&, double points) { return points; }
double counts(count const& by, double points) { return score_compares(points, by.op, by.value) ? 1 : 0; }

/// Substitutes the person's mean for each missing answer: for equal weights asked * mean.
double combine(sum const&, tally const& t, bool prorated) {
    return prorated ? t.total + (t.weight_asked - t.weight_answered) * t.plain / t.answered : t.total;
}
double combine(mean const&, tally const& t, bool) { return t.total / t.weight_answered; }
double combine(median const&, tally const& t, bool) { return median_of(t.all); }
double combine(product const&, tally const& t, bool) { return t.product; }
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
interval range(median const&, raw_range const& r) {
    if (r.allows_missing || r.lows.empty()) return {r.lowest, r.highest};
    return {median_of(r.lows), median_of(r.highs)}; // it never falls where an input rises
}
interval range(product const&, raw_range const& r) { return r.product; }
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
std::optional<double> apply(lookup const& by, double value) { return looked_up(by.rows, value); }
/// 1e-9 of a last decimal for rounding errors: a mean of 4.5 may come out as 4.499999999999999.
std::optional<double> apply(rounded const& by, double value) {
    double const decimals = std::pow(10.0, int(by.decimals)), scaled = value * decimals;
    constexpr double tolerance = 1e-9;
    if (!std::isfinite(scaled) || std::abs(scaled) >= 1e15) return value; // it has no such decimals
    double whole = std::floor(scaled + 0.5 + tolerance);
    if (by.to == rounding_mode::up) whole = std::ceil(scaled - tolerance);
    if (by.to == rounding_mode::down) whole = std::floor(scaled + tolerance);
    return whole == 0 ? 0 : whole / decimals; // never -0
}

std::optional<double> apply(clamped const& by, double value) {
    if (by.low && value < *by.low) return by.low;
    return by.high && value > *by.high ? by.high : value;
}
std::optional<double> apply(absolute const&, double value) { return std::abs(value); }

interval apply(clamped const& by, interval range) { return {*apply(by, range.low), *apply(by, range.high)}; }
interval apply(absolute const&, interval range) {
    double const a = std::abs(range.low), b = std::abs(range.high);
    return {range.low < 0 && range.high > 0 ? 0 : std::min(a, b), std::max(a, b)};
}
interval apply(rounded const& by, interval range) { return {*apply(by, range.low), *apply(by, range.high)}; }
interval apply(affine const& by, interval range) {
    double const a = by.multiply * range.low + by.add, b = by.multiply * range.high + by.add;
    return {std::min(a, b), std::max(a, b)};
}
/// The lowest and highest value of the rows that a score of the range can be in.
interval apply(std::vector<lookup_row> const& rows, interval range) {
    if (rows.empty()) return range;
    interval out{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!reaches(range.high, rows[i].low) || (i + 1 < rows.size() && reaches(range.low, rows[i + 1].low))) continue;
        out = {std::min(out.low, rows[i].gives), std::max(out.high, rows[i].gives)};
    }
    return out.low <= out.high ? out : interval{rows.front().gives, rows.front().gives};
}

interval apply(lookup const& by, interval range) {
    if (by.groups.empty()) return apply(by.rows, range);
    interval out = apply(by.groups.front().rows, range);
    for (lookup_group const& each : by.groups) {
        interval const one = apply(each.rows, range);
        out = {std::min(out.low, one.low), std::max(out.high, one.high)};
    }
    return out;
}

/// 0 times no end is 0: what is multiplied by 0 stays 0, however large it is.
double times(double a, double b) { return a == 0 || b == 0 ? 0 : a * b; }
interval times(interval a, interval b) {
    double const ends[] = {times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)};
    return {*std::min_element(std::begin(ends), std::end(ends)), *std::max_element(std::begin(ends), std::end(ends))};
}

} // namespace

void raw_range::add(double low, double high, double weight, bool may_add_nothing, bool may_be_hidden) {
    double const a = std::min(weight * low, weight * high), b = std::max(weight * low, weight * high);
    low_sum += may_add_nothing ? std::min(0.0, a) : a;
    high_sum += may_add_nothing ? std::max(0.0, b) : b;
    weights += weight;
    lowest = std::min(lowest, low);
    highest = std::max(highest, high);
    lowest_high = std::min(lowest_high, high);
    highest_low = std::max(highest_low, low);
    interval const with = times(product, {low, high});
    product = may_be_hidden ? interval{std::min(product.low, with.low), std::max(product.high, with.high)} : with;
    lows.push_back(low);
    highs.push_back(high);
    is_open = is_open || std::isinf(low) || std::isinf(high);
    ++inputs;
}

/// Sums of points and of squared deviations stay finite where their range does.
bool raw_range::is_finite() const { return holds({low_sum, high_sum}) && std::isfinite(weights); }
bool raw_range::holds(interval of_score) const {
    return is_open ? of_score.low <= of_score.high : std::isfinite(of_score.high - of_score.low);
}

void tally::add(double points, double weight) {
    total += weight * points;
    plain += points;
    weight_asked += weight;
    weight_answered += weight;
    least = std::min(least, points);
    most = std::max(most, points);
    product *= points;
    if (keeps_all) all.push_back(points);
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
bool has_ends(interval of_score) { return std::isfinite(of_score.low) && std::isfinite(of_score.high); }
bool takes_means(method const& by) {
    return std::holds_alternative<sum>(by) || std::holds_alternative<mean>(by) || std::holds_alternative<count>(by);
}
bool takes_one_of(method const& by) {
    return !std::holds_alternative<sum>(by) && !std::holds_alternative<product>(by) && !std::holds_alternative<count>(by);
}
bool needs_order(method const& by) { return std::holds_alternative<median>(by); }
double median_of(std::vector<double> numbers) {
    std::size_t const half = numbers.size() / 2;
    std::sort(numbers.begin(), numbers.end());
    return numbers.size() % 2 ? numbers[half] : numbers[half - 1] / 2 + numbers[half] / 2;
}
std::optional<double> looked_up(std::vector<lookup_row> const& rows, double value) {
    std::optional<double> out;
    for (lookup_row const& row : rows)
        if (reaches(value, row.low)) out = row.gives;
    return out;
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
