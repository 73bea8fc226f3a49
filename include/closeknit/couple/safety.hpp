#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/concern.hpp>
#include <closeknit/model/screen.hpp>
#include <closeknit/model/sheet.hpp>

#include <chrono>
#include <optional>

namespace closeknit {

/// How long a private screen counts as fresh.
inline constexpr std::chrono::days screen_lasts{92};

/// The state of one person's gate today. Fails closed: a screen that is missing, stale or dated ahead is a stop.
CLOSEKNIT_EXPORT gate gate_on(std::optional<screen> const& answered, date today);

/// What a private screen comes to: the worst band that is named like a gate, over the scores whose bands all are. (Scores with
/// other bands, such as thoughts of self-harm, lead to help and are no danger from the partner.) Fails closed: a score that
/// cannot be given, an answer that does not fit, or an assessment that is no screen is a stop.
CLOSEKNIT_EXPORT screen screen_from(assessment const& of, sheet const& answered);

/// Whether a concern is about safety, so that only the gate can rule it out, rather than about the moment.
CLOSEKNIT_EXPORT bool is_about_safety(concern what);

} // namespace closeknit
