#include <closeknit/couple/may_offer.hpp>

namespace closeknit {

bool may_offer(practice const& p, safety_state const& to) {
    if (p.availability != offering::freely || (to.touch_signal && names_risk(p, risk::touch))) return false;
    bool const alone = p.participants == company::alone, risky = carries_safety_risk(p);
    return to.passes_on_a_yes() ? alone || !risky : alone && !risky;
}

bool may_offer(practice const& p, reveal_permit const& both) {
    if (p.availability != offering::freely || p.participants == company::alone) return false;
    return !carries_safety_risk(p) || (both.practices() && (both.touch() || !names_risk(p, risk::touch)));
}

} // namespace closeknit
