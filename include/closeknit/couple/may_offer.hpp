#pragma once

#include <closeknit/couple/reveal.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/practice.hpp>

namespace closeknit {

/// Whether a practice may be offered to one person who did not ask for it: on their own page what is done alone or carries no
/// safety risk, and unless their yeses are passed on only what is both; nothing about touch after a signal about touch.
CLOSEKNIT_EXPORT bool may_offer(practice const& p, safety_state const& to);

/// Whether a practice may be offered to two people who did not ask for it: not what is done alone, and what carries a safety risk
/// only where both opened practices; touch only where both opened touch.
CLOSEKNIT_EXPORT bool may_offer(practice const& p, reveal_permit const& both);

} // namespace closeknit
