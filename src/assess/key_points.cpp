#include "blueprint.hpp"

#include <charconv>

namespace closeknit {
namespace {

std::optional<double> number_in(std::string const& text) {
    double value = 0;
    auto const [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// The points that a key's own table gives to a number, a text, true or false.
std::optional<double> in_table(std::map<std::string, double> const& table, answer const& given) {
    auto const named = [&](std::string const& name) {
        auto const found = table.find(name);
        return found == table.end() ? std::nullopt : std::optional(found->second);
    };
    if (auto const* yes = std::get_if<bool>(&given)) return named(*yes ? "true" : "false");
    if (auto const* id = std::get_if<std::string>(&given)) return named(*id);
    auto const value = as_number(given);
    for (auto const& [name, points] : table)
        if (value && number_in(name) == value) return points;
    return {};
}

// Whether a key's table gives points to every answer of a format that has finitely many.

template <class Format> bool covers(std::map<std::string, double> const&, Format const&) { return true; }
bool covers(std::map<std::string, double> const& table, yes_no const&) {
    return table.contains("true") && table.contains("false");
}
bool covers(std::map<std::string, double> const& table, choice const& format) {
    for (option const& each : format.options)
        if (!each.missing && !table.contains(each.id.str())) return false;
    return true;
}
bool covers(std::map<std::string, double> const& table, rating const& format) {
    if (double(format.high) - format.low >= double(table.size())) return false;
    for (std::int64_t value = format.low; value <= format.high; ++value)
        if (!in_table(table, value)) return false;
    return true;
}
bool covers(std::map<std::string, double> const&, choices const&) { return false; } // a list has no line in a table

} // namespace

std::optional<double> points_of(response const& format, key const& how, answer const& given) {
    if (!how.points.empty()) return in_table(how.points, given);
    if (auto const* whole = std::get_if<std::int64_t>(&given)) return static_cast<double>(*whole); // most are
    return points_of(format, given);
}

std::optional<point_range> points_in(response const& format, key const& how) {
    if (how.points.empty()) return points_in(format);
    if (!std::visit([&](auto const& each) { return covers(how.points, each); }, format)) return {};
    point_range out{how.points.begin()->second, how.points.begin()->second, {}};
    for (auto const& [name, points] : how.points)
        out = {std::min(out.low, points), std::max(out.high, points), {}};
    return out;
}

} // namespace closeknit
