#pragma once

#include <algorithm>
#include <cmath>

namespace closeknit {

/// Whether squared deviations add up to more than what rounding makes of a constant.
inline bool varies(double squares, double mean, double count) {
    double const rounding = 1e-12 * std::max(1.0, std::abs(mean));
    return squares > count * rounding * rounding;
}

} // namespace closeknit
