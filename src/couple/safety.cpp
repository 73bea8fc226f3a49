#include <closeknit/couple/safety.hpp>

#include <closeknit/assess/lint.hpp>
#include <closeknit/assess/score.hpp>
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

gate gate_on(std::optional<screen> const& answered, date today) {
    bool const fresh = answered && answered->day <= today && today - answered->day <= screen_lasts;
    return fresh ? answered->result : gate::stop;
}

screen screen_from(assessment const& of, sheet const& answered) {
    screen out{.day = answered.day, .result = gate::stop, .basis = of.id.str() + " " + std::to_string(of.version)};
    if (!lint(of, answered).empty()) return out;
    std::optional<gate> worst;
    for (scored const& s : score(of, answered.answers)) {
        std::vector<band> const& bands = find(of.scores, s.id)->bands;
        bool const is_gate =
            !bands.empty() && std::all_of(bands.begin(), bands.end(), [](band const& b) { return gate_named(b.id).has_value(); });
        if (!is_gate) continue;
        gate const found = s.band ? *gate_named(*s.band) : gate::stop;
        worst = std::max(worst.value_or(gate::nothing_reported), found);
    }
    out.result = worst.value_or(gate::stop);
    return out;
}

bool is_about_safety(concern what) {
    switch (what) {
    case concern::fear:
    case concern::retaliation:
    case concern::control:
    case concern::abuse:
    case concern::touch: return true;
    case concern::quarrel:
    case concern::other: return false;
    }
    return true;
}

} // namespace closeknit
