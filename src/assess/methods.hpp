#pragma once

#include <closeknit/assess/validate.hpp>
#include <closeknit/model/scale.hpp>

#include <limits>
#include <optional>

namespace closeknit {

/// What the items and components of a scale can give: every method's range is computed from it.
struct raw_range {
    double low_sum = 0, high_sum = 0, weights = 0;                 ///< each times its weight
    double lowest = std::numeric_limits<double>::infinity();       ///< of all lows
    double highest = -std::numeric_limits<double>::infinity();     ///< of all highs
    double lowest_high = std::numeric_limits<double>::infinity();  ///< of all highs
    double highest_low = -std::numeric_limits<double>::infinity(); ///< of all lows
    int inputs = 0;
    bool allows_missing = false; ///< whether a score may come without some of them

    bool is_finite() const;
    /// Takes in an item or component; one that may add nothing widens the sum to 0.
    void add(double low, double high, double weight, bool may_add_nothing);
};

/// The keyed points of the items that were asked of one person: the input of every method.
struct tally {
    double total = 0; ///< each times its weight
    double plain = 0; ///< without weights
    double weight_asked = 0, weight_answered = 0;
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();
    int asked = 0, answered = 0;

    void add(double points, double weight);
    void pass_over(double weight);
};

/// The keyed points as this method counts them; only `count` changes them.
double counted(method const& by, double points);
/// The method's result; `answered` is at least 1.
double combined(method const& by, tally const& t, bool prorated);
/// The method's lowest and highest possible result.
interval range_of(method const& by, raw_range const& r);

/// Whether a rule gives a score with these answers missing.
bool allows(missing_rule const& rule, tally const& t);
bool prorates(missing_rule const& rule);
/// Whether a rule gives some scores with answers missing.
bool gives_with_missing(missing_rule const& rule);

/// The next step of a score; nothing below a table's first row.
std::optional<double> transformed(transform const& by, double value);
/// What a step makes of a range.
interval transformed(transform const& by, interval range);

} // namespace closeknit
