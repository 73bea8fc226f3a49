#pragma once

#include <closeknit/export.hpp>
#include <closeknit/guide/adherence.hpp>
#include <closeknit/guide/promise_ledger.hpp>
#include <closeknit/model/pack.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace closeknit {

/// One person's scores on one scale over a time, and what became of them in the pack's words.
struct scale_progress {
    static constexpr bool personal = true; ///< never printed by repr
    id_of<closeknit::assessment> assessment{};
    id_of<closeknit::scale> scale{};
    std::vector<date> days{};
    std::vector<double> values{};
    std::optional<double> low{};
    std::optional<double> high{};
    std::optional<bool> reliable{};
    std::string wording{};
};
CLOSEKNIT_DESCRIBE(scale_progress, "One person's scores on one scale over a time, and what became of them.",
    (assessment, "The assessment."),
    (scale, "The scale."),
    (days, "The days of the sittings that gave a score, in order."),
    (values, "The score of each."),
    (low, "The lowest possible score; none where there is no end."),
    (high, "The highest possible score; none where there is no end."),
    (reliable, "Whether the change from the first to the last is more than measurement error; only where the scale's reliability is known."),
    (wording, "The change from the first to the last in a sentence or two; empty for a single sitting, and while the person's screening is not clear."))

/// One practice over a time.
struct practice_progress {
    static constexpr bool personal = true; ///< never printed by repr
    id_of<closeknit::practice> practice{};
    int times = 0;
    std::optional<double> went{};
    closeknit::adherence adherence{};
    std::string wording{};
};
CLOSEKNIT_DESCRIBE(practice_progress, "One practice over a time.",
    (practice, "The practice."),
    (times, "How often it was done."),
    (went, "The mean of how it went, 1 to 5; nothing where nothing was said."),
    (adherence, "What became of the days on which it was planned."),
    (wording, "What was done in a sentence, and what a score was before and after. Scores are left out while the person's screening is not clear."))

/// What one person can look back on: a function of their own history, the pack and the days.
struct progress_report {
    static constexpr bool personal = true; ///< never printed by repr
    id_of<closeknit::person> person{};
    date first{};
    date last{};
    std::vector<scale_progress> scales{};
    std::vector<practice_progress> practices{};
    adherence promises{};
    std::vector<promise_state> ledger{};
    std::vector<int> moods{};
    std::vector<int> felt_heard{};
    std::vector<std::string> notes{};
};
CLOSEKNIT_DESCRIBE(progress_report, "What one person can look back on.",
    (person, "Who it is for."),
    (first, "The first day that it looks back on."),
    (last, "The last day."),
    (scales, "Their scores over the time, those of strengths first."),
    (practices, "The practices that they did or planned, in the pack's order."),
    (promises, "What became of their promises."),
    (ledger, "Their promises that were due or made in the time."),
    (moods, "Their mood at each check-in, 1 to 5."),
    (felt_heard, "How far they felt heard, 1 to 5, talk by talk."),
    (notes, "What else they wrote down, in sentences; nothing while their screening is not clear."))

/// The time that a quarterly look goes back.
inline constexpr std::chrono::days quarter{92};

/// What a person can look back on from a day to today. A change is said from the first sitting in that time to the last, by half
/// a step of a five-point scale (an eighth of the range) or more; where the scale's reliability is known, only beyond measurement
/// error. It quotes the answer that changed most, and never one to an item that is `safety_sensitive`. Unless the person's gate
/// is `nothing_reported` and they gave no danger signal, it is figures alone. Sheets that do not fit their assessment are passed
/// over. A practice that was neither done nor due has no sentence. Throws closeknit::error as `practice_adherence` does.
CLOSEKNIT_EXPORT progress_report look_back(pack const& content, history const& own, date first, date today);

} // namespace closeknit
