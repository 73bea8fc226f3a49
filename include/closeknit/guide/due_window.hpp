#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/schedule.hpp>

#include <optional>
#include <vector>

namespace closeknit {

enum class window_state { upcoming, open, completed, expired };
CLOSEKNIT_DESCRIBE_ENUM(window_state, "What became of something that is due on a day.",
    (upcoming, "It cannot be done yet."),
    (open, "It can be done, and is not done yet."),
    (completed, "It was done in time."),
    (expired, "It was not done in time."))

/// A day on which something is due, with the days on which doing it counts, all of them included.
struct due_window {
    date day{};
    date opens{};
    std::optional<date> closes{};
    std::optional<date> completed_on{};
    window_state state = window_state::upcoming;
};
CLOSEKNIT_DESCRIBE(due_window, "A day on which something is due, with the days on which doing it counts.",
    (day, "The day on which it is due."),
    (opens, "The first day on which doing it counts."),
    (closes, "The last day on which doing it counts; it expires after that. Nothing where it never expires."),
    (completed_on, "The day on which it was done."),
    (state, "What became of it, as of the day that was asked about."))

/// The windows of all days from `first` to `last` on which something is due, in order, as they are on `today`. `done` has the
/// days on which it was done, in any order, as the person who did it lived them; a day twice is done twice, and days after
/// `today` do not count yet. Each completes the earliest window that it lies in and that is not completed, so as many as can be
/// are, whatever `first` and `last` are. Throws closeknit::error as `occurrences` does, below /recurrence.
CLOSEKNIT_EXPORT std::vector<due_window> windows_between(schedule const& of, std::vector<date> done, date first, date last,
                                                         date today);

} // namespace closeknit
