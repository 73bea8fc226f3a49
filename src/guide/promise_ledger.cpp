#include <closeknit/guide/promise_ledger.hpp>

#include "promise_terms.hpp"

#include <algorithm>

namespace closeknit {
namespace {

/// The entries of a kind up to a day, in the order of their days.
template <class Entry> std::vector<Entry const*> entries_up_to(history const& own, date today) {
    std::vector<Entry const*> out;
    for (entry const& each : own.entries)
        if (auto const* found = std::get_if<Entry>(&each); found && found->day <= today) out.push_back(found);
    std::stable_sort(out.begin(), out.end(), [](Entry const* a, Entry const* b) { return a->day < b->day; });
    return out;
}

void settle(promise_terms& of, promise_settled const& by) {
    promise_term& now = of.terms.back();
    if (now.settled) return;
    now.settled = by.day;
    bool const renegotiates = by.outcome == promise_outcome::renegotiated;
    bool const in_time = renegotiates ? by.day < now.due : by.day <= now.due;
    now.outcome = in_time ? by.outcome : promise_outcome::missed;
    if (renegotiates && by.due) of.terms.push_back({.due = *by.due});
}

} // namespace

std::vector<promise_terms> promise_terms_on(history const& own, date today) {
    std::vector<promise_terms> out;
    for (promise_made const* each : entries_up_to<promise_made>(own, today))
        if (std::none_of(out.begin(), out.end(), [&](auto const& other) { return other.of->promise == each->promise; }))
            out.push_back({each, {{.due = each->due}}});
    for (promise_settled const* each : entries_up_to<promise_settled>(own, today))
        for (promise_terms& one : out)
            if (one.of->promise == each->promise && one.of->day <= each->day) settle(one, *each);
    for (promise_terms& each : out)
        if (promise_term& last = each.terms.back(); !last.settled && last.due < today) last.outcome = promise_outcome::missed;
    return out;
}

std::vector<promise_state> promises_on(history const& own, date today) {
    std::vector<promise_state> out;
    for (promise_terms const& each : promise_terms_on(own, today)) {
        promise_term const& last = each.terms.back();
        promise_state& state = out.emplace_back();
        state.promise = each.of->promise;
        state.wording = each.of->wording.str();
        state.made = each.of->day;
        state.due = last.due;
        state.settled = last.settled;
        for (promise_term const& term : each.terms)
            state.renegotiated += term.outcome == promise_outcome::renegotiated && &term != &last;
        if (last.outcome == promise_outcome::kept) state.status = promise_status::kept;
        if (last.outcome == promise_outcome::renegotiated) state.status = promise_status::called_off;
        if (last.outcome == promise_outcome::missed) state.status = promise_status::missed;
    }
    return out;
}

} // namespace closeknit
