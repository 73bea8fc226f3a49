#include <closeknit/table/score_status.hpp>

namespace closeknit {

score_status status_of(score_result const& is) {
    if (!is.not_scored && is.prorated) return score_status::prorated;
    if (!is.not_scored && is.answered < is.asked) return score_status::incomplete;
    if (!is.not_scored) return is.undecided_by.empty() ? score_status::ok : score_status::filter_unanswered;
    switch (*is.not_scored) {
    case no_score_reason::nothing_asked: return score_status::nothing_asked;
    case no_score_reason::outside_table: return score_status::outside_table;
    case no_score_reason::group_unanswered: return score_status::group_unanswered;
    case no_score_reason::no_group: return score_status::no_group;
    case no_score_reason::several_groups: return score_status::several_groups;
    case no_score_reason::too_large: return score_status::too_large;
    case no_score_reason::too_few_answers: break;
    }
    return score_status::too_few_answers;
}

} // namespace closeknit
