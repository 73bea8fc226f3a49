#include "passed_on.hpp"

#include "assess/dependencies.hpp"
#include "assess/evaluator.hpp"

#include <closeknit/assess/fits.hpp>
#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/error.hpp>

#include <algorithm>
#include <chrono>
#include <set>

namespace closeknit {

bool is_recent(assessment const& of, sheet const& answered, date day) {
    return day - answered.day <= std::chrono::days{int(of.sheet_lasts_days)};
}

bool may_open(assessment const& of) { return !of.respondent_only && !is_screening(of); }

std::optional<scorer> scorer_to_open(assessment const& of) {
    if (!may_open(of)) return std::nullopt;
    try {
        return scorer(of);
    } catch (error const&) { // not well formed: nothing of it opens
        return std::nullopt;
    }
}

passed_on_yeses::passed_on_yeses(pack const& content, history const& own, id_of<person> const& to, date day)
    : day_(day), now_(state_on(own, day)) {
    safety_state const safety = safety_on(content, own, day);
    if (!own.person.adult || own.person.id == to || !safety.passes_on_a_yes()) return;
    for (opening const* each : now_.openings) {
        bool const about_touch =
            std::holds_alternative<opened_touch>(each->what) || std::holds_alternative<opened_sexual_topics>(each->what);
        if (each->to == to && (!about_touch || safety.passes_on_touch())) openings_.push_back(each);
    }
}

sheet const* passed_on_yeses::usable(scorer const& by, sheet const* found) const {
    return found && is_recent(by.assessment(), *found, day_) && fits(by, *found) ? found : nullptr;
}

sheet const* passed_on_yeses::recent_sheet(scorer const& by) const {
    auto const found = now_.sheets.find(by.assessment().id);
    return usable(by, found == now_.sheets.end() ? nullptr : found->second);
}

sheet const* passed_on_yeses::recent_guess(scorer const& by, id_of<person> const& about) const {
    auto const found = now_.guesses.find({about, by.assessment().id});
    return usable(by, found == now_.guesses.end() ? nullptr : found->second);
}

namespace {

/// Whether a scale's value lies so close to an end at which some of its items have their danger end that it would tell their
/// answers: what is open at all tells that none of them is at that end.
bool is_near_danger(compiled_assessment const& in, evaluator const& now, std::size_t scale) {
    compiled_assessment::scale_plan const& plan = in.scale(scale);
    double from_low = 0, from_high = 0, at_low = 0, at_high = 0;
    for (std::size_t i = plan.first_key; i < plan.last_key; ++i) {
        compiled_assessment::keyed_item const& each = in.keyed(i);
        response const& format = *in.format(each.item);
        if (auto const& tag = in.of().items[each.item].safety_sensitive)
            ((tag->danger_end == range_end::high) != each.how->reversed ? at_high : at_low) += *points_in(format)->step;
        if (!now.counts(each.item)) continue;
        double const points = points_of(format, *each.how, *now.answer_to(each.item)).value();
        from_low += each.how->reversed ? each.high - points : points - each.low;
        from_high += each.how->reversed ? points - each.low : each.high - points;
    }
    return (at_low > 0 && from_low <= at_low) || (at_high > 0 && from_high <= at_high);
}

} // namespace

std::vector<std::optional<double>> opened_values(scorer const& by, opened_scores const& yes, sheet const& answered) {
    compiled_assessment const& plan = by.compiled();
    std::vector<openness> const openable = by.openable();
    evaluator now(plan);
    now.read(answered.answers);
    std::set<id_of<scale>> const names(yes.scales.begin(), yes.scales.end());
    auto const named = [&](std::size_t scale) { return names.contains(plan.of().scales[scale].id); };
    auto const enough = [&](std::size_t scale) {
        std::vector<std::size_t> const keyed = keyed_indices(plan, scale);
        return std::count_if(keyed.begin(), keyed.end(), [&](std::size_t each) { return now.counts(each); }) >= 3;
    };
    auto const said_yes = [&](std::size_t scale) {
        bool const composite = plan.scale(scale).first_component != plan.scale(scale).last_component;
        bool const by_itself = openable[scale] == openness::by_default || openable[scale] == openness::by_name;
        if (composite && by_itself) return true; // it says nothing that its components do not, and closes below without them
        switch (openable[scale]) {
        case openness::by_default: return (yes.scales.empty() || named(scale)) && (yes.exact_answers || enough(scale));
        case openness::by_name: return named(scale) && enough(scale) && !is_near_danger(plan, now, scale);
        case openness::exact_only: return (yes.scales.empty() || named(scale)) && yes.exact_answers;
        case openness::never: break;
        }
        return false;
    };
    std::vector<std::optional<double>> out(plan.scales());
    for (std::size_t i = 0; i < out.size(); ++i)
        if (said_yes(i)) out[i] = now.value_of(i).value;
    close_composites(plan, out);
    return out;
}

void close_composites(compiled_assessment const& in, std::vector<std::optional<double>>& open) {
    for (bool more = true; more;) {
        more = false;
        for (std::size_t i = 0; i < open.size(); ++i)
            for (std::size_t c = in.scale(i).first_component; open[i] && c < in.scale(i).last_component; ++c)
                if (!open[in.component(c).scale]) open[i].reset(), more = true;
    }
}

} // namespace closeknit
