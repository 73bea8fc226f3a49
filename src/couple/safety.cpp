#include <closeknit/couple/safety.hpp>

namespace closeknit {

gate gate_on(std::optional<screen> const& answered, date today) {
    bool const fresh = answered && answered->day <= today && today - answered->day <= screen_lasts;
    return fresh ? answered->result : gate::stop;
}

bool is_about_safety(concern what) {
    switch (what) {
    case concern::fear:
    case concern::retaliation:
    case concern::control:
    case concern::abuse:
    case concern::touch: return true;
    case concern::quarrel:
    case concern::other: return false;
    }
    return true;
}

} // namespace closeknit
