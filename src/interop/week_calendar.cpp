#include <closeknit/interop/week_calendar.hpp>

#include "codec/fnv1a.hpp"

#include <closeknit/guide/fill_template.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace closeknit {
namespace {

/// 16 hexadecimal digits. Whoever knows the words can find them, so nothing that a calendar must not tell is among them.
std::string digits_of(std::string const& words) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    std::uint64_t left = codec::fnv1a(words);
    for (int i = 0; i < 16; ++i, left >>= 4)
        out += digits[left & 15];
    return out;
}

} // namespace

std::vector<calendar_event> calendar_events(pack const& content, week_plan const& plan, id_of<person> const& whose) {
    sentences const& words = sentences_for(content);
    std::string const of_plan = "closeknit-" + digits_of(whose.str() + "/" + to_string(plan.first)) + "-";
    std::vector<calendar_event> out;
    for (entry const& each : entries_of(plan, plan.first)) {
        practice_planned const& planned = std::get<practice_planned>(each);
        practice const* what = content.find(planned.practice);
        if (!what) continue;
        std::string const minutes = fill_template(words.minutes, {{"minutes", std::to_string(what->minutes)}});
        out.push_back({.id = of_plan + std::to_string(out.size() + 1),
                       .summary = fill_template(words.week.calendar_summary, {{"minutes", minutes}}),
                       .recurrence = planned.schedule.recurrence});
    }
    return out;
}

} // namespace closeknit
