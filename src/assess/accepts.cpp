#include <closeknit/assess/accepts.hpp>

#include <closeknit/model/pack.hpp>
#include <closeknit/model/plain.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace closeknit {
namespace {

using sentence = std::string; // why an answer does not fit; empty when it does
using list = std::vector<std::string>;

std::string ids_of(std::vector<option> const& options) {
    std::string ids;
    for (option const& each : options)
        ids += (ids.empty() ? "" : ", ") + each.id.str();
    return ids;
}

option const* option_of(std::vector<option> const& options, answer const& given) {
    auto const* id = std::get_if<std::string>(&given);
    return id ? find(options, id_of<option>(*id)) : nullptr;
}

/// Whether a number is some whole number of steps from where they begin; rounding errors are forgiven.
bool on_a_step(double value, double from, double step) {
    if (!(step > 0)) return true; // lint says so
    double const steps = (value - from) / step;
    return std::abs(steps - std::round(steps)) <= 1e-9 * std::max(1.0, std::abs(steps));
}

sentence between(std::optional<double> value, std::optional<double> low, std::optional<double> high) {
    if (!value || !std::isfinite(*value)) return "expected a number";
    if (low && *value < *low) return "expected a number of at least " + exact(*low);
    if (high && *value > *high) return "expected a number of at most " + exact(*high);
    return {};
}

sentence known_once(std::vector<option> const& options, list const& chosen) {
    std::set<std::string_view> seen;
    for (std::string const& id : chosen) {
        if (!find(options, id_of<option>(id))) return "expected a list of " + ids_of(options);
        if (!seen.insert(id).second) return "'" + id + "' stands twice in the list";
    }
    return {};
}

// One overload of each for every response format; the compiler names the one that a new format lacks.

sentence why_not(rating const& format, answer const& given) {
    auto const value = as_number(given);
    if (value && *value == std::floor(*value) && *value >= format.low && *value <= format.high) return {};
    return "expected a whole number from " + std::to_string(format.low) + " to " + std::to_string(format.high);
}
sentence why_not(choice const& format, answer const& given) {
    if (option_of(format.options, given)) return {};
    return "expected one of " + ids_of(format.options);
}
sentence why_not(choices const& format, answer const& given) {
    auto const* chosen = std::get_if<list>(&given);
    if (!chosen) return "expected a list of " + ids_of(format.options);
    if (sentence problem = known_once(format.options, *chosen); !problem.empty()) return problem;
    for (option const& each : format.options)
        if (each.exclusive && std::find(chosen->begin(), chosen->end(), each.id.str()) != chosen->end())
            return chosen->size() == 1 ? "" : "'" + each.id.str() + "' can only be chosen alone";
    if (static_cast<int>(chosen->size()) < format.at_least) return "expected at least " + std::to_string(format.at_least);
    if (format.at_most && static_cast<int>(chosen->size()) > *format.at_most)
        return "expected at most " + std::to_string(*format.at_most);
    return {};
}
sentence why_not(yes_no const&, answer const& given) {
    return std::holds_alternative<bool>(given) ? "" : "expected true or false";
}
sentence why_not(number const& format, answer const& given) {
    auto const value = as_number(given);
    if (sentence problem = between(value, format.low, format.high); !problem.empty()) return problem;
    if (!format.step || on_a_step(*value, format.low.value_or(0), *format.step)) return {};
    double const from = format.low.value_or(0);
    if (*format.step == 1 && from == std::floor(from)) return "expected a whole number";
    return "expected " + exact(from) + " and a whole number of steps of " + exact(*format.step);
}
sentence why_not(slider const& format, answer const& given) {
    return why_not(number{.low = format.low, .high = format.high, .step = format.step}, given);
}
sentence why_not(free_text const& format, answer const& given) {
    auto const* words = std::get_if<std::string>(&given);
    if (!words) return "expected text";
    auto const characters =
        std::count_if(words->begin(), words->end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    if (characters < format.shortest) return "expected at least " + std::to_string(format.shortest) + " characters";
    if (characters > format.longest) return "expected at most " + std::to_string(format.longest) + " characters";
    return {};
}
sentence why_not(calendar_date const& format, answer const& given) {
    auto const* words = std::get_if<std::string>(&given);
    auto const day = words ? parse_date(*words) : std::nullopt;
    if (!day) return "expected a day of the calendar as YYYY-MM-DD";
    if (format.earliest && *day < *format.earliest) return "expected " + to_string(*format.earliest) + " or later";
    if (format.latest && *day > *format.latest) return "expected " + to_string(*format.latest) + " or earlier";
    return {};
}
sentence why_not(time_of_day const&, answer const& given) {
    auto const* words = std::get_if<std::string>(&given);
    auto const digit = [&](std::size_t i, char highest) { return (*words)[i] >= '0' && (*words)[i] <= highest; };
    if (words && words->size() == 5 && digit(0, '2') && digit(1, (*words)[0] == '2' ? '3' : '9') && (*words)[2] == ':' &&
        digit(3, '5') && digit(4, '9'))
        return {};
    return "expected a time from 00:00 to 23:59";
}
sentence why_not(ranking const& format, answer const& given) {
    auto const* chosen = std::get_if<list>(&given);
    if (!chosen) return "expected a list of " + ids_of(format.options);
    if (sentence problem = known_once(format.options, *chosen); !problem.empty()) return problem;
    std::size_t const places =
        format.places ? std::min(static_cast<std::size_t>(int(*format.places)), format.options.size()) : format.options.size();
    return chosen->size() == places ? "" : "expected " + std::to_string(places) + " in order, the first one first";
}
sentence why_not(instruction const&, answer const&) { return "there is nothing to answer here"; }
sentence why_not(shared const& format, answer const&) { return "there is no format '" + format.format.str() + "'"; }

using range = std::optional<point_range>;

/// The points of options that count, lowest first; nothing when one of them has none.
std::optional<std::vector<double>> sorted_points(std::vector<option> const& options) {
    std::vector<double> points;
    for (option const& each : options) {
        if (each.missing) continue;
        if (!each.points) return {};
        points.push_back(*each.points);
    }
    std::sort(points.begin(), points.end());
    return points;
}

range range_of(rating const& format) { return point_range{double(format.low), double(format.high), 1.0}; }
range range_of(choice const& format) {
    auto const points = sorted_points(format.options);
    if (!points || points->empty()) return {};
    point_range all{points->front(), points->back(), {}};
    for (std::size_t i = 1; i < points->size(); ++i)
        if (double const gap = (*points)[i] - (*points)[i - 1]; gap > 0 && (!all.step || gap < *all.step)) all.step = gap;
    return all;
}
range range_of(choices const& format) {
    std::vector<option> together, alone;
    for (option const& each : format.options)
        (each.exclusive ? alone : together).push_back(each);
    auto const points = sorted_points(together), single = sorted_points(alone);
    if (!points || !single || (points->empty() && single->empty())) return {};
    std::size_t const most =
        std::min(format.at_most ? static_cast<std::size_t>(int(*format.at_most)) : points->size(), points->size());
    std::size_t const least = std::min(static_cast<std::size_t>(int(format.at_least)), most);
    point_range all{};
    for (std::size_t i = 0; i < most; ++i) { // the lowest that at_least take, then whatever lowers it more; likewise the highest
        all.low += i < least ? (*points)[i] : std::min(0.0, (*points)[i]);
        double const next = (*points)[points->size() - 1 - i];
        all.high += i < least ? next : std::max(0.0, next);
    }
    for (double each : *single) {
        all.low = points->empty() ? each : std::min(all.low, each);
        all.high = points->empty() ? each : std::max(all.high, each);
    }
    return all;
}
range range_of(yes_no const&) { return point_range{0, 1, 1.0}; }
range range_of(number const& format) {
    if (!format.low || !format.high) return {};
    return point_range{*format.low, *format.high, format.step};
}
range range_of(slider const& format) { return point_range{format.low, format.high, format.step}; }
range range_of(free_text const&) { return {}; }
range range_of(calendar_date const&) { return {}; }
range range_of(time_of_day const&) { return {}; }
range range_of(ranking const&) { return {}; }
range range_of(instruction const&) { return {}; }
range range_of(shared const&) { return {}; }

std::vector<option> const* options_of(response const& format) {
    if (auto const* one = std::get_if<choice>(&format)) return &one->options;
    auto const* several = std::get_if<choices>(&format);
    return several ? &several->options : nullptr;
}

} // namespace

acceptance accepts(response const& format, answer const& given) {
    if (std::holds_alternative<unanswered>(given)) return {};
    if (auto const* most = std::get_if<rating>(&format)) return {why_not(*most, given)}; // quicker than a visit
    return {std::visit([&](auto const& each) { return why_not(each, given); }, format)};
}

response const* format_of(assessment const& of, item const& asked) {
    auto const* by_name = std::get_if<shared>(&asked.response);
    if (!by_name) return &asked.response;
    response_format const* named = find(of.formats, by_name->format);
    return named ? &named->response : nullptr;
}

std::optional<point_range> points_in(response const& format) {
    return std::visit([](auto const& each) { return range_of(each); }, format);
}

std::optional<double> points_of(response const& format, answer const& given) {
    if (auto const number = as_number(given)) return number;
    if (auto const* yes = std::get_if<bool>(&given)) return *yes ? 1.0 : 0.0;
    std::vector<option> const* options = options_of(format);
    if (!options) return {};
    if (auto const* chosen = std::get_if<list>(&given)) {
        double total = 0;
        for (std::string const& id : *chosen) {
            option const* each = find(*options, id_of<option>(id));
            if (!each || !each->points) return {};
            total += *each->points;
        }
        return total;
    }
    option const* chosen = option_of(*options, given);
    return chosen ? chosen->points : std::nullopt;
}

std::optional<missingness> missing_in(response const& format, answer const& given) {
    if (auto const* missing = std::get_if<unanswered>(&given)) return missing->missing;
    std::vector<option> const* options = options_of(format);
    if (!options) return {};
    auto const* several = std::get_if<list>(&given);
    option const* chosen =
        several && several->size() == 1 ? find(*options, id_of<option>(several->front())) : option_of(*options, given);
    return chosen ? chosen->missing : std::nullopt;
}

std::optional<double> as_number(answer const& given) {
    if (auto const* whole = std::get_if<std::int64_t>(&given)) return static_cast<double>(*whole);
    if (auto const* number = std::get_if<double>(&given)) return *number;
    return std::nullopt;
}

} // namespace closeknit
