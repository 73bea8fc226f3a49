#include "point_codes.hpp"

#include <algorithm>

// Compiled for speed in every build: compilers make vector instructions of loops over bytes alone.

namespace closeknit::python {
namespace {

constexpr std::uint8_t byte(int x) { return static_cast<std::uint8_t>(x); }

bool all_count(point_codes const by, std::int8_t const* answers, std::size_t count) {
    std::uint8_t const low = by.low;
    std::uint8_t highest = 0; // of all places
    for (std::size_t i = 0; i < count; ++i)
        highest = std::max(highest, byte(byte(answers[i]) - low));
    return highest <= by.width;
}

/// The points of answers that all count: `turned` is 0, or 255 to fall.
void write_points(std::int8_t const* answers, std::size_t count, std::uint8_t turned, std::uint8_t add, std::int8_t* out) {
    for (std::size_t i = 0; i < count; ++i)
        out[i] = static_cast<std::int8_t>(byte((byte(answers[i]) ^ turned) + add));
}

/// The same where some are missing. Whether no other is there.
bool write_with_missing(point_codes const by, std::int8_t const* answers, std::size_t count, std::int8_t* points) {
    std::uint8_t const turned = byte(by.falls ? 0xff : 0);
    std::uint8_t unfit = 0;
    for (std::size_t i = 0; i < count; ++i) {
        std::uint8_t const code = byte(answers[i]), place = byte(code - by.low);
        std::uint8_t const outside = byte(place > by.width ? 0xff : 0);
        std::uint8_t const moved = byte(by.base + byte((place ^ turned) - turned));
        unfit = byte(unfit | (outside & (code ^ by.none)));
        points[i] = static_cast<std::int8_t>((moved & byte(~outside)) | (outside & byte(point_codes::missing)));
    }
    return unfit == 0;
}

} // namespace

std::int8_t const* point_codes::translated(std::int8_t const* answers, std::size_t count, std::int8_t* room) const {
    if (!all_count(*this, answers, count)) return write_with_missing(*this, answers, count, room) ? room : nullptr;
    if (!falls && base == low) return answers;
    if (falls) write_points(answers, count, 0xff, byte(base + low + 1), room); // base - (x - low), where ~x is -x - 1
    else write_points(answers, count, 0, byte(base - low), room);
    return room;
}

} // namespace closeknit::python
