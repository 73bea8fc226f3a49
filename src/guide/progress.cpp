#include <closeknit/guide/progress.hpp>

#include "change_in_words.hpp"
#include "first_line.hpp"
#include "own_sheets.hpp"
#include "pack_scorers.hpp"

#include <closeknit/assess/fits.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/couple/safety.hpp>
#include <closeknit/guide/fill_template.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace closeknit {
namespace {

using std::chrono::days;

/// A practice takes some weeks to show in a score, if it does.
constexpr days until_lately{14};

/// Gathers a report about one person.
class looking_back {
public:
    looking_back(pack const& content, history const& own, date first, date today)
        : content_(content), own_(own), first_(first), today_(today), words_(sentences_for(content)),
          clear_(safety_on(content, own, today).passes_on_a_yes()) {
        out_.person = own.person.id;
        out_.first = first;
        out_.last = today;
    }

    progress_report result() && {
        add_scales();
        add_practices();
        out_.promises = promise_adherence(own_, first_, today_);
        for (promise_state& each : promises_on(own_, today_))
            if (each.due >= first_ || each.made >= first_) out_.ledger.push_back(std::move(each));
        add_moments();
        return std::move(out_);
    }

private:
    bool in_time(date day) const { return first_ <= day && day <= today_; }

    /// The own sheets that answer an assessment, up to today, in the order of their days.
    std::vector<sheet const*> sittings(assessment const& of, scorer const& by) const {
        auto out = own_sheets(of, own_, today_);
        std::erase_if(out, [&](sheet const* each) { return !fits(by, carry_over(by, *each).answered); });
        std::reverse(out.begin(), out.end());
        return out;
    }

    void add_scales() {
        for (assessment const& of : content_.assessments) {
            if (is_screening(of)) continue;
            scorer const* by = scorers_.find(of);
            if (!by) continue;
            auto const all = sittings(of, *by);
            if (all.empty()) continue;
            std::vector<std::vector<score_result>> scores;
            for (sheet const* each : all)
                scores.push_back(by->score(*each));
            for (std::size_t i = 0; i < of.scales.size(); ++i)
                add_scale(of, i, all, scores);
        }
        auto const is_strength = [&](scale_progress const& each) {
            dimension const* d = content_.find(find(content_.at(each.assessment).scales, each.scale)->measures);
            return d && d->kind == dimension_kind::strength;
        };
        std::stable_partition(out_.scales.begin(), out_.scales.end(), is_strength);
    }

    void add_scale(assessment const& of, std::size_t index, std::vector<sheet const*> const& all,
                   std::vector<std::vector<score_result>> const& scores) {
        scale const& how = of.scales[index];
        scale_progress out{.assessment = of.id, .scale = how.id};
        std::vector<sheet const*> behind;
        for (std::size_t i = 0; i < all.size(); ++i) {
            score_result const& score = scores[i][index];
            if (!score.value) continue;
            if (score.high) history_of_[how.measures].push_back({&how, all[i]->day, *score.value, *score.high});
            if (!in_time(all[i]->day)) continue;
            out.days.push_back(all[i]->day);
            out.values.push_back(*score.value);
            out.low = score.low;
            out.high = score.high;
            behind.push_back(all[i]);
        }
        if (out.values.empty()) return;
        if (out.values.size() > 1) {
            interval const range = out.low && out.high ? interval{*out.low, *out.high} : interval{};
            change_in_words const change(how, out.values.front(), out.values.back(), range);
            out.reliable = change.reliable();
            if (clear_) out.wording = change.wording(words_, of, *behind.front(), *behind.back());
        }
        out_.scales.push_back(std::move(out));
    }

    void add_practices() {
        for (practice const& p : content_.practices) {
            practice_progress out{.practice = p.id, .adherence = practice_adherence(own_, p.id, first_, today_)};
            std::optional<date> begun;
            int sum = 0, said = 0;
            for (entry const& each : own_.entries) {
                auto const* done = std::get_if<practice_done>(&each);
                if (!done || done->practice != p.id || done->day > today_) continue;
                begun = begun ? std::min(*begun, done->day) : done->day;
                if (!in_time(done->day)) continue;
                ++out.times;
                if (done->went) sum += *done->went, ++said;
            }
            adherence const& plan = out.adherence;
            if (out.times == 0 && plan.due + plan.renegotiated + plan.rests == 0) continue;
            if (said > 0) out.went = double(sum) / said;
            if (out.times + plan.due > 0) out.wording = in_words(p, out);
            if (clear_ && begun && !out.wording.empty()) out.wording += before_and_after(p, *begun);
            out_.practices.push_back(std::move(out));
        }
    }

    std::string in_words(practice const& p, practice_progress const& of) const {
        progress_sentences const& say = words_.progress;
        text const& words = of.adherence.due > 0 ? say.kept : of.times == 1 ? say.done_once : say.done;
        return fill_template(words, {{"title", p.title},
                                     {"times", std::to_string(of.times)},
                                     {"kept", std::to_string(of.adherence.kept)},
                                     {"due", std::to_string(of.adherence.due)}});
    }

    /// The score that a practice targets most, at the last sitting before it was begun and at the newest one some weeks later.
    std::string before_and_after(practice const& p, date begun) const {
        auto const target = std::max_element(p.targets.begin(), p.targets.end(),
                                             [](auto const& a, auto const& b) { return a.second < b.second; });
        auto const found = target == p.targets.end() ? history_of_.end() : history_of_.find(target->first);
        if (found == history_of_.end()) return {};
        sitting_score const *before = nullptr, *now = nullptr;
        for (sitting_score const& each : found->second) {
            if (each.day <= begun) before = &each;
            if (before && each.how == before->how && each.day >= begun + until_lately) now = &each;
        }
        if (!before || !now) return {};
        auto const number = [&](double value) { return format_rounded(value, words_.answering.decimal_sign); };
        return " " + fill_template(words_.progress.before_and_after, {{"day", to_string(begun)},
                                                                      {"score", name_in_sentence(*before->how)},
                                                                      {"before", number(before->value)},
                                                                      {"now", number(now->value)},
                                                                      {"high", number(now->high)}});
    }

    void add_moments() {
        int glad_of = 0, said = 0, news = 0, glad = 0;
        for (entry const& each : own_.entries) {
            if (!in_time(day_of(each))) continue;
            if (auto const* a = std::get_if<appreciated>(&each)) ++glad_of, said += a->said;
            if (auto const* c = std::get_if<celebrated>(&each)) ++news, glad += c->reply == reply_to_news::active_constructive;
            if (auto const* c = std::get_if<checked_in>(&each)) out_.moods.push_back(c->mood);
            if (auto const* f = std::get_if<felt_heard>(&each)) out_.felt_heard.push_back(f->how);
        }
        if (!clear_) return;
        progress_sentences const& say = words_.progress;
        if (glad_of > 0)
            out_.notes.push_back(
                fill_template(say.appreciated, {{"count", std::to_string(glad_of)}, {"said", std::to_string(said)}}));
        if (news > 0)
            out_.notes.push_back(
                fill_template(say.celebrated, {{"count", std::to_string(news)}, {"glad", std::to_string(glad)}}));
    }

    /// A score at a sitting, at any time up to today.
    struct sitting_score {
        scale const* how;
        date day;
        double value, high;
    };

    pack const& content_;
    history const& own_;
    date first_, today_;
    sentences words_;
    bool clear_;
    pack_scorers scorers_;
    std::map<id_of<dimension>, std::vector<sitting_score>> history_of_; ///< in the order of assessments, then of days
    progress_report out_;
};

} // namespace

progress_report look_back(pack const& content, history const& own, date first, date today) {
    return looking_back(content, own, first, today).result();
}

} // namespace closeknit
