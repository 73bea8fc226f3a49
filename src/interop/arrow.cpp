#include <closeknit/interop/arrow.hpp>

#include "table/column_numbers.hpp"

#include <closeknit/model/date.hpp>

#include <bit>
#include <chrono>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace closeknit {
namespace {

using answer_in_row = std::function<answer(std::size_t)>;

template <class T> T const* buffer(ArrowArray const& of, std::size_t which) {
    return static_cast<T const*>(static_cast<std::size_t>(of.n_buffers) > which ? of.buffers[which] : nullptr);
}

template <class T> T number_in(void const* buffer, std::size_t at) {
    T out;
    std::memcpy(&out, static_cast<std::byte const*>(buffer) + at * sizeof out, sizeof out);
    return out;
}

bool bit_in(std::uint8_t const* bits, std::size_t at) { return bits[at / 8] >> at % 8 & 1; }

bool is_null(ArrowArray const& of, std::size_t at) {
    auto const* const valid = buffer<std::uint8_t>(of, 0);
    return valid && !bit_in(valid, at);
}

std::optional<number_type> number_type_of(char format) {
    constexpr std::string_view formats = "csilCSILfg";
    constexpr number_type types[] = {number_type::int8,    number_type::int16,  number_type::int32,  number_type::int64,
                                     number_type::uint8,   number_type::uint16, number_type::uint32, number_type::uint64,
                                     number_type::float32, number_type::float64};
    std::size_t const at = formats.find(format);
    return at == formats.npos ? std::nullopt : std::optional(types[at]);
}

/// The place of an element in an array that has an offset of its own.
std::size_t place(ArrowArray const& of, std::size_t row) { return static_cast<std::size_t>(of.offset) + row; }

template <class Offset> std::string text_at(ArrowArray const& of, std::size_t at) {
    auto const begin = number_in<Offset>(of.buffers[1], at), end = number_in<Offset>(of.buffers[1], at + 1);
    auto const* const bytes = buffer<char>(of, 2);
    return bytes ? std::string(bytes + begin, bytes + end) : std::string();
}

/// Up to 12 bytes lie in the view itself, longer texts in one of the buffers behind.
std::string view_at(ArrowArray const& of, std::size_t at) {
    auto const* const view = buffer<char>(of, 1) + 16 * at;
    auto const size = number_in<std::int32_t>(view, 0);
    if (size <= 12) return {view + 4, static_cast<std::size_t>(size)};
    auto const which = number_in<std::int32_t>(view, 2), from = number_in<std::int32_t>(view, 3);
    return {buffer<char>(of, 2 + static_cast<std::size_t>(which)) + from, static_cast<std::size_t>(size)};
}

std::string day_text(std::int64_t days) {
    if (days < (min_date.time_since_epoch()).count() || days > (max_date.time_since_epoch()).count()) return "a day out of range";
    return to_string(date(std::chrono::days(days)));
}

std::int64_t floored(std::int64_t number, std::int64_t by) { return number / by - (number % by < 0); }

/// How many units of a moment make a day; 0 for no moment.
std::int64_t units_of_day(std::string_view format) {
    constexpr std::int64_t day = 86'400;
    if (format == "tdm") return day * 1000;
    if (!format.starts_with("ts") || format.size() < 3) return 0;
    return format[2] == 's' ? day : format[2] == 'm' ? day * 1000 : format[2] == 'u' ? day * 1'000'000 : day * 1'000'000'000;
}

/// IEEE 754's 16 bits: sign, 5 of the exponent, 10 of the fraction.
double half_float(std::uint16_t bits) {
    int const exponent = bits >> 10 & 31, fraction = bits & 1023;
    double const size = exponent == 0 ? std::ldexp(fraction, -24)
                        : exponent == 31
                            ? (fraction ? std::numeric_limits<double>::quiet_NaN() : std::numeric_limits<double>::infinity())
                            : std::ldexp(fraction + 1024, exponent - 25);
    return bits >> 15 ? -size : size;
}

/// An array of numbers from its first element on.
answer_column numbers_in(ArrowArray const& of, number_type type) {
    auto const* const numbers = buffer<std::byte>(of, 1);
    std::size_t const size = size_of(type), first = place(of, 0);
    return {.first = numbers ? numbers + first * size : nullptr, // of an empty array
            .type = type,
            .stride = static_cast<std::ptrdiff_t>(size),
            .valid = of.null_count == 0 ? nullptr : buffer<std::uint8_t>(of, 0),
            .valid_from = first};
}

answer_in_row answers_of(ArrowSchema const& schema, ArrowArray const& of);

template <class Offset> answer_in_row lists_of(ArrowSchema const& schema, ArrowArray const& of) {
    if (schema.n_children != 1 || of.n_children != 1) return {};
    answer_in_row const element = answers_of(*schema.children[0], *of.children[0]);
    if (!element) return {};
    return [&of, element](std::size_t row) -> answer {
        std::size_t const at = place(of, row);
        if (is_null(of, at)) return unanswered{};
        std::vector<std::string> out;
        auto const end = number_in<Offset>(of.buffers[1], at + 1);
        for (auto i = number_in<Offset>(of.buffers[1], at); i < end; ++i) {
            answer const each = element(static_cast<std::size_t>(i));
            if (auto const* words = std::get_if<std::string>(&each)) out.push_back(*words);
            else if (auto const* whole = std::get_if<std::int64_t>(&each)) out.push_back(std::to_string(*whole));
        }
        return out;
    };
}

answer_in_row dictionary_of(ArrowSchema const& schema, ArrowArray const& of) {
    auto const type = number_type_of(schema.format[0]);
    answer_in_row const word = of.dictionary ? answers_of(*schema.dictionary, *of.dictionary) : answer_in_row();
    if (!word || !type || *type == number_type::float32 || *type == number_type::float64) return {};
    std::vector<answer> all;
    for (std::size_t i = 0; i < static_cast<std::size_t>(of.dictionary->length); ++i)
        all.push_back(word(i));
    return [&of, size = size_of(*type), all = std::move(all)](std::size_t row) -> answer {
        std::size_t const at = place(of, row);
        if (is_null(of, at)) return unanswered{};
        std::uint64_t index = 0; // never negative where it is not null
        auto const* const from = buffer<std::byte>(of, 1) + at * size;
        if constexpr (std::endian::native == std::endian::little) std::memcpy(&index, from, size);
        else std::memcpy(reinterpret_cast<std::byte*>(&index) + sizeof index - size, from, size);
        return index < all.size() ? all[index] : answer(unanswered{});
    };
}

/// Any type of answers, element by element; nothing for other types.
answer_in_row answers_of(ArrowSchema const& schema, ArrowArray const& of) {
    std::string_view const format = schema.format;
    if (schema.dictionary) return dictionary_of(schema, of);
    auto const valid = [&of](auto const& read) -> answer_in_row {
        return [&of, read](std::size_t row) -> answer {
            std::size_t const at = place(of, row);
            return is_null(of, at) ? answer(unanswered{}) : answer(read(at));
        };
    };
    if (format == "n") return [](std::size_t) { return answer(unanswered{}); };
    if (format == "u") return valid([&of](std::size_t at) { return text_at<std::int32_t>(of, at); });
    if (format == "U") return valid([&of](std::size_t at) { return text_at<std::int64_t>(of, at); });
    if (format == "vu") return valid([&of](std::size_t at) { return view_at(of, at); });
    if (format == "b") return valid([&of](std::size_t at) { return bit_in(buffer<std::uint8_t>(of, 1), at); });
    if (format == "e")
        return valid([&of](std::size_t at) {
            double const number = half_float(number_in<std::uint16_t>(of.buffers[1], at));
            return answer_at({.first = &number, .type = number_type::float64}, 0);
        });
    if (auto const type = format.size() == 1 ? number_type_of(format[0]) : std::nullopt)
        return [numbers = numbers_in(of, *type)](std::size_t row) { return answer_at(numbers, row); };
    if (format == "tdD") return valid([&of](std::size_t at) { return day_text(number_in<std::int32_t>(of.buffers[1], at)); });
    if (auto const units = units_of_day(format))
        return valid(
            [&of, units](std::size_t at) { return day_text(floored(number_in<std::int64_t>(of.buffers[1], at), units)); });
    if (format == "+l") return lists_of<std::int32_t>(schema, of);
    if (format == "+L") return lists_of<std::int64_t>(schema, of);
    return {};
}

frame_column column_in(ArrowSchema const& schema, ArrowArray const& of, std::size_t first) {
    frame_column out{.name = schema.name ? schema.name : "", .is = {}, .has_cells = true};
    std::string_view const format = schema.format;
    auto const type = format.size() == 1 && !schema.dictionary ? number_type_of(format[0]) : std::nullopt;
    if (type) {
        out.is = numbers_in(of, *type);
        if (out.is.first) out.is.first = static_cast<std::byte const*>(out.is.first) + first * size_of(*type);
        out.is.valid_from += first;
        return out;
    }
    answer_in_row const all = answers_of(schema, of);
    if (!all) out.no_answers = "the Arrow type '" + std::string(format) + "'";
    else out.is.answers = first == 0 ? all : [all, first](std::size_t row) { return all(first + row); };
    return out;
}

} // namespace

std::vector<frame_column> columns_in(ArrowSchema const& schema, ArrowArray const& batch) {
    if (std::string_view(schema.format) != "+s") throw std::invalid_argument("expected a table, which Arrow has as a struct");
    if (schema.n_children != batch.n_children) throw std::invalid_argument("the schema has other columns than the batch");
    if (batch.null_count != 0 && buffer<std::uint8_t>(batch, 0)) throw std::invalid_argument("a row of a table cannot be null");
    std::vector<frame_column> out;
    for (std::int64_t i = 0; i < schema.n_children; ++i)
        out.push_back(column_in(*schema.children[i], *batch.children[i], static_cast<std::size_t>(batch.offset)));
    return out;
}

} // namespace closeknit
