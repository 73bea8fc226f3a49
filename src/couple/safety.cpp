#include <closeknit/couple/safety.hpp>

#include "assess/dependencies.hpp"
#include "assess/evaluator.hpp"

#include <closeknit/assess/fits.hpp>
#include <closeknit/assess/scorer.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>
#include <optional>

namespace closeknit {
namespace {

std::optional<gate> gate_named(std::string_view name) {
    std::optional<gate> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<gate>>([&](auto each) {
        if (name == each.name) found = each.value;
    });
    return found;
}

/// Whether a keyed item that was asked has no answer, or one that stands for none, such as "prefer not to say".
bool passed_over(compiled_assessment const& of, evaluator const& now, std::size_t scale) {
    std::vector<std::size_t> const keyed = keyed_indices(of, scale);
    return std::any_of(keyed.begin(), keyed.end(), [&](std::size_t each) { return now.is_shown(each) && !now.counts(each); });
}

} // namespace

bool is_gate_scale(scale const& of) {
    auto const named_as_gate = [](band const& b) { return gate_named(b.id).has_value(); };
    return !of.bands.empty() && std::all_of(of.bands.begin(), of.bands.end(), named_as_gate);
}

gate gate_on(std::optional<screening> const& answered, date today) {
    bool const fresh = answered && answered->day <= today && today - answered->day <= screening_lasts;
    bool const known = answered && !name_of(answered->result).empty();
    return fresh && known ? answered->result : gate::stop;
}

screening screening_from(assessment const& of, sheet const& answered) {
    screening out{.day = answered.day, .result = gate::stop, .basis = of.id.str() + " " + std::to_string(of.version)};
    std::optional<scorer> by;
    try {
        by.emplace(of);
    } catch (error const&) { // fails closed: without scores the result is a stop
        return out;
    }
    if (!fits(*by, answered)) return out;
    std::optional<gate> worst;
    evaluator now(by->compiled());
    now.read(answered.answers);
    std::vector<score_result> const scores = now.results();
    for (std::size_t i = 0; i < scores.size(); ++i) { // in the order of the scales
        if (!is_gate_scale(of.scales[i])) continue;
        bool const unsaid = !scores[i].band || passed_over(by->compiled(), now, i);
        gate const found = unsaid ? gate::stop : *gate_named(*scores[i].band);
        worst = std::max(worst.value_or(gate::nothing_reported), found);
    }
    out.result = worst.value_or(gate::stop);
    return out;
}

/// A value that is none of risk's counts as one about safety.
bool is_about_safety(risk what) {
    switch (what) {
    case risk::fear:
    case risk::retaliation:
    case risk::control:
    case risk::abuse:
    case risk::touch: return true;
    case risk::quarrel:
    case risk::other: return false;
    }
    return true;
}

} // namespace closeknit
