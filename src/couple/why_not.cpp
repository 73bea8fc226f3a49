#include <closeknit/couple/why_not.hpp>

#include "passed_on.hpp"

#include <closeknit/assess/fits.hpp>

#include <algorithm>

namespace closeknit {
namespace {

/// The yes of today, whether it is passed on or not, or nullptr.
opened_scores const* own_yes(history_state now, history const& own, id_of<person> const& to, assessment const& of) {
    std::erase_if(now.openings, [&](opening const* each) { return each->to != to || to == own.person.id; });
    return yes_among<opened_scores>(now.openings, &of);
}

bool any_value(scorer const& by, opened_scores const& yes, sheet const& answered) {
    auto const values = opened_values(by, yes, answered);
    return std::any_of(values.begin(), values.end(), [](auto const& each) { return each.has_value(); });
}

} // namespace

std::vector<closed_reason> why_not(pack const& content, history const& own, id_of<person> const& to, id_of<assessment> const& of,
                                   date day) {
    scorer const by(content.at(of));
    history_state const now = state_on(own, day);
    std::vector<closed_reason> out;
    if (!own.person.adult) out.push_back(closed_reason::not_an_adult);
    if (!safety_on(content, own, day).passes_on_a_yes()) out.push_back(closed_reason::screening);
    bool const never = !may_open(by.assessment());
    if (never) out.push_back(closed_reason::never_opens);

    opened_scores const* yes = own_yes(now, own, to, by.assessment());
    if (!yes) out.push_back(closed_reason::not_opened);
    else if (yes->version != by.assessment().version) out.push_back(closed_reason::another_version), yes = nullptr;

    auto const found = now.sheets.find(of);
    if (found == now.sheets.end() || !is_recent(by.assessment(), *found->second, day))
        out.push_back(closed_reason::no_recent_answers);
    else if (!fits(by, *found->second)) out.push_back(closed_reason::answers_do_not_fit);
    else if (yes && !never && !any_value(by, *yes, *found->second)) out.push_back(closed_reason::no_value_to_open);
    return out;
}

} // namespace closeknit
