#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/history.hpp>

#include <chrono>
#include <map>
#include <vector>

namespace closeknit {

/// How many days a screening counts as fresh, and how long an answer that signals danger counts.
inline constexpr std::chrono::days screening_lasts{92};

/// What holds on one day, folded from a history. It points into the history, which must outlive it.
///
/// What closes counts at once, whatever its day says; what opens counts from its day on. So a closing or a screening that is
/// dated ahead, as of somebody who is in another time zone, closes today.
struct history_state {
    /// The newest screening's result, of several on one day the strictest; a stop where the newest one is stale, dated ahead
    /// or none of gate's values, or where there is none.
    closeknit::gate gate = gate::stop;
    /// The newest own sheet for each assessment; of one day, the last in the list.
    std::map<id_of<assessment>, sheet const*> sheets{};
    /// The newest of them all, or nullptr.
    sheet const* latest = nullptr;
    /// The newest sheet about somebody else, for each person and assessment.
    std::map<std::pair<id_of<person>, id_of<assessment>>, sheet const*> guesses{};
    /// The yeses that hold today, whether they are passed on or not.
    std::vector<opening const*> openings{};
    /// The prompts that were asked and the practices that were done, each with its last day.
    std::map<id_of<prompt>, date> asked{};
    std::map<id_of<practice>, date> done{}; ///< practices
    /// The practices that were left out, put off or dropped and not done since, each with its last entry.
    std::map<id_of<practice>, practice_put_off const*> put_off{};
};

/// Entries later than the day do not count, but for what closes. An entry of this person's sheet that names another person as
/// its author does not count.
CLOSEKNIT_EXPORT history_state state_on(history const& of, date day);
history_state state_on(history const&& of, date day) = delete; // the pointers would dangle

/// Whether a sheet is by the history's person and about them.
CLOSEKNIT_EXPORT bool is_own(sheet const& answered, person const& owner);

} // namespace closeknit
