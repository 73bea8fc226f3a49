#include "recurrence_rule.hpp"

#include "content_lines.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <variant>

namespace closeknit {
namespace {

std::string code_of(day_of_week day) {
    constexpr std::array<std::string_view, 7> codes{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    return std::string(codes[static_cast<std::size_t>(day)]);
}

std::string first_parts(std::string_view frequency, int every) {
    return "FREQ=" + std::string(frequency) + (every == 1 ? "" : ";INTERVAL=" + std::to_string(every));
}

/// Monday or Sunday wherever that means the same days: calendar apps misread other weeks (libical 3.0 does) or know only these.
day_of_week usual_week_start(weekly const& rule) {
    auto const offset = [&](day_of_week day) { return (static_cast<int>(day) - static_cast<int>(rule.week_start) + 7) % 7; };
    auto const same_weeks = [&](day_of_week other) { // no day would move to another week, or all would
        auto const moved =
            std::count_if(rule.days.begin(), rule.days.end(), [&](day_of_week each) { return offset(each) >= offset(other); });
        return rule.every == 1 || moved == 0 || std::size_t(moved) == rule.days.size();
    };
    for (day_of_week usual : {day_of_week::monday, day_of_week::sunday})
        if (same_weeks(usual)) return usual;
    return rule.week_start;
}

struct day_part {
    std::string operator()(on_day const& on) const { return ";BYMONTHDAY=" + std::to_string(on.day); }
    std::string operator()(on_last_day const&) const { return ";BYMONTHDAY=-1"; }
    std::string operator()(on_weekday const& on) const {
        int const which = on.which == ordinal::last ? -1 : static_cast<int>(on.which) + 1;
        return ";BYDAY=" + std::to_string(which) + code_of(on.weekday);
    }
};

struct rule_parts {
    std::string operator()(daily const& rule) const { return first_parts("DAILY", rule.every); }
    std::string operator()(weekly const& rule) const {
        std::string out = first_parts("WEEKLY", rule.every) + ";BYDAY=";
        for (std::size_t i = 0; i < rule.days.size(); ++i)
            out += (i == 0 ? "" : ",") + code_of(rule.days[i]);
        day_of_week const begins = usual_week_start(rule);
        return out + (begins == day_of_week::monday ? "" : ";WKST=" + code_of(begins));
    }
    std::string operator()(monthly const& rule) const {
        return first_parts("MONTHLY", rule.every) + std::visit(day_part{}, rule.on);
    }
    std::string operator()(quarterly const& rule) const {
        return first_parts("MONTHLY", 3 * rule.every) + std::visit(day_part{}, rule.on);
    }
    std::string operator()(yearly const& rule) const { // BYDAY counts within the month, because of BYMONTH
        return first_parts("YEARLY", rule.every) + ";BYMONTH=" + std::to_string(rule.month) + std::visit(day_part{}, rule.on);
    }
};

} // namespace

std::string rule_value(recurrence const& of) {
    std::string out = std::visit(rule_parts{}, of.rule);
    if (of.count) out += ";COUNT=" + std::to_string(*of.count);
    if (of.until) out += ";UNTIL=" + basic_date(*of.until);
    return out;
}

} // namespace closeknit
