#include "passed_on.hpp"

#include "assess/dependencies.hpp"
#include "assess/evaluator.hpp"

#include <closeknit/assess/fits.hpp>

#include <algorithm>
#include <set>

namespace closeknit {

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
    std::chrono::days const lasts{int(by.assessment().sheet_lasts_days)};
    return found && day_ - found->day <= lasts && fits(by, *found) ? found : nullptr;
}

sheet const* passed_on_yeses::recent_sheet(scorer const& by) const {
    auto const found = now_.sheets.find(by.assessment().id);
    return usable(by, found == now_.sheets.end() ? nullptr : found->second);
}

sheet const* passed_on_yeses::recent_guess(scorer const& by, id_of<person> const& about) const {
    auto const found = now_.guesses.find({about, by.assessment().id});
    return usable(by, found == now_.guesses.end() ? nullptr : found->second);
}

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
        switch (openable[scale]) {
        case openness::by_default: return (yes.scales.empty() || named(scale)) && (yes.exact_answers || enough(scale));
        case openness::by_name: return named(scale) && enough(scale);
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
