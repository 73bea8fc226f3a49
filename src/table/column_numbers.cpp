#include "column_numbers.hpp"

#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <utility>

// The loops here are such that compilers make vectors of them, where they do so for loops of a constant length alone too: no
// branch, a choice between two numbers that are not known before, nothing that may be the same place. So they are in a file of
// their own.

namespace closeknit {
namespace {

#ifdef __cpp_lib_bit_cast
using std::bit_cast;
#else // libc++ before 14
template <class To, class From> To bit_cast(From const& from) { return __builtin_bit_cast(To, from); }
#endif

template <class From> void narrow(From const* numbers, std::uint8_t* __restrict out) {
    for (std::size_t i = 0; i < tile_rows; ++i)
        out[i] = static_cast<std::uint8_t>(numbers[i]);
}

/// Two halves of so many tiles become one, an element of each in turn.
void interleave(std::uint8_t const* __restrict halves, std::size_t tiles, std::uint8_t* __restrict out) {
    constexpr std::size_t half = tile_rows / 2;
    for (std::size_t tile = 0; tile < tiles; ++tile)
        for (std::size_t i = 0; i < half; ++i) {
            out[tile * tile_rows + 2 * i] = halves[tile * half + i];
            out[tile * tile_rows + 2 * i + 1] = halves[tiles * half + tile * half + i];
        }
}

} // namespace

namespace {

/// For each byte of a bitmap which of eight codes stay.
constexpr auto stay = [] {
    std::array<std::array<std::uint8_t, 8>, 256> out{};
    for (std::size_t bits = 0; bits < out.size(); ++bits)
        for (std::size_t i = 0; i < 8; ++i)
            out[bits][i] = bits >> i & 1 ? 0xFF : 0;
    return out;
}();

} // namespace

void keep_valid(answer_column const& in, std::size_t first, std::size_t rows, std::uint8_t* codes) {
    std::size_t const begin = in.valid_from + first, shift = begin % 8;
    std::uint8_t const* const bits = in.valid + begin / 8;
    std::size_t i = 0;
    for (; i + 16 <= rows; i += 8) { // the byte after the last one of these eight is in the bitmap too
        auto const eight = static_cast<std::uint8_t>((bits[i / 8] | bits[i / 8 + 1] << 8) >> shift);
        if (eight == 0xFF) continue;
        std::uint64_t all, kept;
        std::memcpy(&all, codes + i, sizeof all);
        std::memcpy(&kept, stay[eight].data(), sizeof kept);
        all &= kept;
        std::memcpy(codes + i, &all, sizeof all);
    }
    for (; i < rows; ++i)
        if (!is_valid(in, first + i)) codes[i] = 0;
}

answer answer_at(answer_column const& in, std::size_t row) {
    if (in.answers) return in.answers(row);
    if (!in.first || !is_valid(in, row)) return unanswered{};
    return with_type(in.type, [&]<class T>(T) -> answer {
        T const x = number_at<T>(place_of(in, row));
        if (x != x || (in.missing && is_number(x, *in.missing))) return unanswered{};
        if constexpr (std::is_floating_point_v<T>) {
            if (!(std::abs(x) < 1e15) || x != std::floor(x)) return double{x};
        } else if (!std::in_range<std::int64_t>(x)) return static_cast<double>(x);
        return static_cast<std::int64_t>(x);
    });
}

/// Without one that stands for a missing answer there is less to do.
template <class T> bool whole_places<T>::operator()(T const* numbers, std::uint8_t* __restrict out, std::optional<T> none) const {
    U others = 0;
    auto const place_all = [&](U* __restrict places, auto const& other) {
        for (std::size_t i = 0; i < tile_rows; ++i) {
            U const place = static_cast<U>(static_cast<U>(numbers[i]) - before_); // also of one that is out of the range
            places[i] = place <= last_ ? place : U{0};
            others = static_cast<U>(others | (places[i] == 0 ? other(numbers[i]) : U{0}));
        }
    };
    auto const place_into = [&](U* __restrict places) {
        if (none) place_all(places, [stands = *none](T number) { return static_cast<U>(number ^ stands); });
        else place_all(places, [](T) { return U{1}; });
    };
    if constexpr (sizeof(U) == 1) place_into(out);
    else {
        U places[tile_rows];
        place_into(places);
        narrow(places, out);
    }
    for (std::size_t i = 0; passed_over_ && i < tile_rows; ++i)
        out[i] = static_cast<std::uint8_t>(out[i] ? out[i] + passed_over_ : 0);
    return others == 0;
}

template <class T> bool real_places<T>::operator()(T const* numbers, std::uint8_t* __restrict out) const {
    std::uint64_t const nan = bit_cast<std::uint64_t>(std::numeric_limits<double>::quiet_NaN());
    std::uint64_t places[tile_rows], others = nan; // the bits that all others have
    for (std::size_t i = 0; i < tile_rows; ++i) {
        double const value = numbers[i], below = value > top_ ? top_ : value, within = bottom_ > below ? bottom_ : below;
        double const sum = within + rounds_;
        places[i] = sum - rounds_ == value ? bit_cast<std::uint64_t>(sum) : 0;
        others &= sum - rounds_ == value ? ~std::uint64_t{0} : bit_cast<std::uint64_t>(value);
    }
    narrow(places, out);
    return others == nan;
}

template <class State> void step_through(State const* states, status_steps const& by, score_status* __restrict out) {
    auto const [a, b, c] = by.steps;
    auto const first = static_cast<std::uint8_t>(by.first);
    auto const a_from = static_cast<State>(a.from), b_from = static_cast<State>(b.from), c_from = static_cast<State>(c.from);
    for (std::size_t i = 0; i < tile_rows; ++i) {
        unsigned const changes =
            (states[i] >= a_from ? a.change : 0u) ^ (states[i] >= b_from ? b.change : 0u) ^ (states[i] >= c_from ? c.change : 0u);
        out[i] = static_cast<score_status>(first ^ changes);
    }
}

/// Each time the place of an element is doubled, modulo that of the last one.
std::uint8_t* transpose(std::uint8_t* rows, std::size_t columns, std::uint8_t* with) {
    for (std::size_t done = 1; done < tile_rows; done *= 2, std::swap(rows, with))
        interleave(rows, columns, with);
    return rows;
}

template class whole_places<std::uint8_t>;
template class whole_places<std::uint16_t>;
template class whole_places<std::uint32_t>;
template class whole_places<std::uint64_t>;
template class whole_places<std::int8_t>;
template class whole_places<std::int16_t>;
template class whole_places<std::int32_t>;
template class whole_places<std::int64_t>;
template class real_places<float>;
template class real_places<double>;
template void step_through(std::uint8_t const*, status_steps const&, score_status* __restrict);
template void step_through(std::uint16_t const*, status_steps const&, score_status* __restrict);

} // namespace closeknit
