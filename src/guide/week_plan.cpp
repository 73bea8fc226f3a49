#include <closeknit/guide/week_plan.hpp>

#include <closeknit/couple/may_offer.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <iterator>
#include <map>
#include <optional>
#include <set>

namespace closeknit {
namespace {

using std::chrono::days;

constexpr int days_of_a_week = 7;

/// How often in a week, and whether only in one of all weeks.
struct dose {
    int a_week = 0;
    bool once = false;
};

dose dose_of(cadence how_often) {
    switch (how_often) {
    case cadence::at_need: return {};
    case cadence::daily: return {days_of_a_week};
    case cadence::few_a_week: return {few};
    case cadence::weekly: return {1};
    case cadence::monthly:
    case cadence::quarterly:
    case cadence::yearly: break;
    }
    return {1, true};
}

/// A practice while it is given its days.
struct being_planned {
    practice const* of;
    dose often;
    std::vector<int> on{}; ///< numbers of days from the first
};

class planner {
public:
    planner(std::vector<free_time> const& when, date first, int weeks) : left_(static_cast<std::size_t>(weeks * days_of_a_week)) {
        for (std::size_t i = 0; i < left_.size(); ++i) {
            std::chrono::weekday const day{first + days{i}};
            for (free_time const& each : when)
                if (static_cast<unsigned>(each.day) + 1 == day.iso_encoding()) left_[i] += each.minutes;
        }
    }

    /// One more day in a week; false where there is none.
    bool place(being_planned& what, int week) {
        std::optional<int> best;
        for (int day = week * days_of_a_week; day < (week + 1) * days_of_a_week; ++day)
            if (fits(what, day) && (!best || is_better(what, day, *best))) best = day;
        if (!best) return false;
        left_[static_cast<std::size_t>(*best)] -= what.of->minutes;
        what.on.push_back(*best);
        return true;
    }

private:
    int left(int day) const { return left_[static_cast<std::size_t>(day)]; }
    bool fits(being_planned const& what, int day) const {
        return what.of->minutes <= left(day) && std::find(what.on.begin(), what.on.end(), day) == what.on.end();
    }
    /// Farther from its other days, or else a day with more time.
    bool is_better(being_planned const& what, int day, int than) const {
        auto const distance = [&](int from) {
            int out = static_cast<int>(left_.size());
            for (int other : what.on)
                out = std::min(out, std::abs(other - from));
            return out;
        };
        int const one = distance(day), other = distance(than);
        return one != other ? one > other : left(day) > left(than);
    }

    std::vector<int> left_; ///< minutes of each day
};

} // namespace

week_plan plan_week(pack const& content, std::vector<recommendation> const& what, std::vector<free_time> const& when, date day,
                    int weeks) {
    weeks = std::clamp(weeks, 1, most_weeks_of_a_plan);
    std::vector<being_planned> all;
    for (recommendation const& each : what) {
        practice const* p = content.find(each.practice);
        bool const is_new = std::none_of(all.begin(), all.end(), [&](being_planned const& other) { return other.of == p; });
        if (p && is_new) all.push_back({p, dose_of(p->frequency)});
    }
    planner with(when, day, weeks);
    for (int week = 0; week < weeks; ++week)
        for (int time = 0; time < days_of_a_week; ++time)
            for (being_planned& each : all)
                if (time < each.often.a_week && !(each.often.once && !each.on.empty())) with.place(each, week);

    week_plan out{.first = day, .last = day + days{weeks * days_of_a_week - 1}};
    for (being_planned const& each : all) {
        for (int on : each.on)
            out.practices.push_back({.day = day + days{on}, .practice = each.of->id, .minutes = each.of->minutes});
        if (each.on.empty()) out.without_day.push_back(each.of->id);
    }
    std::stable_sort(out.practices.begin(), out.practices.end(),
                     [](planned_practice const& a, planned_practice const& b) { return a.day < b.day; });
    return out;
}

namespace {

/// The weeks of a program with those of its practices that `who` may be offered.
template <class Who>
week_plan plan_weeks(pack const& content, program const& of, Who const& who, std::vector<free_time> const& when, date day) {
    week_plan out{.first = day, .last = day + days{std::max<int>(int(of.weeks.size()), 1) * days_of_a_week - 1}};
    for (std::size_t week = 0; week < of.weeks.size(); ++week) {
        std::vector<recommendation> what;
        for (id_of<practice> const& each : of.weeks[week].practices)
            if (practice const* p = content.find(each); p && may_offer(*p, who)) what.push_back({.practice = each});
        week_plan const planned = plan_week(content, what, when, day + days{int(week) * days_of_a_week});
        out.practices.insert(out.practices.end(), planned.practices.begin(), planned.practices.end());
        for (id_of<practice> const& each : planned.without_day)
            if (std::find(out.without_day.begin(), out.without_day.end(), each) == out.without_day.end())
                out.without_day.push_back(each);
    }
    return out;
}

} // namespace

week_plan plan_program(pack const& content, program const& of, history const& own, std::vector<free_time> const& when, date day) {
    return plan_weeks(content, of, safety_on(content, own, day), when, day);
}

week_plan plan_program(pack const& content, program const& of, reveal_permit const& both, history const& first,
                       history const& second, std::vector<free_time> const& when, date day) {
    both.require(first, second, day);
    return plan_weeks(content, of, both, when, day);
}

std::vector<entry> entries_of(week_plan const& plan, date day) {
    using days_planned = std::set<day_of_week>;
    std::map<id_of<practice>, std::map<int, days_planned>> weeks;
    for (planned_practice const& each : plan.practices) {
        auto const number = std::chrono::weekday{each.day}.iso_encoding() - 1;
        weeks[each.practice][int((each.day - plan.first).count()) / days_of_a_week].insert(
            enumerators_of<day_of_week>::values[number]);
    }
    std::vector<entry> out;
    auto const add = [&](id_of<practice> const& what, int first, int last, days_planned const& on) {
        recurrence const when{.start = plan.first + days{first * days_of_a_week},
                              .rule = weekly{.days = {on.begin(), on.end()}},
                              .until = std::min(plan.last, plan.first + days{(last + 1) * days_of_a_week - 1})};
        out.push_back(practice_planned{
            .day = day, .practice = what, .schedule = {.recurrence = when, .completion = within_days{.before = 1, .after = 1}}});
    };
    for (auto const& [what, of] : weeks)
        for (auto each = of.begin(); each != of.end();) {
            auto next = std::next(each);
            int last = each->first;
            for (; next != of.end() && next->first == last + 1 && next->second == each->second; ++next)
                ++last;
            add(what, each->first, last, each->second);
            each = next;
        }
    return out;
}

} // namespace closeknit
