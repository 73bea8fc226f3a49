#pragma once

#include <closeknit/model/date.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/text.hpp>

#include <optional>
#include <string_view>

namespace closeknit {

/// A promise that a person made, in their own words. Only the promiser writes it down, and nobody else sees it.
struct promise_made {
    static constexpr std::string_view kind = "promise_made";
    date day{};
    id_of<promise_made> promise{};
    text wording{};
    date due{};
};
CLOSEKNIT_DESCRIBE(promise_made, "A promise that a person made; only the promiser writes it down.",
    (day, "The day on which it was made."),
    (promise, "Its id among the person's promises."),
    (wording, "What was promised, in the promiser's words."),
    (due, "The day by which it is to be kept."))

enum class promise_outcome { kept, renegotiated, missed };
CLOSEKNIT_DESCRIBE_ENUM(promise_outcome, "What became of a promise.",
    (kept, "It was kept."),
    (renegotiated, "Another day was agreed on, or it was called off. Before the day on which it is due, that is no miss."),
    (missed, "It was not kept."))

struct promise_settled {
    static constexpr std::string_view kind = "promise_settled";
    date day{};
    id_of<promise_made> promise{};
    promise_outcome outcome = promise_outcome::kept;
    std::optional<date> due{};
};
CLOSEKNIT_DESCRIBE(promise_settled, "What became of a promise, as the promiser writes it down.",
    (day, "The day on which it was kept, renegotiated or seen to be missed."),
    (promise, "The promise."),
    (outcome, "What became of it."),
    (due, "The new day, where one was agreed on; without it, a renegotiated promise is called off."))

/// For records.hpp.
#define CLOSEKNIT_PROMISE_RECORDS(X) X(promise_made) X(promise_settled)

} // namespace closeknit
