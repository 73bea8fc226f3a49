#include "numbers.hpp"

#include <closeknit/codec/number_text.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace closeknit::formats {
namespace {

/// Whether a number is a whole number of steps from where they begin: exactly for whole steps from a whole number, and but
/// for rounding errors otherwise, a billionth of a step or what doubles of this size cannot tell apart.
bool on_a_step(double value, double from, double step) {
    if (!(step > 0)) return true; // problems_in says so
    if (step == std::floor(step) && from == std::floor(from)) return std::fmod(value - from, step) == 0;
    double const nearest = from + std::round((value - from) / step) * step;
    double const size = std::max({std::abs(value), std::abs(from), std::abs(nearest)});
    return std::abs(value - nearest) <= std::max(1e-9 * step, 8 * std::numeric_limits<double>::epsilon() * size);
}

} // namespace

validation check_answer(number const& format, answer const& given) {
    auto const value = as_number(given);
    if (!value || !std::isfinite(*value)) return {"expected a number", {.kind = misfit_kind::not_a_number}};
    if (format.low && *value < *format.low)
        return {"expected a number of at least " + format_exact(*format.low), {.kind = misfit_kind::below, .low = *format.low}};
    if (format.high && *value > *format.high)
        return {"expected a number of at most " + format_exact(*format.high), {.kind = misfit_kind::above, .high = *format.high}};
    double const from = format.low.value_or(0);
    if (!format.step || on_a_step(*value, from, *format.step)) return {};
    if (*format.step == 1 && from == std::floor(from)) return {"expected a whole number", {.kind = misfit_kind::not_whole}};
    return {"expected " + format_exact(from) + " and a whole number of steps of " + format_exact(*format.step),
            {.kind = misfit_kind::between_steps, .low = from, .step = *format.step}};
}

std::optional<point_range> points_in(number const& format) {
    if (!format.low || !format.high) return {};
    return point_range{*format.low, *format.high, format.step};
}
std::optional<double> points_of(number const&, answer const& given) { return as_number(given); }
std::optional<missingness> missing_in(number const&, answer const&) { return {}; }

std::vector<problem> problems_in(number const& format) {
    std::vector<problem> out;
    if (format.low && format.high && *format.low >= *format.high)
        out.push_back({.member = "high", .message = "the highest number is not above the lowest", .of_points = true});
    check_step(format.step, out);
    return out;
}

std::optional<std::vector<answer>> boundary_answers(number const& format, std::vector<answer> const& named) {
    std::vector<double> numbers;
    for (answer const& each : named)
        if (auto const value = as_number(each); value && std::isfinite(*value)) numbers.push_back(*value);
    std::vector<answer> out;
    for (double each : around(std::move(numbers), format.low, format.high, format.step))
        if (check_answer(format, each)) out.push_back(each);
    return out;
}
std::optional<std::vector<answer>> all_answers(number const& format, std::size_t most) {
    if (!format.low || !format.high) return {};
    return grid(*format.low, *format.high, format.step, most);
}
std::optional<interval> numbers_in(number const& format) {
    constexpr double all = std::numeric_limits<double>::infinity();
    return interval{format.low.value_or(-all), format.high.value_or(all)};
}
ordering ordering_of(number const&) { return ordering::numbers; }
answer read(number const&, std::string_view text) { return read_number(text); }
answer_form form_of(number const& format) {
    return {.input = answer_input::number, .low = format.low, .high = format.high, .unit = format.unit};
}

} // namespace closeknit::formats
