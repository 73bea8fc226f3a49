#include <closeknit/guide/adherence.hpp>

#include "promise_terms.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/guide/due_window.hpp>
#include <closeknit/guide/occurrences.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

namespace closeknit {
namespace {

using std::chrono::days;

/// A plan with its place in the history and the last day on which it holds.
struct planned {
    practice_planned const* of;
    std::size_t index;
    date last = max_date;

    /// Its windows as of today. What begins more than a year from now cannot have been done yet.
    std::vector<due_window> windows(std::vector<date> const& done, date today) const {
        using codec::json_pointer;
        json_pointer const root, entries(root, "entries"), one(entries, index), schedule_at(one, "schedule");
        occurrences(of->schedule.recurrence, json_pointer(schedule_at, "recurrence")); // throws with this place
        std::vector<date> since; // what was done before it was planned is no part of the plan
        std::copy_if(done.begin(), done.end(), std::back_inserter(since), [&](date each) { return each >= of->day; });
        date const until = std::min(last, std::min(today, max_date - days{366}) + days{366});
        return windows_between(of->schedule, std::move(since), of->day, until, today);
    }
};

/// What a person wrote down about one practice, up to today.
struct practice_entries {
    std::vector<planned> plans{};
    std::vector<date> done{}, not_now{};
    std::vector<rest const*> rests{};

    practice_entries(history const& own, id_of<practice> const& of, date today) {
        for (std::size_t i = 0; i < own.entries.size(); ++i)
            std::visit(
                [&](auto const& each) {
                    if (each.day <= today) take(each, i, of);
                },
                own.entries[i]);
        std::stable_sort(plans.begin(), plans.end(), [](planned const& a, planned const& b) { return a.of->day < b.of->day; });
        for (std::size_t i = 0; i < plans.size(); ++i) {
            for (std::size_t j = i + 1; j < plans.size(); ++j) {
                date const begins = std::max(plans[j].of->schedule.recurrence.start, plans[j].of->day + days{1});
                plans[i].last = std::min(plans[i].last, begins - days{1});
            }
            for (date each : dropped_)
                if (each >= plans[i].of->day) plans[i].last = std::min(plans[i].last, each);
        }
        std::sort(not_now.begin(), not_now.end());
    }

private:
    void take(practice_planned const& p, std::size_t i, id_of<practice> const& of) {
        if (p.practice == of) plans.push_back({&p, i});
    }
    void take(practice_done const& p, std::size_t, id_of<practice> const& of) {
        if (p.practice == of) done.push_back(p.day);
    }
    void take(practice_put_off const& p, std::size_t, id_of<practice> const& of) {
        if (p.practice != of) return;
        if (p.how == put_off::not_now) not_now.push_back(p.day);
        if (p.how == put_off::dropped) dropped_.push_back(p.day);
    }
    void take(rest const& r, std::size_t, id_of<practice> const&) { rests.push_back(&r); }
    template <class Other> void take(Other const&, std::size_t, id_of<practice> const&) {}

    std::vector<date> dropped_{};
};

/// A day on which a practice is due, and whether it was put off.
struct due_day {
    due_window window;
    bool put_off = false;
};

/// In order; a day that two plans share counts once, and what was done counts for one day alone.
std::map<date, due_day> due_days(practice_entries const& all, date today) {
    std::map<date, due_day> out;
    std::vector<date> done = all.done;
    for (planned const& each : all.plans)
        for (due_window const& one : each.windows(done, today)) {
            if (!out.emplace(one.day, due_day{one}).second || !one.completed_on) continue;
            done.erase(std::find(done.begin(), done.end(), *one.completed_on));
        }
    for (date each : all.not_now)
        for (auto at = out.lower_bound(each); at != out.end(); ++at)
            if (!at->second.put_off && !at->second.window.completed_on) {
                at->second.put_off = true;
                break;
            }
    return out;
}

} // namespace

adherence practice_adherence(history const& own, id_of<practice> const& of, date first, date today) {
    practice_entries const all(own, of, today);
    auto const rests_on = [&](date day) {
        return std::any_of(all.rests.begin(), all.rests.end(), [&](rest const* r) { return r->day <= day && day <= r->until; });
    };
    adherence out;
    double strength = 0;
    bool ever_due = false;
    for (auto const& [day, each] : due_days(all, today)) {
        bool const counts = day >= first;
        if (each.window.completed_on) {
            out.kept += counts;
            strength += habit_gain * (1 - strength);
            ever_due = true;
        } else if (each.put_off) out.renegotiated += counts && day <= today;
        else if (rests_on(day)) out.rests += counts && day <= today;
        else if (each.window.state == window_state::expired) {
            out.missed += counts;
            strength -= habit_loss * strength;
            ever_due = true;
        }
    }
    out.due = out.kept + out.missed;
    if (out.due > 0) out.rate = double(out.kept) / out.due;
    if (ever_due) out.strength = strength;
    return out;
}

adherence promise_adherence(history const& own, date first, date today) {
    adherence out;
    for (promise_terms const& promise : promise_terms_on(own, today))
        for (promise_term const& term : promise.terms) {
            if (!term.outcome || term.due < first) continue;
            out.kept += *term.outcome == promise_outcome::kept;
            out.renegotiated += *term.outcome == promise_outcome::renegotiated;
            out.missed += *term.outcome == promise_outcome::missed;
        }
    out.due = out.kept + out.missed;
    if (out.due > 0) out.rate = double(out.kept) / out.due;
    return out;
}

} // namespace closeknit
