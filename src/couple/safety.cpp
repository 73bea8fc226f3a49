#include <closeknit/couple/safety.hpp>

#include "about_safety.hpp"
#include "assess/at_end.hpp"
#include "assess/compiled_assessment.hpp"
#include "assess/dependencies.hpp"
#include "assess/formats/format.hpp"
#include "assess/item_formats.hpp"
#include "screened_scale.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/model/pack.hpp>

#include <algorithm>
#include <memory>
#include <optional>

namespace closeknit {
namespace {

/// What a person last said to an item, a skip left out; nullptr where that is nothing.
answer const* last_said(history const& own, id_of<item> const& asked, id_of<assessment> const& in, date not_before) {
    answer const* said = nullptr;
    date on{};
    for (entry const& each : own.entries) {
        sheet const* s = std::get_if<sheet>(&each);
        if (!s || s->assessment != in || s->day < not_before || (said && s->day < on) || !is_own(*s, own.person)) continue;
        auto const given = s->answers.find(asked);
        if (given == s->answers.end()) continue;
        if (std::find(s->inactive_answers.begin(), s->inactive_answers.end(), asked) != s->inactive_answers.end()) continue;
        auto const* missing = std::get_if<unanswered>(&given->second);
        if (missing && missing->missing != missingness::prefer_not_to_say) continue;
        said = &given->second;
        on = s->day;
    }
    return said;
}

bool signals(history const& own, item const& asked, response const& format, id_of<assessment> const& in, date day) {
    answer const* said = last_said(own, asked.id, in, day - screening_lasts);
    if (!said) return false;
    if (std::holds_alternative<unanswered>(*said)) return true; // "prefer not to say"
    auto const stands_for = std::visit([&](auto const& one) { return formats::missing_in(one, *said); }, format);
    if (stands_for) return *stands_for == missingness::prefer_not_to_say;
    return is_at_end(format, *said, asked.safety_sensitive->danger_end);
}

} // namespace

bool is_gate_scale(scale const& of) {
    auto const named_as_gate = [](band const& b) { return gate_named(b.id).has_value(); };
    return !of.bands.empty() && std::all_of(of.bands.begin(), of.bands.end(), named_as_gate);
}

bool is_screening(assessment const& of) { return std::any_of(of.scales.begin(), of.scales.end(), is_gate_scale); }

gate gate_on(history const& own, date day) { return state_on(own, day).gate; }

safety_state safety_on(pack const& content, history const& own, date day) {
    safety_state out{.gate = state_on(own, day).gate};
    for (assessment const& of : content.assessments) {
        item_formats const formats(of);
        for (item const& each : of.items) {
            response const* format = each.safety_sensitive ? formats.of(each) : nullptr;
            if (!format) continue;
            bool& signal = each.safety_sensitive->about == safety_topic::touch ? out.touch_signal : out.safety_signal;
            signal = signal || signals(own, each, *format, of.id, day);
        }
    }
    return out;
}

screening screening_from(scorer const& by, sheet const& answered) {
    std::optional<gate> worst;
    for (screened_scale const& each : screened_scales(by, answered))
        if (is_gate_scale(*each.of)) worst = std::max(worst.value_or(gate::nothing_reported), each.result());
    assessment const& of = by.assessment();
    return {.day = answered.day, .result = worst.value_or(gate::stop), .basis = of.id.str() + " " + std::to_string(of.version)};
}

screening screening_from(assessment const& of, sheet const& answered) {
    try {
        return screening_from(scorer(of), answered);
    } catch (error const&) { // fails closed: without scores the result is a stop
        return {.day = answered.day, .result = gate::stop, .basis = of.id.str() + " " + std::to_string(of.version)};
    }
}

std::set<id_of<dimension>> dimensions_about_safety(pack const& content) {
    return dimensions_about_safety(content, [](assessment const&) { return nullptr; });
}

std::set<id_of<dimension>> dimensions_about_safety(pack const& content,
                                                   std::function<compiled_assessment const*(assessment const&)> const& compiled) {
    auto const on_sensitive_scales = [&](assessment const& of) {
        if (compiled_assessment const* known = compiled(of)) return on_sensitive_items(*known);
        return on_sensitive_items(compiled_assessment(std::shared_ptr<assessment const>(std::shared_ptr<void>(), &of)));
    };
    std::set<id_of<dimension>> out;
    for (assessment const& of : content.assessments) {
        std::vector<bool> const on_sensitive = on_sensitive_scales(of);
        for (std::size_t i = 0; i < on_sensitive.size(); ++i)
            if (on_sensitive[i]) out.insert(of.scales[i].measures);
    }
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

bool names_risk(practice const& p, risk what) {
    return std::any_of(p.contraindications.begin(), p.contraindications.end(),
                       [&](contraindication const& each) { return each.risk == what; });
}

bool carries_safety_risk(practice const& p) {
    return !p.no_safety_risk || std::any_of(p.contraindications.begin(), p.contraindications.end(),
                                            [](contraindication const& each) { return is_about_safety(each.risk); });
}

} // namespace closeknit
