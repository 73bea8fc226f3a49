#pragma once

#include <closeknit/model/history.hpp>

#include <optional>
#include <vector>

namespace closeknit {

/// One due day of a promise. A renegotiated promise has one for each day that was agreed on.
struct promise_term {
    date due;
    std::optional<promise_outcome> outcome{}; ///< nothing while it can still be kept
    std::optional<date> settled{};
};

/// A promise with its due days in order; there is always one.
struct promise_terms {
    promise_made const* of;
    std::vector<promise_term> terms;
};

/// In the order in which they were made. They point into the history, which must outlive them.
std::vector<promise_terms> promise_terms_on(history const& own, date today);

} // namespace closeknit
