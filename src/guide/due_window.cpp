#include <closeknit/guide/due_window.hpp>

#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/guide/occurrences.hpp>

#include <algorithm>
#include <chrono>
#include <map>
#include <variant>

namespace closeknit {
namespace {

using std::chrono::days;

/// The window of a day, by completion policy. Windows of one policy open and close in the order of their days.
struct window_of {
    occurrences const& due;
    date day;

    due_window operator()(same_day const&) const { return {.day = day, .opens = day, .closes = day}; }
    due_window operator()(after_start const&) const {
        auto const next = due.next(day + days{1});
        return {.day = day, .opens = day, .closes = next ? std::optional(*next - days{1}) : std::nullopt};
    }
    due_window operator()(within_days const& w) const {
        return {.day = day, .opens = std::max(day - days{w.before}, min_date), .closes = std::min(day + days{w.after}, max_date)};
    }
};

/// The earliest day whose window is open on a day or opens later, by completion policy.
struct earliest_for {
    occurrences const& due;
    date done;

    std::optional<date> operator()(same_day const&) const { return due.next(done); }
    std::optional<date> operator()(after_start const&) const {
        auto const begun = due.previous(done);
        return begun ? begun : due.next(done);
    }
    std::optional<date> operator()(within_days const& w) const { return due.next(done - days{w.after}); }
};

/// For each due day that was completed, when. Whoever takes the earliest open window each time completes the most.
std::map<date, date> completed_days(occurrences const& due, completion_policy const& policy, std::vector<date> done) {
    std::sort(done.begin(), done.end());
    std::map<date, date> out;
    for (date each : done) {
        auto day = std::visit(earliest_for{due, each}, policy);
        if (day && !out.empty() && *day <= out.rbegin()->first) day = due.next(out.rbegin()->first + days{1});
        if (day && std::visit(window_of{due, *day}, policy).opens <= each) out.emplace(*day, each);
    }
    return out;
}

window_state state_on(due_window const& w, date today) {
    if (w.completed_on) return window_state::completed;
    if (today < w.opens) return window_state::upcoming;
    return w.closes && *w.closes < today ? window_state::expired : window_state::open;
}

} // namespace

std::vector<due_window> windows_between(schedule const& of, std::vector<date> done, date first, date last, date today) {
    occurrences const due(of.recurrence, codec::json_pointer(codec::json_pointer{}, "recurrence"));
    std::erase_if(done, [today](date each) { return each < min_date || each > today; });
    auto const completed = completed_days(due, of.completion, std::move(done));
    std::vector<due_window> out;
    for (date day : due.between(first, last)) {
        due_window each = std::visit(window_of{due, day}, of.completion);
        if (auto const found = completed.find(day); found != completed.end()) each.completed_on = found->second;
        each.state = state_on(each, today);
        out.push_back(each);
    }
    return out;
}

} // namespace closeknit
