#include <closeknit/guide/recommend.hpp>

#include "first_line.hpp"
#include "outside_help.hpp"
#include "quoted_answer.hpp"
#include "ranking.hpp"
#include "recommend_by.hpp"

#include <closeknit/assess/fits.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/couple/joint_entries.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>

namespace closeknit {
namespace {

/// The newest sheet where these scores are its own, or nullptr: an answer is quoted only as the reason of its own score.
sheet const* sheet_behind(pack_scorers& scorers, assessment const& of, std::vector<score_result> const& scores,
                          history_state const& state) {
    auto const newest = state.sheets.find(of.id);
    if (newest == state.sheets.end()) return nullptr;
    scorer const* by = scorers.find(of);
    return by && fits(*by, *newest->second) && by->score(newest->second->answers) == scores ? newest->second : nullptr;
}

/// Puts a practice that leads to help from outside among the others, in the last place if none is there.
void add_help(std::vector<recommendation>& to, pack const& content, offer const& with, std::string const& says,
              std::size_t most) {
    auto const helps = [](practice const& p) { return p.outside_help; };
    if (most == 0 || std::any_of(to.begin(), to.end(), [&](auto const& each) { return helps(content.at(each.practice)); }))
        return;
    practice const* chosen = nullptr;
    for (practice const& p : content.practices)
        if (helps(p) && with.may(p) && (!chosen || (with.lately.contains(chosen->id) && !with.lately.contains(p.id))))
            chosen = &p;
    if (!chosen) return;
    if (to.size() == most) to.pop_back();
    to.push_back({.practice = chosen->id, .wording = says});
}

} // namespace

std::vector<recommendation> recommend(pack const& content, assessment const& of, std::vector<score_result> const& scores,
                                      history const& own, date day, std::size_t most) {
    pack_scorers scorers;
    return recommend_by(content, scorers, of, scores, sheet_behind(scorers, of, scores, state_on(own, day)), own, day, most);
}

std::vector<recommendation> recommend_by(pack const& content, pack_scorers& scorers, assessment const& of,
                                         std::vector<score_result> const& scores, sheet const* behind, history const& own,
                                         date day, std::size_t most) {
    sentences const words = sentences_for(content);
    safety_state const safety = safety_on(content, own, day);
    history_state const state = state_on(own, day);
    bool const clear = safety.passes_on_a_yes();
    sheet const* quotable = clear ? behind : nullptr;
    std::vector<needed> needs;
    for (score_result const& s : scores) {
        scale const* how = find(of.scales, s.scale);
        if (!how || !s.value) continue;
        needed& each = needs.emplace_back(of, *how, need_of(*how, *s.value, s.low, s.high));
        auto const quote = quotable && each.need > 0 ? quote_for(of, *how, *quotable, words) : std::nullopt;
        each.wording = !clear  ? words.report.plain_reason.str()
                       : quote ? quote->wording
                               : fill_template(words.low_reason, {{"score", name_in_sentence(*how)}});
        if (quote) each.quoted = quote->asked;
    }
    offer with{.may =
                   [&](practice const& p) {
                       bool const alone = p.participants == company::alone, risky = carries_safety_risk(p);
                       if (p.availability != offering::freely || (safety.touch_signal && names_risk(p, risk::touch)))
                           return false;
                       return clear ? alone || !risky : alone && !risky;
                   },
               .filler = (clear ? words.upkeep_reason : words.report.plain_reason).str(),
               .fills_with_all = !clear}; // of what may be offered then, everything is quiet and for oneself

    for (auto const& [done, last] : state.done)
        if (day - last <= offer::rests) with.lately.insert(done);
    auto out = rank(content, needs, with, most);
    if (auto const why = help_reason_on(content, scorers, own, day)) {
        report_sentences const& say = words.report;
        text const& reason = *why == help_reason::wanted ? say.help_wanted : say.help_after_low_scores;
        add_help(out, content, with, (clear ? reason : say.plain_reason).str(), most);
    }
    return out;
}

std::vector<recommendation> recommend(pack const& content, reveal_permit const& both, assessment const& of,
                                      std::vector<comparison> const& scores, history const& first, history const& second,
                                      date day, std::size_t most) {
    both.require(first, second, day);
    sentences const words = sentences_for(content);
    auto const number = [&](double value) { return format_rounded(value, words.answering.decimal_sign); };
    std::vector<needed> needs;
    for (comparison const& c : scores)
        if (scale const* how = find(of.scales, c.scale))
            needs.emplace_back(of, *how, need_of(*how, c.mean, c.low, c.high)).wording =
                fill_template(c.first == c.second ? words.joint_reason_same : words.joint_reason,
                              {{"score", name_in_sentence(*how)}, {"first", number(c.first)}, {"second", number(c.second)}});
    offer with{.may =
                   [&](practice const& p) {
                       if (p.availability != offering::freely || p.participants == company::alone) return false;
                       return !carries_safety_risk(p) || (both.practices() && (both.touch() || !names_risk(p, risk::touch)));
                   },
               .filler = words.upkeep_reason.str()};

    for (practice_done const& each : in_both<practice_done>(first, second, day))
        if (day - each.day <= offer::rests) with.lately.insert(each.practice);
    return rank(content, needs, with, most);
}

} // namespace closeknit
