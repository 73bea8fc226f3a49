#include <closeknit/guide/week_plan.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <optional>

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

} // namespace closeknit
