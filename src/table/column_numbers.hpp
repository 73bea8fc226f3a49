#pragma once

#include <closeknit/table/columns.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

namespace closeknit {

constexpr std::size_t tile_rows = 256; // of a matrix, which the first cache holds

/// Calls `visit(T{})` with the type of a column's numbers.
template <class Visit> decltype(auto) with_type(number_type type, Visit const& visit) {
    switch (type) {
    case number_type::int8: return visit(std::int8_t{});
    case number_type::int16: return visit(std::int16_t{});
    case number_type::int32: return visit(std::int32_t{});
    case number_type::int64: return visit(std::int64_t{});
    case number_type::uint8: return visit(std::uint8_t{});
    case number_type::uint16: return visit(std::uint16_t{});
    case number_type::uint32: return visit(std::uint32_t{});
    case number_type::uint64: return visit(std::uint64_t{});
    case number_type::float32: return visit(float{});
    case number_type::float64: break;
    }
    return visit(double{});
}

inline std::byte const* place_of(answer_column const& in, std::size_t row) {
    return static_cast<std::byte const*>(in.first) + static_cast<std::ptrdiff_t>(row) * in.stride;
}

template <class T> T& of_row(T* first, std::ptrdiff_t stride, std::size_t row) {
    return *reinterpret_cast<T*>(reinterpret_cast<std::byte*>(first) + static_cast<std::ptrdiff_t>(row) * stride);
}

inline std::size_t size_of(number_type type) {
    return with_type(type, []<class T>(T) { return sizeof(T); });
}

inline bool is_dense(answer_column const& in) { return in.stride == static_cast<std::ptrdiff_t>(size_of(in.type)); }

template <class T> T number_at(std::byte const* place) {
    T out;
    std::memcpy(&out, place, sizeof out);
    return out;
}

inline void prefetch([[maybe_unused]] std::byte const* place) {
#if defined(__GNUC__)
    __builtin_prefetch(place);
#endif
}

inline bool is_valid(answer_column const& in, std::size_t row) {
    std::size_t const bit = in.valid_from + row;
    return !in.valid || (in.valid[bit / 8] >> bit % 8 & 1);
}

/// Gives a tile of whole numbers in low ... high, of which there is one at least, their places, from 1, at most 250 of them, and
/// 0 to every other number.
template <class T> class whole_places {
public:
    whole_places(int low, int high)
        : before_(static_cast<U>(clamped(low) - 1)),
          last_(static_cast<U>(low <= most && high >= least ? clamped(high) - clamped(low) + 1 : 0)),
          passed_over_(static_cast<std::uint8_t>(low < least && high >= least ? least - low : 0)) {}

    /// Whether all that are given 0 are `none`, where there is that.
    bool operator()(T const* numbers, std::uint8_t* __restrict out, std::optional<T> none = std::nullopt) const;

private:
    using U = std::make_unsigned_t<T>;
    static constexpr std::int64_t least = std::numeric_limits<T>::min(),
                                  most = std::in_range<std::int64_t>(std::numeric_limits<T>::max())
                                             ? static_cast<std::int64_t>(std::numeric_limits<T>::max())
                                             : std::numeric_limits<std::int64_t>::max();
    static std::int64_t clamped(int x) { return std::clamp(std::int64_t{x}, least, most); }

    U before_, last_;          // the number before the first that the type has, and the place of its last one, counted from there
    std::uint8_t passed_over_; // how many the type does not have before
};

/// Of floating-point numbers: what is out of range becomes a fraction beside it; adding 1.5 * 2^52 rounds to a whole number and
/// leaves it in the low bits, so that a number that stays the same is one. NaN is never the same.
template <class T> class real_places {
public:
    real_places(int low, int high) : bottom_(low - 0.25), top_(high + 0.25), rounds_(6755399441055744.0 + 1 - low) {}

    /// Whether all that are given 0 are NaN.
    bool operator()(T const* numbers, std::uint8_t* __restrict out) const;

private:
    double bottom_, top_, rounds_;
};

template <class T>
using number_places = std::conditional_t<std::is_floating_point_v<T>, real_places<T>,
                                         whole_places<std::conditional_t<std::is_floating_point_v<T>, int, T>>>;

template <class T> bool is_number(T x, std::int64_t number) {
    if constexpr (std::is_floating_point_v<T>) return double{x} == static_cast<double>(number);
    else return std::cmp_equal(x, number);
}

/// Makes 0 of the codes of so many rows that the bitmap calls missing.
void keep_valid(answer_column const& in, std::size_t first, std::size_t rows, std::uint8_t* codes);

/// What a column has in a row, whether it fits or not.
answer answer_at(answer_column const& in, std::size_t row);

/// The numbers of a tile that lie side by side: where they are, or aligned in `held`.
template <class T> T const* tile_at(std::byte const* from, T* held) {
    if (reinterpret_cast<std::uintptr_t>(from) % alignof(T) == 0) return reinterpret_cast<T const*>(from);
    std::memcpy(held, from, tile_rows * sizeof(T));
    return held;
}

/// The numbers of so many rows, at most a tile, and of one of them again to its end; `ahead`: how many of the next tile are in
/// the block too.
template <class T> T const* tile_of(answer_column const& in, std::size_t first, std::size_t rows, std::size_t ahead, T* held) {
    std::byte const* const from = place_of(in, first);
    if (in.stride == sizeof(T) && rows == tile_rows) return tile_at(from, held);
    for (std::size_t i = 0; i < rows; ++i) {
        held[i] = number_at<T>(from + static_cast<std::ptrdiff_t>(i) * in.stride);
        if (i < ahead) prefetch(from + static_cast<std::ptrdiff_t>(i + tile_rows) * in.stride); // the next tile of a matrix
    }
    std::fill(held + rows, held + tile_rows, held[0]);
    return held;
}

/// The places of the rows of a tile in a column. Whether all that have none are NaN or the column's number for a missing answer.
template <class T>
bool read_places(answer_column const& in, std::size_t first, std::size_t rows, std::size_t ahead, int low, int high,
                 std::uint8_t* __restrict out) {
    T held[tile_rows];
    T const none = static_cast<T>(in.missing.value_or(0)); // where the type has that number
    bool const has_none = in.missing && is_number(none, *in.missing);
    T const* const numbers = tile_of(in, first, rows, ahead, held);
    if constexpr (std::is_floating_point_v<T>) {
        if (!has_none) return number_places<T>(low, high)(numbers, out);
        std::transform(numbers, numbers + tile_rows, held,
                       [none](T x) { return x == none ? std::numeric_limits<T>::quiet_NaN() : x; });
        return number_places<T>(low, high)(held, out);
    } else return number_places<T>(low, high)(numbers, out, has_none ? std::optional(none) : std::nullopt);
}

/// The places of a tile of a matrix in C order, in its order. Whether all have one or are NaN.
template <class T> bool read_matrix(std::byte const* from, std::size_t columns, int low, int high, std::uint8_t* __restrict out) {
    number_places<T> const places(low, high);
    bool all = true;
    T held[tile_rows];
    for (std::size_t i = 0; i < columns; ++i)
        all = places(tile_at(from + i * sizeof held, held), out + i * tile_rows) && all;
    return all;
}

/// The statuses of states in few steps: from each state on, some bits change.
struct status_steps {
    struct step {
        std::uint16_t from = 0;
        std::uint8_t change = 0;
    };
    score_status first{}; ///< of state 0
    std::array<step, 3> steps{};
};

/// The statuses of a tile.
template <class State> void step_through(State const* states, status_steps const& by, score_status* __restrict out);

/// Makes columns of a tile's rows, with as much room beside them; returns which of the two has the columns.
std::uint8_t* transpose(std::uint8_t* rows, std::size_t columns, std::uint8_t* with);

} // namespace closeknit
