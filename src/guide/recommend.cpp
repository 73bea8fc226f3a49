#include <closeknit/guide/recommend.hpp>

#include "change_in_words.hpp"
#include "first_line.hpp"
#include "outside_help.hpp"
#include "own_sheets.hpp"
#include "quoted_answer.hpp"
#include "ranking.hpp"
#include "recommend_by.hpp"

#include <closeknit/assess/fits.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/couple/joint_entries.hpp>
#include <closeknit/couple/may_offer.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace closeknit {
namespace {

/// The newest sheet where these scores are its own, or nullptr: an answer is quoted only as the reason of its own score.
sheet const* sheet_behind(pack_scorers& scorers, assessment const& of, std::vector<score_result> const& scores,
                          history_state const& state) {
    auto const newest = state.sheets.find(of.id);
    if (newest == state.sheets.end()) return nullptr;
    scorer const* by = scorers.find(of);
    sheet const& answered = *newest->second;
    return by && fits(*by, carry_over(*by, answered).answered) && by->score(answered) == scores ? &answered : nullptr;
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
    to.push_back({.practice = chosen->id, .wording = says, .why = chosen->why.str()});
}

/// Whether somebody who asks for this can do it.
bool passes(practice_filter const& only, practice const& p) {
    bool const in_time = !only.minutes || p.minutes <= *only.minutes;
    bool const in_company = !only.participants || *only.participants == company::either || p.participants == company::either ||
                            p.participants == *only.participants;
    return in_time && in_company;
}

/// By what a practice counts more or less: 0.8 to 1.2 by the mean of how it went for the person, 1 to 5.
std::map<id_of<practice>, double> helped(history const& own, date day) {
    std::map<id_of<practice>, std::pair<int, int>> sums;
    for (entry const& each : own.entries)
        if (auto const* done = std::get_if<practice_done>(&each); done && done->went && done->day <= day) {
            auto& [sum, n] = sums[done->practice];
            sum += *done->went, ++n;
        }
    std::map<id_of<practice>, double> out;
    for (auto const& [id, each] : sums)
        out[id] = 0.7 + double(each.first) / (10.0 * each.second);
    return out;
}

/// The scores of the sitting before a sheet's; none where there is none.
struct sitting_before {
    sheet const* answered = nullptr;
    std::vector<score_result> scores{};

    sitting_before(pack_scorers& scorers, assessment const& of, sheet const* behind, history const& own) {
        scorer const* by = behind ? scorers.find(of) : nullptr;
        if (!by) return;
        for (sheet const* each : own_sheets(of, own, behind->day))
            if (each->day < behind->day && fits(*by, carry_over(*by, *each).answered)) {
                answered = each;
                scores = by->score(*each);
                return;
            }
    }
};

/// What was done or put off lately comes last.
void add_put_off(offer& to, history_state const& state, date day) {
    for (auto const& [id, last] : state.put_off)
        if (last->how == put_off::not_now && day - last->day <= offer::rests) to.lately.insert(id);
}

} // namespace

std::vector<recommendation> recommend(pack const& content, assessment const& of, std::vector<score_result> const& scores,
                                      history const& own, date day, std::size_t most, practice_filter const& only) {
    pack_scorers scorers;
    sheet const* behind = sheet_behind(scorers, of, scores, state_on(own, day));
    return recommend_by(content, scorers, of, scores, behind, own, day, most, only);
}

std::vector<recommendation> recommend_by(pack const& content, pack_scorers& scorers, assessment const& of,
                                         std::vector<score_result> const& scores, sheet const* behind, history const& own,
                                         date day, std::size_t most, practice_filter const& only) {
    sentences const& words = sentences_for(content);
    safety_state const safety = safety_on(content, own, day);
    history_state const state = state_on(own, day);
    bool const clear = safety.passes_on_a_yes();
    sheet const* quotable = clear ? behind : nullptr;
    sitting_before const before(scorers, of, behind, own);
    std::vector<needed> needs;
    for (score_result const& s : scores) {
        scale const* how = find(of.scales, s.scale);
        if (!how || !s.value) continue;
        needed& each = needs.emplace_back(of, *how, need_of(*how, *s.value, ends_of(s)));
        auto const quote = quotable && each.need > 0 ? quote_for(of, *how, *quotable, words) : std::nullopt;
        each.wording = !clear  ? words.report.plain_reason.str()
                       : quote ? quote->wording
                               : fill_template(words.low_reason, {{"score", name_in_sentence(*how)}});
        if (quote) each.quoted = quote->asked;
        score_result const* then = score_of(before.scores, *how);
        if (!then) continue;
        each.before = need_of(*how, *then->value, ends_of(*then));
        if (clear && change_in_words(*how, *then->value, *s.value, ends_of(s)).is_worse())
            each.wording += " " + fill_template(words.report.was_better, {{"day", to_string(before.answered->day)}});
    }
    offer with{.may =
                   [&](practice const& p) {
                       auto const put_aside = state.put_off.find(p.id);
                       bool const dropped = put_aside != state.put_off.end() && put_aside->second->how == put_off::dropped &&
                                            day - put_aside->second->day <= dropped_rests;
                       return !dropped && passes(only, p) && may_offer(p, safety);
                   },
               .filler = (clear ? words.upkeep_reason : words.report.plain_reason).str(),
               .fills_with_all = !clear, // of what may be offered then, everything is quiet and for oneself
               .helped = helped(own, day)};
    add_put_off(with, state, day);

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
                                      date day, std::size_t most, practice_filter const& only) {
    both.require(first, second, day);
    sentences const& words = sentences_for(content);
    auto const number = [&](double value) { return format_rounded(value, words.answering.decimal_sign); };
    std::vector<needed> needs;
    for (comparison const& c : scores)
        if (scale const* how = find(of.scales, c.scale)) {
            needed& each = needs.emplace_back(of, *how, need_of(*how, c.mean, {c.low, c.high}));
            each.side = need_side::both; // what one goes short of, the other could give
            each.wording =
                fill_template(c.first == c.second ? words.joint_reason_same : words.joint_reason,
                              {{"score", name_in_sentence(*how)}, {"first", number(c.first)}, {"second", number(c.second)}});
        }
    offer with{.may = [&](practice const& p) { return passes(only, p) && may_offer(p, both); },
               .filler = words.upkeep_reason.str()};

    for (practice_done const& each : in_both<practice_done>(first, second, day))
        if (day - each.day <= offer::rests) with.lately.insert(each.practice);
    return rank(content, needs, with, most);
}

} // namespace closeknit
