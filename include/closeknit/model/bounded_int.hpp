#pragma once

#include <stdexcept>
#include <string>

namespace closeknit {

/// A whole number from Low to High, both included. The type says the range, so files, schema and Python check it alike.
template <int Low, int High> class bounded_int {
    static_assert(Low <= High);

public:
    static constexpr int low = Low, high = High; ///< the range, both included

    /// Throws std::out_of_range for a number that is not in the range.
    constexpr bounded_int(int value = Low) : value_(value) {
        if (value < Low || value > High)
            throw std::out_of_range("expected a whole number from " + std::to_string(Low) + " to " + std::to_string(High));
    }
    /// The number.
    constexpr operator int() const noexcept { return value_; }

private:
    int value_;
};

/// Depth and emotionality of a prompt: 1 (light) to 5 (deep).
using level = bounded_int<1, 5>;
/// A version of an assessment; answers belong to one version.
using version_number = bounded_int<1, 1'000'000>;

} // namespace closeknit
