#include "reachability.hpp"

#include "assess/formats/format.hpp"

#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>

namespace closeknit {
namespace {

using codec::json_pointer;

std::string in_words(answer const& value) {
    return std::visit(
        []<class T>(T const& each) -> std::string {
            if constexpr (std::is_same_v<T, unanswered>) return "a missing answer";
            else if constexpr (std::is_same_v<T, bool>) return each ? "true" : "false";
            else if constexpr (std::is_same_v<T, std::string>) return "'" + each + "'";
            else if constexpr (std::is_same_v<T, std::vector<std::string>>) return "this list";
            else return format_exact(static_cast<double>(each));
        },
        value);
}

std::string in_words(comparator how) {
    switch (how) {
    case comparator::equal: return "";
    case comparator::not_equal: return "other than ";
    case comparator::less: return "less than ";
    case comparator::less_equal: return "at most ";
    case comparator::greater: return "more than ";
    case comparator::greater_equal: return "at least ";
    }
    return {};
}

std::string quoted(std::string_view words) {
    std::string out = "'";
    out += words;
    return out += '\'';
}

/// Where an item has options, a number is none of them, even one that is an option's id or its points.
std::string not_an_option(response const* format, answer const& value) {
    std::vector<option> const* options = format ? formats::options_of(*format) : nullptr;
    auto const number = as_number(value);
    if (!options || options->empty() || !number) return "";
    auto const is_meant = [&](option const& each) { return each.id == format_exact(*number) || each.points == number; };
    auto const meant = std::find_if(options->begin(), options->end(), is_meant);
    option const& example = meant == options->end() ? options->front() : *meant;
    return "; the value must be an option's id, written as text, such as \"" + example.id.str() + "\"";
}

std::string because(response const* format, answer const& value) {
    if (std::string const says = not_an_option(format, value); !says.empty()) return says;
    validation const fits = format ? validate(*format, value) : validation{};
    return fits ? "" : "; " + fits.message;
}

} // namespace

/// Why a condition that is no group is never true.
std::string reachability::why_never(condition const& leaf) const {
    auto const silent = [&](id_of<item> const& id) -> std::string {
        std::size_t const at = plan_.find_item(id);
        if (hidden_[at]) return quoted(id) + " is never shown";
        return plan_.of().items[at].kind == item_kind::instruction ? quoted(id) + " is an instruction and has no answer" : "";
    };
    return std::visit(
        [&]<class Leaf>(Leaf const& c) -> std::string {
            if constexpr (requires { c.scale; }) {
                interval const range = plan_.scale(plan_.find_scale(c.scale)).range;
                return "the scale " + quoted(c.scale) + " ranges from " + format_exact(range.low) + " to " +
                       format_exact(range.high);
            } else if constexpr (requires { c.item; }) {
                if (std::string const no_answer = silent(c.item); !no_answer.empty()) return no_answer;
                [[maybe_unused]] response const* format = plan_.format(plan_.find_item(c.item));
                std::string const no_answer_is = "no answer to " + quoted(c.item);
                if constexpr (std::is_same_v<Leaf, answer_compare>)
                    return no_answer_is + " is " + in_words(c.op) + in_words(c.value) +
                           (c.op == comparator::equal ? because(format, c.value) : not_an_option(format, c.value));
                if constexpr (std::is_same_v<Leaf, answer_in>)
                    return no_answer_is + " is among the values" + (c.values.empty() ? "" : because(format, c.values.front()));
                if constexpr (std::is_same_v<Leaf, answer_contains>) return no_answer_is + " includes " + quoted(c.part);
                if constexpr (std::is_same_v<Leaf, answers_compare>) {
                    if (std::string const other = silent(c.other); !other.empty()) return other;
                    return no_answer_is + " is " + in_words(c.op) + "one to " + quoted(c.other);
                }
                return no_answer_is + " is taken"; // a format that takes none
            }
            return {};
        },
        leaf);
}

/// Single values that are no answers, where the condition as a whole may well hold.
void reachability::check_values(condition const& leaf, json_pointer const& at, issue_collector& report_if) const {
    auto const format_of = [&](id_of<item> const& id) {
        std::size_t const index = plan_.find_item(id);
        return index < plan_.items() ? plan_.format(index) : nullptr;
    };
    auto const* is = std::get_if<answer_compare>(&leaf);
    if (response const* format = is && is->op == comparator::not_equal ? format_of(is->item) : nullptr)
        report_if(json_pointer(at, "value"), !validate(*format, is->value),
                  "no answer to " + quoted(is->item) + " is " + in_words(is->value) + because(format, is->value));
    auto const* among = std::get_if<answer_in>(&leaf);
    response const* format = among ? format_of(among->item) : nullptr;
    json_pointer const values_at(at, "values");
    for (std::size_t i = 0; format && i < among->values.size(); ++i)
        report_if(json_pointer(values_at, i), !validate(*format, among->values[i]),
                  "no answer to " + quoted(among->item) + " is " + in_words(among->values[i]) +
                      because(format, among->values[i]));
}

void reachability::check(condition const& when, bool answered, std::string const& follows, json_pointer const& at,
                         issue_list& report_if) const {
    auto const* g = std::get_if<group>(&when);
    std::string const never = "this condition is never true" + follows + "; ";
    if (!g) {
        if (of(when, answered) == satisfiability::never) report_if(at, true, never + why_never(when));
        else check_values(when, at, report_if);
        return;
    }
    std::size_t const before = report_if.count();
    json_pointer const conditions_at(at, "conditions");
    for (std::size_t i = 0; i < g->conditions.size(); ++i)
        check(g->conditions[i], answered, follows, json_pointer(conditions_at, i), report_if);
    if (report_if.count() > before || of(when, answered) != satisfiability::never) return;
    report_if(at, true,
              never + (g->conditions.empty()          ? "the group is empty"
                       : g->match == match_kind::none ? "one of its conditions is always true"
                                                      : "its conditions contradict each other"));
}

} // namespace closeknit
