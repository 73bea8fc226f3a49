#pragma once

#include <closeknit/model/comparator.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit {

/// Whether a score is a bound but for rounding errors: 14 / 5 * 0.1 is 0.27999999999999997 in doubles, and meets a bound of 0.28.
inline bool is_at(double score, double bound) {
    return score == bound || (std::isfinite(bound) && std::abs(score - bound) <= 1e-9 * std::max(1.0, std::abs(bound)));
}

inline bool reaches(double score, double bound) { return score >= bound || is_at(score, bound); }

inline bool score_compares(double score, comparator how, double bound) {
    return compares(is_at(score, bound) ? bound : score, how, bound);
}

} // namespace closeknit
