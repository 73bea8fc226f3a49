#include "prospects.hpp"

#include <closeknit/model/pack.hpp>
#include <closeknit/model/plain.hpp>

namespace closeknit {
namespace {

using codec::place;

std::string in_words(answer const& value) {
    return std::visit(
        []<class T>(T const& each) -> std::string {
            if constexpr (std::is_same_v<T, unanswered>) return "a missing answer";
            else if constexpr (std::is_same_v<T, bool>) return each ? "true" : "false";
            else if constexpr (std::is_same_v<T, std::string>) return "'" + each + "'";
            else if constexpr (std::is_same_v<T, std::vector<std::string>>) return "this list";
            else return exact(static_cast<double>(each));
        },
        value);
}

std::string in_words(comparator how) {
    switch (how) {
    case comparator::equal: return "";
    case comparator::unequal: return "other than ";
    case comparator::less: return "less than ";
    case comparator::at_most: return "at most ";
    case comparator::more: return "more than ";
    case comparator::at_least: return "at least ";
    }
    return {};
}

std::string quoted(std::string_view id) { return "'" + std::string(id) + "'"; }

std::string because(response const* format, answer const& value) {
    acceptance const fits = format ? accepts(*format, value) : acceptance{};
    return fits ? "" : "; " + fits.why_not;
}

} // namespace

/// Why a condition that is no group can never hold.
std::string prospects::why_never(condition const& leaf) const {
    auto const silent = [&](id_of<item> const& id) -> std::string {
        std::size_t const at = plan_.item_at(id);
        if (hidden_[at]) return quoted(id) + " can never be shown";
        response const* format = plan_.format(at);
        return format && std::holds_alternative<instruction>(*format) ? quoted(id) + " is an instruction and has no answer" : "";
    };
    return std::visit(
        [&]<class Leaf>(Leaf const& c) -> std::string {
            if constexpr (requires { c.score; }) {
                interval const range = plan_.score(plan_.score_at(c.score)).range;
                return "the score " + quoted(c.score) + " runs from " + exact(range.low) + " to " + exact(range.high);
            } else if constexpr (requires { c.item; }) {
                if (std::string const no_answer = silent(c.item); !no_answer.empty()) return no_answer;
                [[maybe_unused]] response const* format = plan_.format(plan_.item_at(c.item));
                std::string const no_answer_is = "no answer to " + quoted(c.item);
                if constexpr (std::is_same_v<Leaf, answer_is>)
                    return no_answer_is + " is " + in_words(c.compares) + in_words(c.value) +
                           (c.compares == comparator::equal ? because(format, c.value) : "");
                if constexpr (std::is_same_v<Leaf, answer_among>)
                    return no_answer_is + " is among the values" + (c.values.empty() ? "" : because(format, c.values.front()));
                if constexpr (std::is_same_v<Leaf, answer_includes>) return no_answer_is + " includes " + quoted(c.part);
                if constexpr (std::is_same_v<Leaf, answer_against>) {
                    if (std::string const other = silent(c.other); !other.empty()) return other;
                    return no_answer_is + " is " + in_words(c.compares) + "one to " + quoted(c.other);
                }
                return no_answer_is + " is taken"; // a format that takes none
            }
            return {};
        },
        leaf);
}

/// Single values that are no answers, where the condition as a whole may well hold.
void prospects::check_values(condition const& leaf, place const& at, finder& rule) const {
    auto const format_of = [&](id_of<item> const& id) {
        std::size_t const index = plan_.item_at(id);
        return index < plan_.items() ? plan_.format(index) : nullptr;
    };
    auto const* is = std::get_if<answer_is>(&leaf);
    if (response const* format = is && is->compares == comparator::unequal ? format_of(is->item) : nullptr)
        rule(place(at, "value"), !accepts(*format, is->value),
             "no answer to " + quoted(is->item) + " is " + in_words(is->value) + because(format, is->value));
    auto const* among = std::get_if<answer_among>(&leaf);
    response const* format = among ? format_of(among->item) : nullptr;
    place const values_at(at, "values");
    for (std::size_t i = 0; format && i < among->values.size(); ++i)
        rule(place(values_at, i), !accepts(*format, among->values[i]),
             "no answer to " + quoted(among->item) + " is " + in_words(among->values[i]) + because(format, among->values[i]));
}

void prospects::check(condition const& when, bool answered, std::string const& follows, place const& at, finder& rule) const {
    auto const* g = std::get_if<group>(&when);
    std::string const never = "this can never hold" + follows + ": ";
    if (!g) {
        auto const* reaches = std::get_if<score_reaches>(&when);
        std::size_t const score = reaches ? plan_.score_at(reaches->score) : plan_.of().scores.size();
        bool const no_band = score < plan_.of().scores.size() && !find(plan_.of().scores[score].bands, reaches->band);
        if (no_band) rule(place(at, "band"), true, "the score has no band " + quoted(reaches->band));
        else if (of(when, answered) == outlook::never) rule(at, true, never + why_never(when));
        else check_values(when, at, rule);
        return;
    }
    std::size_t const before = rule.count();
    place const of_at(at, "of");
    for (std::size_t i = 0; i < g->of.size(); ++i)
        check(g->of[i], answered, follows, place(of_at, i), rule);
    if (rule.count() > before || of(when, answered) != outlook::never) return;
    rule(at, true,
         never + (g->of.empty()             ? "there is nothing in it to hold"
                  : g->holds == match::none ? "one of its conditions always holds"
                                            : "its conditions contradict each other"));
}

} // namespace closeknit
