#include <closeknit/assess/accepts.hpp>

#include <closeknit/model/pack.hpp>
#include <closeknit/model/plain.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

using problem = std::optional<std::string>;

option const* option_of(choice const& format, answer const& given) {
    auto const* id = std::get_if<std::string>(&given);
    return id ? find(format.options, id_of<option>(*id)) : nullptr;
}

// One overload of each for every response format; the compiler names the one that a new format lacks.

problem accepts(rating const& format, answer const& given) {
    auto const value = as_number(given);
    if (value && *value == std::floor(*value) && *value >= format.low && *value <= format.high) return {};
    return "expected a whole number from " + std::to_string(format.low) + " to " + std::to_string(format.high);
}
problem accepts(choice const& format, answer const& given) {
    if (option_of(format, given)) return {};
    std::string ids;
    for (option const& each : format.options)
        ids += (ids.empty() ? "" : ", ") + each.id.str();
    return "expected one of " + ids;
}
problem accepts(yes_no const&, answer const& given) {
    if (std::holds_alternative<bool>(given)) return {};
    return "expected true or false";
}
problem accepts(number const& format, answer const& given) {
    auto const value = as_number(given);
    if (!value || !std::isfinite(*value)) return "expected a number";
    if (format.low && *value < *format.low) return "expected a number of at least " + exact(*format.low);
    if (format.high && *value > *format.high) return "expected a number of at most " + exact(*format.high);
    return {};
}
problem accepts(free_text const& format, answer const& given) {
    auto const* words = std::get_if<std::string>(&given);
    if (!words) return "expected text";
    auto const characters =
        std::count_if(words->begin(), words->end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    if (characters > format.longest) return "expected at most " + std::to_string(format.longest) + " characters";
    return {};
}
problem accepts(shared const& format, answer const&) { return "there is no format '" + format.format.str() + "'"; }

using range = std::optional<point_range>;

range range_of(rating const& format) { return point_range{double(format.low), double(format.high), 1.0}; }
range range_of(choice const& format) {
    std::vector<double> points;
    for (option const& each : format.options) {
        if (!each.points) return {};
        points.push_back(*each.points);
    }
    if (points.empty()) return {};
    std::sort(points.begin(), points.end());
    point_range all{points.front(), points.back(), {}};
    for (std::size_t i = 1; i < points.size(); ++i)
        if (double const gap = points[i] - points[i - 1]; gap > 0 && (!all.step || gap < *all.step)) all.step = gap;
    return all;
}
range range_of(yes_no const&) { return point_range{0, 1, 1.0}; }
range range_of(number const& format) {
    if (!format.low || !format.high) return {};
    return point_range{*format.low, *format.high, {}};
}
range range_of(free_text const&) { return {}; }
range range_of(shared const&) { return {}; }

} // namespace

std::optional<double> as_number(answer const& given) {
    if (auto const* whole = std::get_if<std::int64_t>(&given)) return static_cast<double>(*whole);
    if (auto const* number = std::get_if<double>(&given)) return *number;
    return std::nullopt;
}

response const* format_of(assessment const& of, item const& asked) {
    auto const* by_name = std::get_if<shared>(&asked.response);
    if (!by_name) return &asked.response;
    response_format const* named = find(of.formats, by_name->format);
    return named ? &named->response : nullptr;
}

problem problem_with(response const& format, answer const& given) {
    if (std::holds_alternative<unanswered>(given)) return {};
    return std::visit([&](auto const& each) { return accepts(each, given); }, format);
}

range points_in(response const& format) {
    return std::visit([](auto const& each) { return range_of(each); }, format);
}

std::optional<double> points_of(response const& format, answer const& given) {
    if (auto const* yes = std::get_if<bool>(&given)) return *yes ? 1.0 : 0.0;
    if (auto const* options = std::get_if<choice>(&format)) {
        option const* chosen = option_of(*options, given);
        return chosen ? chosen->points : std::nullopt;
    }
    return as_number(given);
}

} // namespace closeknit
