#include "own_sheets.hpp"

#include "assess/accepts_version.hpp"

#include <closeknit/couple/history_state.hpp>

#include <algorithm>

namespace closeknit {

std::vector<sheet const*> own_sheets(assessment const& of, history const& own, date day) {
    std::vector<sheet const*> out;
    for (auto each = own.entries.rbegin(); each != own.entries.rend(); ++each) {
        sheet const* s = std::get_if<sheet>(&*each);
        if (s && s->assessment == of.id && s->day <= day && is_own(*s, own.person) && accepts_version(of, s->version))
            out.push_back(s);
    }
    std::stable_sort(out.begin(), out.end(), [](sheet const* a, sheet const* b) { return a->day > b->day; });
    return out;
}

score_result const* score_of(std::vector<score_result> const& scores, scale const& how) {
    auto const found =
        std::find_if(scores.begin(), scores.end(), [&](score_result const& each) { return each.scale == how.id && each.value; });
    return found == scores.end() ? nullptr : &*found;
}

} // namespace closeknit
