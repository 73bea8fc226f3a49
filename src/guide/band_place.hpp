#pragma once

#include <closeknit/assess/score_result.hpp>
#include <closeknit/model/scale.hpp>

#include <algorithm>

namespace closeknit {

/// Where a score lies among the bands of its scale.
enum class band_place { none, best, middle, worst };

/// `none` without a value, without two bands, and where neither end is better.
inline band_place place_of(scale const& how, score_result const& s) {
    if (!s.value || !s.band || how.better == direction::neither || how.bands.size() < 2) return band_place::none;
    bool const up = how.better == direction::high;
    if (*s.band == (up ? how.bands.back() : how.bands.front()).id) return band_place::best;
    return *s.band == (up ? how.bands.front() : how.bands.back()).id ? band_place::worst : band_place::middle;
}

/// How far a score with a value lies from its better end (from the high end where neither is better), as a fraction of the
/// range; 0 where that has no end.
inline double distance_from_better_end(scale const& how, score_result const& s) {
    interval const range = ends_of(s);
    if (!(range.low < range.high)) return 0;
    double const part = (*s.value - range.low) / (range.high - range.low);
    return how.better == direction::low ? part : 1 - part;
}

} // namespace closeknit
