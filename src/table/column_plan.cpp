#include "column_plan.hpp"

#include "assess/evaluator.hpp"
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

std::int16_t band_at(scale const& how, score_result const& is) {
    for (std::size_t i = 0; is.band && i < how.bands.size(); ++i)
        if (how.bands[i].id == *is.band) return static_cast<std::int16_t>(i);
    return no_band;
}

std::uint64_t cut_offs_met(score_result const& is) {
    std::uint64_t out = 0;
    for (std::size_t i = 0; i < is.cut_offs.size() && i < 64; ++i)
        if (is.cut_offs[i].met) out |= std::uint64_t{1} << i;
    return out;
}

void write_norms(scale const& how, score_result const& is, double* out) {
    for (std::size_t i = 0; i < how.norms.size(); ++i) {
        norm_score const none{}, &each = i < is.norms.size() ? is.norms[i] : none;
        for (std::optional<double> const& one : {each.z, each.t, each.percentile})
            *out++ = value_of(one);
    }
}

column_plan::results::results(score_states const& states, compiled_assessment const& of, std::size_t scale) {
    closeknit::scale const& how = of.of().scales[scale];
    norms_of_each_ = 3 * how.norms.size();
    bool const places_it = !how.bands.empty() || !how.cut_offs.empty() || !how.norms.empty();
    evaluator nobody(of); // no group of a table depends on answers here
    for (std::size_t i = 0; i < states.scales()[scale].states; ++i) {
        tally const of_all = states.tally_of(scale, i);
        evaluator::evaluation const is = concluded(of, scale, of_all);
        score_result result{.value = is.value,
                            .not_scored = is.not_scored,
                            .answered = of_all.answered,
                            .asked = of_all.asked,
                            .prorated = is.prorated};
        values_.push_back(value_of(is.value));
        statuses_.push_back(status_of(result));
        if (!result.value) result = {};
        else if (places_it) place_in_bands(how, result), compare_with_norms(how, nobody, result);
        if (!how.bands.empty()) bands_.push_back(band_at(how, result));
        if (!how.cut_offs.empty()) cut_offs_.push_back(cut_offs_met(result));
        norms_.resize(norms_.size() + norms_of_each_);
        write_norms(how, result, norms_.data() + norms_.size() - norms_of_each_);
    }
    status_steps all{.first = statuses_.front(), .steps = {}};
    std::size_t count = 0;
    for (std::size_t i = 1; i < statuses_.size(); ++i) {
        auto const change =
            static_cast<std::uint8_t>(static_cast<unsigned>(statuses_[i]) ^ static_cast<unsigned>(statuses_[i - 1]));
        if (change == 0) continue;
        if (count == all.steps.size()) return;
        all.steps[count++] = {static_cast<std::uint16_t>(i), change};
    }
    steps_ = all;
}

column_plan::column_plan(scorer by) : scores(std::move(by)), states(scores), items(scores.assessment().items.size()) {
    if (!states.all()) return;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (response const* format = scores.compiled().format(i)) items[i] = numbers_of(states, *format, i);
    for (std::size_t i = 0; i < scores.compiled().scales(); ++i)
        scales.emplace_back(states, scores.compiled(), i);
}

} // namespace closeknit
