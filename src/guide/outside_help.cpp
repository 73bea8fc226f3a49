#include "outside_help.hpp"

#include "band_place.hpp"
#include "own_sheets.hpp"

#include <closeknit/assess/fits.hpp>
#include <closeknit/couple/history_state.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/recommend.hpp>

#include <algorithm>
#include <cstddef>
#include <set>
#include <vector>

namespace closeknit {
namespace {

std::set<id_of<dimension>> help_dimensions(pack const& content) {
    std::set<id_of<dimension>> out;
    for (practice const& p : content.practices)
        for (auto const& [target, weight] : p.targets)
            if (p.outside_help && weight == 1) out.insert(target);
    return out;
}

/// One sheet's scores.
struct sitting_scores {
    date day{};
    std::vector<score_result> scores{};
};

/// The newest first, as far back as passed-over questions can make it necessary to look.
std::vector<sitting_scores> sittings_of(scorer const& by, std::vector<sheet const*> const& sheets) {
    constexpr std::size_t most = 4 * low_sittings;
    std::vector<sitting_scores> out;
    for (sheet const* each : sheets) {
        if (out.size() == most) break;
        if (fits(by, carry_over(by, *each).answered)) out.push_back({each->day, by.score(*each)});
    }
    return out;
}

/// Whether a score lies in the worst band in each of the newest sheets that gave it, as many as it takes.
bool stays_low(scale const& how, std::vector<sitting_scores> const& sittings) {
    std::size_t low = 0;
    for (sitting_scores const& each : sittings) {
        score_result const* s = score_of(each.scores, how);
        if (!s) continue;
        if (place_of(how, *s) != band_place::worst) return false;
        if (++low == low_sittings) return true;
    }
    return false;
}

/// Whether the newest score of a scale that is no older than a year lies in the highest band.
bool is_high(scale const& how, std::vector<sitting_scores> const& sittings, date day) {
    for (sitting_scores const& each : sittings)
        if (score_result const* s = score_of(each.scores, how))
            return how.bands.size() >= 2 && s->band == how.bands.back().id && day - each.day <= help_answers_last;
    return false;
}

} // namespace

std::optional<help_reason> help_reason_on(pack const& content, pack_scorers& scorers, history const& own, date day) {
    std::set<id_of<dimension>> const about_help = help_dimensions(content);
    bool low = false;
    for (assessment const& of : content.assessments) {
        auto const sheets = own_sheets(of, own, day);
        if (sheets.empty() || day - sheets.front()->day > help_answers_last || is_screening(of)) continue;
        scorer const* by = scorers.find(of);
        if (!by) continue; // an assessment that cannot be scored says nothing
        std::vector<sitting_scores> const sittings = sittings_of(*by, sheets);
        for (scale const& how : of.scales) {
            if (about_help.contains(how.measures) && is_high(how, sittings, day)) return help_reason::wanted;
            low = low || stays_low(how, sittings);
        }
    }
    return low ? std::optional(help_reason::low_scores) : std::nullopt;
}

} // namespace closeknit
