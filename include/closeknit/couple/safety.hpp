#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/couple/history_state.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/risk.hpp>

#include <set>

namespace closeknit {

/// What one person's own history says about their safety on one day. It decides which of their yeses are passed on and what
/// they are offered, and acts on another person's page in no other way.
struct safety_state {
    /// The state of their gate; a stop unless their newest screening is fresh and says otherwise.
    closeknit::gate gate = gate::stop;
    /// Whether an answer of theirs is a danger signal: the last answer at the danger end of an item that is
    /// `safety_sensitive`, or "prefer not to say" there. The newest answer to an item counts, for as long as a screening
    /// would; a later skip does not clear it, and an answer dated ahead counts at once.
    bool safety_signal = false;
    /// The same for items about touch alone.
    bool touch_signal = false;

    /// Whether any yes of theirs is passed on: the one rule for every yes.
    bool passes_on_a_yes() const { return gate == gate::nothing_reported && !safety_signal; }
    /// Whether a yes to touch or to sexual topics is passed on.
    bool passes_on_touch() const { return passes_on_a_yes() && !touch_signal; }
};

/// The state of one person's gate on a day. Fails closed: a newest screening that is missing, stale or dated in the future is a
/// stop, and so is a result that is none of gate's values.
CLOSEKNIT_EXPORT gate gate_on(history const& own, date day);

/// Signals are looked for in the sheets of every assessment that the pack has, whatever their version.
CLOSEKNIT_EXPORT safety_state safety_on(pack const& content, history const& own, date day);

/// Whether a scale of a private screening decides over the gate: all its bands have the names of gates.
CLOSEKNIT_EXPORT bool is_gate_scale(scale const& of);

/// Whether an assessment is a private screening: one of its scales decides over the gate.
CLOSEKNIT_EXPORT bool is_screening(assessment const& of);

/// The result of a private screening: the worst band over its gate scales. (Scales with other bands, such as thoughts of
/// self-harm, lead to help and are no danger from the partner.) An answer at the danger end of a keyed item of such a scale is
/// a stop, whatever else was skipped. Fails closed, whatever missing rule a scale has: an item that it depends on and that was
/// asked and passed over, a scale without a score, an answer that does not fit, or an assessment without such a scale is a stop.
CLOSEKNIT_EXPORT screening screening_from(assessment const& of, sheet const& answered);
/// The same for many people.
CLOSEKNIT_EXPORT screening screening_from(scorer const& by, sheet const& answered);

/// The dimensions that are about safety: somewhere in the pack a scale that measures one depends on an item that is
/// safety_sensitive. On such a scale no sentence to two people says that they see it differently or both lack it: where one does
/// not feel safe, nothing asks the two to talk it out.
CLOSEKNIT_EXPORT std::set<id_of<dimension>> dimensions_about_safety(pack const& content);

/// Whether a risk is about safety, so that only the gate can rule it out, rather than about the present situation.
CLOSEKNIT_EXPORT bool is_about_safety(risk what);

/// Whether a practice can be unsafe: it names a risk about safety, or its author does not state that it has none.
CLOSEKNIT_EXPORT bool carries_safety_risk(practice const& p);
/// Whether a practice names a risk.
CLOSEKNIT_EXPORT bool names_risk(practice const& p, risk what);

} // namespace closeknit
