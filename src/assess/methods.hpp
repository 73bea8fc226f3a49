#pragma once

#include <closeknit/assess/validate.hpp>
#include <closeknit/model/scale.hpp>

#include <limits>
#include <optional>
#include <vector>

namespace closeknit {

/// What the items and components of a scale can give: every method's range is computed from it.
struct raw_range {
    double low_sum = 0, high_sum = 0, weights = 0;                 ///< each times its weight
    double lowest = std::numeric_limits<double>::infinity();       ///< of all lows
    double highest = -std::numeric_limits<double>::infinity();     ///< of all highs
    double lowest_high = std::numeric_limits<double>::infinity();  ///< of all highs
    double highest_low = -std::numeric_limits<double>::infinity(); ///< of all lows
    interval product{1, 1};
    std::vector<double> lows{}, highs{}; ///< of all of them
    int inputs = 0;
    bool allows_missing = false; ///< whether a score may come without some of them
    bool is_open = false;        ///< whether one of them has no lowest or no highest value

    bool is_finite() const;
    /// Whether all of them have the same lowest and the same highest value.
    bool is_of_one_range() const { return lowest == highest_low && highest == lowest_high; }
    /// Whether a range of a score over them has an end where all of them have.
    bool holds(interval of_score) const;
    /// Takes in an item or component; one that may add nothing widens the sum to 0, one that may be hidden the product to 1.
    void add(double low, double high, double weight, bool may_add_nothing, bool may_be_hidden);
};

/// The keyed points of the items that were asked of one person: the input of every method.
struct tally {
    double total = 0; ///< each times its weight
    double plain = 0; ///< without weights
    double weight_asked = 0, weight_answered = 0;
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();
    double product = 1;
    bool keeps_all = false;    ///< whether the method needs their order
    std::vector<double> all{}; ///< then
    int asked = 0, answered = 0;
    int stated = 0; ///< how many of `answered` are values that count in place of a missing answer

    void add(double points, double weight);
    void pass_over(double weight);
};

/// Whether a score has a lowest and a highest value.
bool has_ends(interval of_score);
/// The keyed points as this method counts them; only `count` changes them.
double counted(method const& by, double points);
/// The method's result; `answered` is at least 1.
double combined(method const& by, tally const& t, bool prorated);
/// Whether a method can put the person's mean in the place of a missing answer.
bool takes_means(method const& by);
/// Whether a method's result is within the range of its inputs, where they all have one.
bool takes_one_of(method const& by);
/// Whether a method needs `tally::all`.
bool needs_order(method const& by);
/// The middle one of some numbers, or the mean of the two in the middle; there is at least one.
double median_of(std::vector<double> numbers);
/// The method's lowest and highest possible result.
interval range_of(method const& by, raw_range const& r);

/// Whether a rule gives a score with these answers missing.
bool allows(missing_rule const& rule, tally const& t);
bool prorates(missing_rule const& rule);
/// Whether a rule gives some scores with answers missing.
bool gives_with_missing(missing_rule const& rule);

/// The next step of a score, by a table's rows for everybody; nothing below a table's first row.
std::optional<double> transformed(transform const& by, double value);
std::optional<double> looked_up(std::vector<lookup_row> const& rows, double value);
/// What a step makes of a range, over all groups of a table.
interval transformed(transform const& by, interval range);

} // namespace closeknit
