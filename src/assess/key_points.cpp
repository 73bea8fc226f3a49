#include "compiled_assessment.hpp"

#include "formats/format.hpp"

#include <closeknit/codec/number_text.hpp>

#include <cmath>
#include <limits>
#include <set>

namespace closeknit {
namespace {

std::string number_name(double value) { return format_exact(value == 0 ? 0 : value); } // -0 is 0

/// Looks for the canonical name first; a table may spell a number otherwise, as 1.0 for 1.
std::optional<double> in_table(std::map<std::string, double> const& table, answer const& given) {
    auto const named = [&](std::string const& name) {
        auto const found = table.find(name);
        return found == table.end() ? std::nullopt : std::optional(found->second);
    };
    if (auto const* yes = std::get_if<bool>(&given)) return named(*yes ? "true" : "false");
    if (auto const* id = std::get_if<std::string>(&given)) return named(*id);
    auto const value = as_number(given);
    if (!value) return {};
    if (auto const points = named(number_name(*value))) return points;
    for (auto const& [name, points] : table)
        if (parse_double(name) == value) return points;
    return {};
}

/// The step that an answer is on: an answer that fits may be off by rounding, and a table names the step.
answer on_its_step(response const& format, answer const& given) {
    auto const value = as_number(given);
    auto const own = value ? points_in(format) : std::nullopt;
    if (!own || !own->step) return given;
    return without_rounding(own->low + std::round((*value - own->low) / *own->step) * *own->step);
}

} // namespace

std::string table_name(response const& format, std::string const& name) {
    bool const numbers = std::visit([](auto const& each) { return formats::numbers_in(each).has_value(); }, format);
    auto const value = numbers ? parse_double(name) : std::nullopt;
    return value ? number_name(*value) : name;
}

std::string table_name(answer const& given) {
    if (auto const* yes = std::get_if<bool>(&given)) return *yes ? "true" : "false";
    if (auto const* id = std::get_if<std::string>(&given)) return *id;
    auto const value = as_number(given);
    return value ? number_name(*value) : "";
}

std::optional<double> points_of(response const& format, key const& how, answer const& given) {
    if (!how.points.empty()) return in_table(how.points, on_its_step(format, given));
    if (auto const* whole = std::get_if<std::int64_t>(&given)) return static_cast<double>(*whole); // most are
    return points_of(format, given);
}

std::optional<point_range> points_in(response const& format, key const& how) {
    if (auto const* open = std::get_if<number>(&format); open && how.points.empty()) { // it may have no end
        constexpr double all = std::numeric_limits<double>::infinity();
        return point_range{open->low.value_or(-all), open->high.value_or(all), open->step};
    }
    if (how.points.empty()) return points_in(format);
    if (formats::takes_lists(format)) return {}; // a table has no line for a list
    std::set<std::string> names;
    point_range out{how.points.begin()->second, how.points.begin()->second, {}};
    for (auto const& [name, points] : how.points) {
        if (!names.insert(table_name(format, name)).second) return {}; // two spellings of one answer
        out = {std::min(out.low, points), std::max(out.high, points), {}};
    }
    auto const all = std::visit([&](auto const& each) { return formats::all_answers(each, names.size()); }, format);
    if (!all) return {}; // more answers than lines
    for (std::size_t i = 0; i < all->size(); ++i)
        if (!names.contains(table_name((*all)[i]))) return {};
    return out;
}

} // namespace closeknit
