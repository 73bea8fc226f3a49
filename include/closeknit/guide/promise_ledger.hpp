#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/history.hpp>

#include <optional>
#include <string>
#include <vector>

namespace closeknit {

enum class promise_status { open, kept, called_off, missed };
CLOSEKNIT_DESCRIBE_ENUM(promise_status, "What became of a promise, as of a day.",
    (open, "It can still be kept in time."),
    (kept, "It was kept in time."),
    (called_off, "It was called off before it was due."),
    (missed, "It was not kept in time."))

/// A promise of a person, as of a day.
struct promise_state {
    static constexpr bool personal = true; ///< never printed by repr
    id_of<promise_made> promise{};
    std::string wording{};
    date made{};
    date due{};
    int renegotiated = 0;
    std::optional<date> settled{};
    promise_status status = promise_status::open;
};
CLOSEKNIT_DESCRIBE(promise_state, "A promise of a person, as of a day.",
    (promise, "The promise."),
    (wording, "What was promised."),
    (made, "The day on which it was made."),
    (due, "The day by which it is to be kept, after renegotiating."),
    (renegotiated, "How often another day was agreed on in time."),
    (settled, "The day on which it was settled, in time or not."),
    (status, "What became of it."))

/// The promises that a person made, in the order in which they were made, as of a day. What is settled on a later day than it was
/// due was missed, whatever its outcome says; so was what nobody settled. A promise that is renegotiated on its due day or later
/// was missed, and is open again where a new day was agreed on. The first promise of an id counts, and its first outcome for each
/// due day.
CLOSEKNIT_EXPORT std::vector<promise_state> promises_on(history const& own, date today);

} // namespace closeknit
