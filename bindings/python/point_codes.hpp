#pragma once

#include <cstddef>
#include <cstdint>

namespace closeknit::python {

/// How whole numbers count where their points are theirs and a constant, or a constant minus theirs: low ... low + width count
/// base, base + step, base + 2 step ... All others count as missing, but only `none` may be there.
struct point_codes {
    static constexpr std::int8_t missing = INT8_MIN;

    std::uint8_t low = 0, width = 0;
    std::uint8_t base = 0;
    bool falls = false;    ///< whether step is -1 instead of 1
    std::uint8_t none = 0; ///< one that counts, where none else may be there

    /// The points of so many answers. False where one is there that may not be.
    bool translate(std::int8_t const* answers, std::size_t count, std::int8_t* points) const;
};

} // namespace closeknit::python
