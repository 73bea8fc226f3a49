#include "check_assessment.hpp"

#include <closeknit/model/pack.hpp>
#include <closeknit/model/plain.hpp>

#include <charconv>
#include <cmath>
#include <set>

namespace closeknit {
namespace {

using codec::place;
using ids = std::vector<std::string>;

std::string listed(ids const& some) {
    std::string out;
    for (std::size_t i = 0; i < some.size() && i < 5; ++i)
        out += (i ? ", '" : "'") + some[i] + "'";
    return some.size() > 5 ? out + " and " + std::to_string(some.size() - 5) + " more" : out;
}

ids without_points(std::vector<option> const& options) {
    ids out;
    for (option const& each : options)
        if (!each.missing && !each.points) out.push_back(each.id.str());
    return out;
}

std::string named_unscored(ids const& unscored) {
    if (unscored.empty()) return "the item has no options that count";
    return std::string(unscored.size() == 1 ? "the option " : "the options ") + listed(unscored) +
           (unscored.size() == 1 ? " has" : " have") + " no points, so the item cannot be scored";
}

/// An answer as a key's table names it; nothing for a name that no answer to this format can have.
std::optional<answer> named_answer(response const& format, std::string const& name) {
    if (std::holds_alternative<yes_no>(format) && (name == "true" || name == "false")) return answer{name == "true"};
    double value = 0;
    auto const [end, problem] = std::from_chars(name.data(), name.data() + name.size(), value);
    bool const number = problem == std::errc{} && end == name.data() + name.size();
    for (answer const& each : {answer{name}, answer{value}})
        if ((number || each.index() == answer{name}.index()) && accepts(format, each)) return each;
    return {};
}

/// The answers of a format that has not many; empty for the others.
std::vector<std::pair<answer, std::string>> few_answers(response const& format) {
    std::vector<std::pair<answer, std::string>> out;
    if (auto const* c = std::get_if<choice>(&format))
        for (option const& each : c->options)
            if (!each.missing) out.push_back({each.id.str(), each.id.str()});
    if (std::holds_alternative<yes_no>(format)) out = {{true, "true"}, {false, "false"}};
    auto const range = std::holds_alternative<choice>(format) || std::holds_alternative<yes_no>(format) ||
                               std::holds_alternative<choices>(format)
                           ? std::nullopt
                           : points_in(format);
    double const steps =
        range && range->step && *range->step > 0 ? std::floor((range->high - range->low) / *range->step + 1e-9) : -1;
    for (int i = 0; steps <= 1'000 && i <= static_cast<int>(steps); ++i) {
        double const value = range->low + i * *range->step;
        out.push_back({value, plain(value)});
    }
    return out;
}

void check_table(key const& how, response const& format, place const& at, finder& rule) {
    place const points_at(at, "points");
    rule(points_at, std::holds_alternative<choices>(format),
         "several answers at once have no line in a table; give the options points");
    if (std::holds_alternative<choices>(format)) return;
    for (auto const& [name, points] : how.points) {
        rule(place(points_at, name), !named_answer(format, name), "'" + name + "' is no answer to '" + how.item.str() + "'");
        rule(place(points_at, name), !std::isfinite(points), "expected a number");
    }
    ids lacking;
    for (auto const& [given, name] : few_answers(format))
        if (!points_of(format, how, given)) lacking.push_back(name);
    rule(points_at, !lacking.empty(), "there are no points for " + listed(lacking) + ", so it cannot be scored");
}

void check_format(key const& how, response const& format, place const& at, finder& rule) {
    place const item_at(at, "item");
    auto const* one = std::get_if<choice>(&format);
    auto const* several = std::get_if<choices>(&format);
    bool const scored = one || several || std::holds_alternative<number>(format) || points_in(format);
    rule(item_at, !scored, "the item's answers have no points, so it cannot be scored");
    if (!scored) return;
    if (!how.points.empty()) return check_table(how, format, at, rule);
    if (points_in(format)) return;
    rule(item_at, !one && !several, "the item's numbers have no lowest and highest, so it cannot be scored");
    if (one || several) rule(item_at, true, named_unscored(without_points(one ? one->options : several->options)));
}

void check_weight(method const& by, double weight, place const& at, finder& rule) {
    bool const adds = std::holds_alternative<sum>(by), averages = std::holds_alternative<mean>(by);
    place const here(at, "weight");
    if (!std::isfinite(weight) || weight == 0) rule(here, true, "a weight of " + exact(weight) + " counts nothing");
    else if (averages) rule(here, weight < 0, "a mean takes weights above 0");
    else rule(here, !adds && weight != 1, "this method takes every answer once", "1");
}

} // namespace

void check_keys(blueprint const& plan, std::size_t score, place const& at, finder& rule) {
    scoring const& s = plan.of().scores[score];
    rule(place(at, "keys"), s.keys.empty() && s.parts.empty(), "a score needs at least one item");
    std::set<std::string_view> items, parts;
    place const keys_at(at, "keys"), parts_at(at, "parts");
    for (std::size_t i = 0; i < s.keys.size(); ++i) {
        place const here(keys_at, i);
        rule(place(here, "item"), !items.insert(s.keys[i].item).second, "the item counts twice in this score");
        check_weight(s.by, s.keys[i].weight, here, rule);
        std::size_t const item = plan.item_at(s.keys[i].item);
        if (item < plan.items() && plan.format(item)) check_format(s.keys[i], *plan.format(item), here, rule);
    }
    for (std::size_t i = 0; i < s.parts.size(); ++i) {
        place const here(parts_at, i);
        rule(place(here, "score"), !parts.insert(s.parts[i].score).second, "the score counts twice in this score");
        check_weight(s.by, s.parts[i].weight, here, rule);
    }
}

} // namespace closeknit
