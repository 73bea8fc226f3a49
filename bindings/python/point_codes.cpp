#include "point_codes.hpp"

// Compiled for speed in every build: compilers make vector instructions of loops over bytes alone.

namespace closeknit::python {

bool point_codes::translate(std::int8_t const* answers, std::size_t count, std::int8_t* points) const {
    auto const first = low, last = width, none_code = none, start = base;
    auto const turned = static_cast<std::uint8_t>(falls ? 0xff : 0);
    std::uint8_t unfit = 0;
    for (std::size_t i = 0; i < count; ++i) {
        auto const code = static_cast<std::uint8_t>(answers[i]);
        auto const place = static_cast<std::uint8_t>(code - first);
        auto const outside = static_cast<std::uint8_t>(-static_cast<int>(place > last));
        auto const moved = static_cast<std::uint8_t>(start + static_cast<std::uint8_t>((place ^ turned) - turned));
        unfit = static_cast<std::uint8_t>(unfit | (outside & (code ^ none_code)));
        points[i] = static_cast<std::int8_t>((moved & static_cast<std::uint8_t>(~outside)) | (outside & 0x80));
    }
    return unfit == 0;
}

} // namespace closeknit::python
