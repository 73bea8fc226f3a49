#pragma once

#include <closeknit/assess/validate.hpp>
#include <closeknit/codec/built_in.hpp>
#include <closeknit/couple/results_for.hpp>
#include <closeknit/couple/reveal.hpp>
#include <closeknit/json.hpp>

#include <tests/support/built_in.hpp>
#include <tests/support/couple.hpp>
#include <tests/support/random.hpp>
#include <tests/support/rounds.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <exception>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// Couples of whom one changes in private, in ways that leave what is open as it was.
namespace closeknit::tests::couples {

using std::chrono::days;

/// The built-in pack with the weekly assessment and a part of the long one, and so many practices and prompts that all kinds
/// are among them.
inline pack const& content() {
    static pack const made = [] {
        pack out = built_in_pack();
        std::set<id_of<scale>> const kept{"emotional-safety", "felt-heard",        "protected-vulnerability",
                                          "sharing",          "honest-expression", "communication"};
        std::erase_if(out.assessments, [](assessment const& each) { return each.id != "closeness" && each.id != "weekly"; });
        for (assessment& each : out.assessments) {
            if (each.id != "closeness") continue;
            std::erase_if(each.scales, [&](scale const& s) { return !kept.contains(s.id); });
            each.sections.clear();
        }
        if (out.practices.size() > 16) out.practices.resize(16);
        if (out.prompts.size() > 60) out.prompts.resize(60);
        out.language_patterns.clear();
        return out;
    }();
    return made;
}

// ---- Histories

inline answer any_answer_to(random_values& any, assessment const& of, item const& asked) {
    if (any.one_in(12)) return unanswered{any.one_in(8) ? missingness::prefer_not_to_say : missingness::skipped};
    response const& format = *format_of(of, asked);
    bool const careful = asked.safety_sensitive && !any.one_in(40); // else hardly anything would be open
    if (auto const* r = std::get_if<rating>(&format)) {
        int const out = any.between(r->low, r->high);
        return careful ? std::clamp(out, int(r->low) + 1, int(r->high) - 1) : out;
    }
    if (std::holds_alternative<yes_no>(format)) return !careful && any.one_in(2);
    if (auto const* c = std::get_if<choice>(&format)) return c->options[any.below(c->options.size())].id.str();
    return "words of number " + std::to_string(any.below(100));
}

inline sheet any_sheet(random_values& any, date day) {
    assessment const& of = content().assessments[any.below(content().assessments.size())];
    sheet out{.assessment = of.id, .version = of.version, .day = day};
    for (item const& each : of.items)
        if (each.kind == item_kind::question && !any.one_in(20)) out.answers[each.id] = any_answer_to(any, of, each);
    return out;
}

inline opened any_opened(random_values& any) {
    if (any.one_in(9)) return opened_prompt_answers{};
    switch (any.below(8)) {
    case 0: return opened_practices{};
    case 1: return opened_prompts{.depth = any.between(3, 5)};
    case 2: return opened_touch{};
    case 3: return opened_sexual_topics{};
    case 4:
        if (any.one_in(2)) return opened_guesses{.assessment = "weekly", .version = tests::version_of("weekly")};
        return opened_results{.assessment = "weekly", .version = tests::version_of("weekly")};
    case 5:
        return opened_scores{.assessment = "closeness",
                             .version = tests::version_of("closeness"),
                             .scales = {"emotional-safety", "felt-heard", "sharing", "protected-vulnerability"}};
    default: {
        id_of<assessment> const which = any.one_in(2) ? "closeness" : "weekly";
        return opened_scores{.assessment = which, .version = tests::version_of(which)};
    }
    }
}

inline date any_day(random_values& any) { return today + days{any.one_in(12) ? any.between(1, 3) : -any.between(0, 13)}; }

/// A moment of somebody's own, or a plan or promise of theirs.
inline entry any_own_entry(random_values& any, id_of<person> const& other, date day) {
    pack const& with = content();
    id_of<practice> const what = with.practices[any.below(6)].id;
    switch (any.below(10)) {
    case 0: return practice_planned{.day = day, .practice = what, .schedule = {.recurrence = {.start = day, .rule = daily{}}}};
    case 1: return practice_put_off{.day = day, .practice = what, .how = static_cast<put_off>(any.below(3))};
    case 2: return rest{.day = day, .until = day + days{any.between(0, 3)}};
    case 3: return promise_made{.day = day, .promise = "p", .wording = "words of mine", .due = day + days{any.between(0, 4)}};
    case 4: return promise_settled{.day = day, .promise = "p", .outcome = static_cast<promise_outcome>(any.below(3))};
    case 5: return appreciated{.day = day, .other = other, .what = "what I saw", .said = any.one_in(2)};
    case 6: return celebrated{.day = day, .other = other, .reply = static_cast<reply_to_news>(any.below(4))};
    case 7: return checked_in{.day = day, .mood = any.between(1, 5), .lights = {{"trust", traffic_light::red}}};
    case 8: return felt_heard{.day = day, .other = other, .how = any.between(1, 5)};
    default:
        return prompt_answered{.day = day,
                               .prompt = with.prompts[any.below(4)].id,
                               .other = any.one_in(8) ? id_of<person>("eve") : other,
                               .wording = "answer " + std::to_string(any.below(100))};
    }
}

/// Any entry, for somebody who shares with another.
inline entry any_entry(random_values& any, id_of<person> const& other) {
    date const day = any_day(any);
    if (any.one_in(4)) return any_own_entry(any, other, day);
    if (any.one_in(12)) return repaired{.day = day, .other = other};
    switch (any.below(9)) {
    case 0:
    case 1: return any_sheet(any, day);
    case 2: {
        sheet guess = any_sheet(any, day);
        guess.subject = any.one_in(4) ? id_of<person>("eve") : other;
        return guess;
    }
    case 3:
        return screening{.day = day, .result = any.one_in(12) ? gate::caution : gate::nothing_reported, .basis = "in the app"};
    case 4:
    case 5:
        return opening{.day = day, .to = any.one_in(8) ? id_of<person>("eve") : other, .what = any_opened(any), .basis = "here"};
    case 6: {
        id_of<prompt> const asked = content().prompts[any.below(8)].id;
        return prompt_asked{.day = day, .prompt = asked, .other = other};
    }
    case 7: return evening_eased{.day = day, .depth = any.between(3, 5), .other = other};
    default: {
        practice_done done{.day = day, .practice = content().practices[any.below(6)].id};
        if (!any.one_in(3)) done.other = other;
        if (any.one_in(2)) done.went = any.between(1, 5);
        return done;
    }
    }
}

inline history any_history(random_values& any, id_of<person> who, id_of<person> const& other) {
    history out{.person = {.id = std::move(who), .adult = !any.one_in(25)}};
    for (int left = any.between(2, 9); left > 0; --left)
        out.entries.push_back(any_entry(any, other));
    if (!any.one_in(5)) // mostly something can be open
        for (entry const& each :
             {entry(screening{.day = today, .result = gate::nothing_reported}), entry(any_sheet(any, today - days{1})),
              entry(opening{.day = today - days{2}, .to = other, .what = any_opened(any), .basis = "in the app"}),
              entry(opening{.day = today - days{1},
                            .to = other,
                            .what = opened_scores{.assessment = "weekly", .version = tests::version_of("weekly")},
                            .basis = "here"})})
            out.entries.push_back(each);
    if (any.one_in(12)) out.entries.push_back(closing{.day = any_day(any)});
    return out;
}

/// One change of what is somebody's own.
inline void change(random_values& any, history& theirs, id_of<person> const& other) {
    std::vector<entry>& all = theirs.entries;
    if (any.one_in(10)) {
        std::size_t const kind = any.below(std::variant_size_v<entry>);
        std::erase_if(all, [&](entry const& each) { return each.index() == kind; });
    }
    if (all.empty()) return;
    entry& one = all[any.below(all.size())];
    switch (any.below(12)) {
    case 0: all.push_back(any_entry(any, other)); return;
    case 1: all.insert(all.begin(), any_entry(any, other)); return;
    case 2:
        if (all.size() > 1) all.erase(all.begin() + std::ptrdiff_t(any.below(all.size())));
        return;
    case 3: theirs.person.adult = !theirs.person.adult; return;
    case 4: all.push_back(closing{.day = any_day(any), .to = any.one_in(2) ? id_of<person>("eve") : other}); return;
    case 5: std::swap(one, all[any.below(all.size())]); return;
    default: break;
    }
    if (auto* s = std::get_if<sheet>(&one)) {
        assessment const* of = content().find(s->assessment);
        if (!of || s->answers.empty()) return;
        auto const somewhere = [&] { return std::next(s->answers.begin(), std::ptrdiff_t(any.below(s->answers.size()))); };
        switch (any.below(8)) {
        case 5:
        case 7: // a danger signal, or none any more
            for (item const& each : of->items)
                if (auto const* r = std::get_if<rating>(format_of(*of, each)); r && each.safety_sensitive)
                    s->answers[each.id] = any.one_in(2) ? r->low : r->high;
            return;
        case 6: s->answers["heard-1"] = std::numeric_limits<double>::quiet_NaN(); return; // cannot even be written
        case 0: s->version = 99; return;
        case 1: s->answers["no-such-item"] = 1; return;
        case 2: s->answers.erase(somewhere()); return;
        case 3: s->day += days{any.between(-2, 1)}; return;
        case 4: // an opened value may stay as it was
            for (auto a = somewhere(), b = somewhere();;) {
                if (a->second.index() == b->second.index()) std::swap(a->second, b->second);
                return;
            }
        default: {
            auto const at = somewhere();
            for (item const& each : of->items)
                if (each.id == at->first) at->second = any_answer_to(any, *of, each);
        }
        }
    } else if (auto* s = std::get_if<screening>(&one)) {
        if (any.one_in(2)) s->day -= days{any.between(1, 100)};
        else if (any.one_in(2)) s->basis = "another instrument";
        else s->result = static_cast<gate>(any.below(4));
    } else if (auto* o = std::get_if<opening>(&one)) {
        if (any.one_in(3)) o->basis = "on paper";
        else if (any.one_in(2)) o->until = today + days{any.between(-3, 3)};
        else if (any.one_in(2)) o->what = any_opened(any);
        else o->day -= days{1};
    } else if (auto* p = std::get_if<prompt_asked>(&one)) p->prompt = content().prompts[any.below(12)].id;
    else if (auto* d = std::get_if<practice_done>(&one)) {
        if (any.one_in(2)) d->went = any.between(1, 5); // for their own eyes
        else d->practice = content().practices[any.below(12)].id;
    } else if (auto* a = std::get_if<prompt_answered>(&one)) a->wording = "another answer";
    else if (auto* p = std::get_if<promise_made>(&one)) p->wording = "another promise";
    else if (auto* c = std::get_if<checked_in>(&one)) c->mood = any.between(1, 5);
    else if (auto* h = std::get_if<felt_heard>(&one)) h->how = any.between(1, 5);
    else if (auto* e = std::get_if<evening_eased>(&one)) e->depth = any.between(3, 5);
}

// ---- What is open, and all that the other gets

/// What somebody opened to another by one yes, as to a third person.
inline std::string results_of(history const& theirs, id_of<person> const& to) {
    std::string out;
    for (assessment_result const& each : results_for(content(), theirs, to, today))
        out += to_json(each) + "\n";
    return out;
}

/// What stands in both histories, within two days: read anew, without the library.
template <class Joint> std::set<std::string> joint_entries(history const& mine, history const& theirs) {
    std::set<std::string> out;
    for (entry const& a : mine.entries)
        for (entry const& b : theirs.entries) {
            Joint const *x = std::get_if<Joint>(&a), *y = std::get_if<Joint>(&b);
            if (!x || !y || x->day > today || y->day > today || std::optional(theirs.person.id) != x->other ||
                std::optional(mine.person.id) != y->other)
                continue;
            auto const subject = [](Joint const& of) {
                if constexpr (requires { of.prompt; }) return of.prompt.str();
                else if constexpr (requires { of.practice; }) return of.practice.str();
                else if constexpr (requires { of.depth; }) return std::to_string(int(of.depth));
                else return std::string("made up");
            };
            bool const near = x->day - y->day <= days{2} && y->day - x->day <= days{2};
            if (near && subject(*x) == subject(*y)) out.insert(subject(*x) + to_string(x->day) + to_string(y->day));
        }
    return out;
}

/// The newest words of each to what both answered, read anew, without the library.
inline std::string answers_of_both(history const& mine, history const& theirs) {
    auto const newest = [](history const& of, id_of<person> const& to) {
        std::map<std::string, std::pair<date, std::string>> out;
        for (entry const& each : of.entries)
            if (auto const* a = std::get_if<prompt_answered>(&each); a && a->other == to && a->day <= today) {
                auto const [at, is_new] = out.try_emplace(a->prompt.str(), a->day, a->wording.str());
                if (!is_new && at->second.first <= a->day) at->second = {a->day, a->wording.str()};
            }
        return out;
    };
    std::string out = "answers";
    auto const other = newest(theirs, mine.person.id);
    for (auto const& [prompt, given] : newest(mine, theirs.person.id))
        if (auto const at = other.find(prompt); at != other.end()) out += "\n" + given.second + " / " + at->second.second;
    return out;
}

/// What is open between two today, and its values: all that one's history may tell the other.
inline std::string open_today(history const& mine, history const& theirs) {
    auto const found = reveal(content(), mine, theirs, today);
    auto const* both = std::get_if<reveal_permit>(&found);
    if (!both) return "not open";
    std::string out = std::to_string(both->depth()) + (both->practices() ? "p" : "") + (both->touch() ? "t" : "") +
                      (both->sexual_topics() ? "s" : "");
    for (opened_assessment const& each : both->assessments()) {
        out += "\n" + each.by.assessment().id.str();
        for (score_pair const& pair : each.pairs)
            out += " " + pair.scale.str() + " " + std::to_string(pair.first) + " " + std::to_string(pair.second);
        for (auto const* guesses : {&each.first_guesses, &each.second_guesses}) {
            answers guessed, own;
            for (guessed_item const& one : *guesses)
                guessed[one.item] = one.guess, own[one.item] = one.own;
            out += to_json(sheet{.assessment = "of", .day = today, .answers = guessed}) +
                   to_json(sheet{.assessment = "of", .day = today, .answers = own});
        }
    }
    if (both->prompt_answers()) out += answers_of_both(mine, theirs);
    for (auto const& some : {joint_entries<prompt_asked>(mine, theirs), joint_entries<practice_done>(mine, theirs),
                             joint_entries<evening_eased>(mine, theirs), joint_entries<repaired>(mine, theirs)})
        for (std::string const& each : some)
            out += "\n" + each;
    return out;
}

template <class Call> std::string said(Call&& call) {
    try {
        return call();
    } catch (std::exception const& e) {
        return e.what();
    }
}

/// A history's JSON, or what is wrong with it.
inline std::string text_of(history const& of) {
    return said([&] { return to_json(of); });
}

/// Two worlds that differ in what is another person's own, and in nothing that is open to me.
struct two_worlds {
    history mine, theirs, changed;
    bool open = false;
};

struct worlds {
    std::vector<two_worlds> all{};
    int tried = 0, open = 0;
};

inline worlds const& some_worlds() {
    static worlds const made = [] {
        worlds out;
        random_values any(20261204);
        std::size_t const wanted = std::size_t(rounds(240, 10'000));
        while (out.all.size() < wanted) {
            two_worlds next{any_history(any, "ada", "ben"), any_history(any, "ben", "ada"), {}, false};
            for (entry const& each : next.theirs.entries) { // done together, so written down by both
                entry mine = each;
                bool together = false;
                if (auto* p = std::get_if<prompt_asked>(&mine)) together = true, p->other = "ben";
                if (auto* e = std::get_if<evening_eased>(&mine)) together = true, e->other = "ben";
                if (auto* d = std::get_if<practice_done>(&mine); d && d->other) together = true, d->other = "ben";
                if (auto* r = std::get_if<repaired>(&mine)) together = true, r->other = "ben";
                if (together && !any.one_in(3)) next.mine.entries.push_back(mine);
            }
            next.changed = next.theirs;
            for (int left = any.between(1, 5); left > 0; --left)
                change(any, next.changed, "ada");
            ++out.tried;
            std::string const open = open_today(next.mine, next.theirs);
            if (text_of(next.changed) == text_of(next.theirs) || open_today(next.mine, next.changed) != open) continue;
            if (results_of(next.changed, "ada") != results_of(next.theirs, "ada")) continue;
            next.open = open != "not open";
            if (!next.open && out.all.size() > 10 && out.open * 2 < int(out.all.size())) continue; // half of them open
            out.open += next.open;
            out.all.push_back(std::move(next));
        }
        return out;
    }();
    return made;
}

using report = std::function<std::string(history const& mine, history const& theirs)>;

/// In how many worlds a report about me changes with what is only another person's.
inline int leaks(report const& say) {
    int found = 0;
    for (two_worlds const& each : some_worlds().all)
        found += say(each.mine, each.theirs) != say(each.mine, each.changed);
    return found;
}

} // namespace closeknit::tests::couples
