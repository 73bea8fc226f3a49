#pragma once

#include <closeknit/table/columns.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <type_traits>

namespace closeknit {

/// Calls `visit(T{})` with the type of a column's numbers.
template <class Visit> decltype(auto) with_type(number_type type, Visit const& visit) {
    switch (type) {
    case number_type::int8: return visit(std::int8_t{});
    case number_type::int16: return visit(std::int16_t{});
    case number_type::int32: return visit(std::int32_t{});
    case number_type::int64: return visit(std::int64_t{});
    case number_type::float32: return visit(float{});
    case number_type::float64: break;
    }
    return visit(double{});
}

inline std::byte const* place_of(answer_column const& in, std::size_t row) {
    return static_cast<std::byte const*>(in.first) + static_cast<std::ptrdiff_t>(row) * in.stride;
}

template <class T> T number_at(std::byte const* place) {
    T out;
    std::memcpy(&out, place, sizeof out);
    return out;
}

inline bool is_valid(answer_column const& in, std::size_t row) {
    std::size_t const bit = in.valid_from + row;
    return !in.valid || (in.valid[bit / 8] >> bit % 8 & 1);
}

/// The places of whole numbers in low ... high, from 1, at most 255 of them; 0 for every other number.
template <class T> class number_places {
public:
    number_places(int low, int high)
        : low_(clamped(low)), span_(static_cast<U>(static_cast<U>(clamped(high)) - static_cast<U>(low_))),
          from_(static_cast<std::uint8_t>(std::int64_t{low_} - low + 1)),
          any_(low <= high && low <= std::int64_t{most} && high >= std::int64_t{least}) {}

    std::uint8_t operator()(T x) const {
        U const above = static_cast<U>(static_cast<U>(x) - static_cast<U>(low_));
        return static_cast<std::uint8_t>(((above <= span_) & any_) ? static_cast<std::uint8_t>(above) + from_ : 0);
    }

private:
    using U = std::make_unsigned_t<T>;
    static constexpr T least = std::numeric_limits<T>::min(), most = std::numeric_limits<T>::max();
    static T clamped(int x) { return static_cast<T>(std::clamp(std::int64_t{x}, std::int64_t{least}, std::int64_t{most})); }

    T low_;
    U span_;
    std::uint8_t from_;
    bool any_;
};

/// Of floating-point numbers: adding 1.5 * 2^52 rounds to a whole number and leaves it in the low bits.
template <std::floating_point T> class number_places<T> {
public:
    number_places(int low, int high) : low_(low), high_(high), before_(static_cast<std::uint64_t>(std::int64_t{low} - 1)) {}

    std::uint8_t operator()(T x) const {
        constexpr double rounds = 6755399441055744.0;
        double const value = x, sum = value + rounds;
        bool const in = (value >= low_) & (value <= high_) & (sum - rounds == value);
        auto const place = static_cast<std::uint8_t>(std::bit_cast<std::uint64_t>(sum) - before_);
        return static_cast<std::uint8_t>(in ? place : 0);
    }

private:
    double low_, high_;
    std::uint64_t before_;
};

template <class T> bool is_number(T x, std::int64_t number) {
    if constexpr (std::is_floating_point_v<T>) return double{x} == static_cast<double>(number);
    else return std::int64_t{x} == number;
}

/// The places of so many rows from `first` on. Whether all that have none are NaN or the column's number for a missing answer.
template <class T>
bool read_places(answer_column const& in, std::size_t first, std::size_t rows, int low, int high, std::uint8_t* out) {
    number_places<T> const place(low, high);
    T const none = static_cast<T>(in.missing.value_or(0));
    bool const no_none = !in.missing || !is_number(none, *in.missing); // no number of this type
    std::byte const* const from = place_of(in, first);
    auto const read = [&](auto stride) {
        std::uint8_t others = 0;
        for (std::size_t i = 0; i < rows; ++i) {
            T const x = number_at<T>(from + static_cast<std::ptrdiff_t>(i) * stride);
            out[i] = place(x);
            others = static_cast<std::uint8_t>(others | ((out[i] == 0) & (x == x) & ((x != none) | no_none)));
        }
        return others == 0;
    };
    constexpr std::ptrdiff_t dense = sizeof(T);
    return in.stride == dense ? read(std::integral_constant<std::ptrdiff_t, dense>{}) : read(in.stride);
}

} // namespace closeknit
