#include "column_plan.hpp"

#include "assess/compiled_assessment.hpp"
#include "assess/formats/format.hpp"

#include <closeknit/assess/read_answer.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/number_text.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace closeknit {
namespace {

/// Whole numbers that may be answers: those that are, the names of options, 0 and 1 for no and yes.
std::vector<int> candidates(response const& format, std::vector<answer> const& answers) {
    std::vector<int> out;
    auto const add = [&](std::optional<double> number) {
        if (number && std::abs(*number) < 1e6 && *number == std::floor(*number)) out.push_back(static_cast<int>(*number));
    };
    for (answer const& each : answers)
        if (std::holds_alternative<bool>(each)) add(std::get<bool>(each));
        else add(as_number(each));
    if (std::vector<option> const* options = formats::options_of(format))
        for (option const& each : *options)
            add(parse_double(each.id.str()));
    return out;
}

column_plan::numbers numbers_of(score_states const& states, response const& format, std::size_t item) {
    std::vector<int> const all = candidates(format, states.answers_to(item));
    if (all.empty()) return {};
    auto const [low, high] = std::minmax_element(all.begin(), all.end());
    column_plan::numbers out{*low, *high, {}};
    if (out.high - out.low >= static_cast<int>(score_states::most_answers)) return {};
    out.codes.resize(static_cast<std::size_t>(out.high - out.low) + 2);
    bool plain = true;
    for (int each : all) {
        answer const given = as_stored(format, std::int64_t{each});
        auto const code = validate(format, given) ? states.code_of(item, given) : std::nullopt;
        out.codes[static_cast<std::size_t>(each - out.low) + 1] = code.value_or(score_states::code{0});
    }
    for (std::size_t i = 0; i < out.codes.size(); ++i)
        plain = plain && out.codes[i] == i;
    if (plain) out.codes.clear();
    return out;
}

} // namespace

column_plan::column_plan(scorer by) : scores(std::move(by)), states(scores), items(scores.assessment().items.size()) {
    if (!states.all()) return;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (response const* format = scores.compiled().format(i)) items[i] = numbers_of(states, *format, i);
    for (score_states::scale_plan const& each : states.scales())
        scales.emplace_back(each.states);
}

} // namespace closeknit
