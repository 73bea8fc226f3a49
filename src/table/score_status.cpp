#include <closeknit/table/score_status.hpp>

namespace closeknit {

score_status status_of(score_result const& is) {
    if (!is.not_scored && is.prorated) return score_status::prorated;
    if (!is.not_scored) return is.answered < is.asked ? score_status::incomplete : score_status::ok;
    switch (*is.not_scored) {
    case no_score_reason::nothing_asked: return score_status::nothing_asked;
    case no_score_reason::outside_table: return score_status::outside_table;
    case no_score_reason::too_few_answers: break;
    }
    return score_status::too_few_answers;
}

} // namespace closeknit
