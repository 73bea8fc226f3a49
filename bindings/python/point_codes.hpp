#pragma once

#include <cstddef>
#include <cstdint>

namespace closeknit::python {

/// How whole numbers count where their points are themselves and a constant, or a constant minus them: low ... low + width count
/// base, base + 1, base + 2 ..., or base, base - 1 ... All others count as missing, but only `none` may be there.
struct point_codes {
    static constexpr std::int8_t missing = INT8_MIN;

    std::uint8_t low = 0, width = 0; ///< as bytes, of which the sums and differences go round
    std::uint8_t base = 0;
    bool falls = false;
    std::uint8_t none = 0; ///< one that counts, where none else may be there

    /// The points of so many answers: where the answers are, if they are their own points, or in `room`. nullptr where an answer
    /// is there that may not be.
    std::int8_t const* translated(std::int8_t const* answers, std::size_t count, std::int8_t* room) const;
};

} // namespace closeknit::python
