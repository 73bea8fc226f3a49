#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/risk.hpp>
#include <closeknit/model/scale.hpp>
#include <closeknit/model/screening.hpp>
#include <closeknit/model/sheet.hpp>

#include <chrono>
#include <optional>

namespace closeknit {

/// How many days a screening counts as fresh.
inline constexpr std::chrono::days screening_lasts{92};

/// The state of one person's gate today. Fails closed: a screening that is missing, stale or dated in the future is a stop,
/// and so is a result that is none of gate's values.
CLOSEKNIT_EXPORT gate gate_on(std::optional<screening> const& answered, date today);

/// Whether a scale of a private screening decides over the gate: all its bands have the names of gates.
CLOSEKNIT_EXPORT bool is_gate_scale(scale const& of);

/// The result of a private screening: the worst band over its gate scales. (Scales with other bands, such as thoughts of
/// self-harm, lead to help and are no danger from the partner.) Fails closed, whatever missing rule a scale has: a keyed item
/// that was asked and passed over, a scale without a score, an answer that does not fit, or an assessment without such a scale
/// is a stop.
CLOSEKNIT_EXPORT screening screening_from(assessment const& of, sheet const& answered);

/// Whether a risk is about safety, so that only the gate can rule it out, rather than about the present situation.
CLOSEKNIT_EXPORT bool is_about_safety(risk what);

} // namespace closeknit
