#include <closeknit/couple/safety.hpp>

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

} // namespace

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
    std::vector<score_result> const scores = by->score(answered.answers);
    for (std::size_t i = 0; i < scores.size(); ++i) { // in the order of the scales
        score_result const& s = scores[i];
        std::vector<band> const& bands = of.scales[i].bands;
        bool const is_gate =
            !bands.empty() && std::all_of(bands.begin(), bands.end(), [](band const& b) { return gate_named(b.id).has_value(); });
        if (!is_gate) continue;
        gate const found = s.band ? *gate_named(*s.band) : gate::stop;
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
