#include <closeknit/couple/why_not.hpp>

#include <closeknit/assess/fits.hpp>
#include <closeknit/couple/history_state.hpp>
#include <closeknit/couple/safety.hpp>

#include <chrono>

namespace closeknit {

std::vector<closed_reason> why_not(pack const& content, history const& own, id_of<person> const& to, id_of<assessment> const& of,
                                   date day) {
    scorer const by(content.at(of));
    history_state const now = state_on(own, day);
    std::vector<closed_reason> out;
    if (!own.person.adult) out.push_back(closed_reason::not_an_adult);
    if (!safety_on(content, own, day).passes_on_a_yes()) out.push_back(closed_reason::screening);

    opened_scores const* yes = nullptr;
    for (opening const* each : now.openings)
        if (auto const* scores = std::get_if<opened_scores>(&each->what); scores && each->to == to && scores->assessment == of)
            yes = scores;
    if (!yes || to == own.person.id) out.push_back(closed_reason::not_opened);
    else if (yes->version != by.assessment().version) out.push_back(closed_reason::another_version);

    auto const answered = now.sheets.find(of);
    std::chrono::days const lasts{int(by.assessment().sheet_lasts_days)};
    if (answered == now.sheets.end() || day - answered->second->day > lasts) out.push_back(closed_reason::no_recent_answers);
    else if (!fits(by, *answered->second)) out.push_back(closed_reason::answers_do_not_fit);
    return out;
}

} // namespace closeknit
