#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/history.hpp>

#include <optional>

namespace closeknit {

/// What became of what a person meant to do, by their own calendar. What is still open counts for nothing yet.
struct adherence {
    int due = 0;
    int kept = 0;
    int renegotiated = 0;
    int missed = 0;
    int rests = 0;
    std::optional<double> rate{};
    std::optional<double> strength{};
};
CLOSEKNIT_DESCRIBE(adherence, "What became of what a person meant to do, by their own calendar.",
    (due, "How often it was due: kept + missed."),
    (kept, "How often it was done in time."),
    (renegotiated, "How often it was put off before it was due, which is no miss."),
    (missed, "How often it was not done in time."),
    (rests, "How many days on which it would have been due were days of rest."),
    (rate, "kept / due; nothing where nothing was due, which is not 0."),
    (strength, "How strong the habit is, 0 to 1; nothing for promises, and where nothing was ever due."))

/// Each time something is kept, a habit gains this part of what it lacks to 1, so that after 66 times it is at 0.95: the median
/// of what people took for a daily habit (Lally et al., 2010).
inline constexpr double habit_gain = 0.0444;
/// Each time it is missed, a habit loses this part of itself: half as much, since one missed day changed little in that study;
/// the size is our own choice. Rests and what was put off change nothing.
inline constexpr double habit_loss = 0.0222;

/// A practice from a day to today, by the person's own plans (`practice_planned`) and entries. A plan holds from the start of its
/// days until a later one for the same practice begins or the practice is dropped; neither takes back a day that was due when it
/// was written. What is done completes the earliest window that is open. A practice that is put off (`not_now`) is so for the
/// next day on which it is due, that day included. The habit counts from the first plan on, whatever `first` is. Throws
/// closeknit::error, with a place such as /entries/3/schedule/recurrence, where a plan has no days.
CLOSEKNIT_EXPORT adherence practice_adherence(history const& own, id_of<practice> const& of, date first, date today);

/// All promises with a due day from a day to today; see promise_ledger.hpp.
CLOSEKNIT_EXPORT adherence promise_adherence(history const& own, date first, date today);

} // namespace closeknit
