#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/concern.hpp>
#include <closeknit/model/screen.hpp>

#include <chrono>
#include <optional>

namespace closeknit {

/// How long a private screen counts as fresh.
inline constexpr std::chrono::days screen_lasts{92};

/// The state of one person's gate today. Fails closed: a screen that is missing, stale or dated ahead is a stop.
CLOSEKNIT_EXPORT gate gate_on(std::optional<screen> const& answered, date today);

/// Whether a concern is about safety, so that only the gate can rule it out, rather than about the moment.
CLOSEKNIT_EXPORT bool is_about_safety(concern what);

} // namespace closeknit
