#include "recurrence_rule.hpp"

#include "content_lines.hpp"

#include <array>
#include <string_view>
#include <variant>

namespace closeknit {
namespace {

std::string code_of(day_of_week day) {
    constexpr std::array<std::string_view, 7> codes{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    return std::string(codes[static_cast<std::size_t>(day)]);
}

std::string begins(std::string_view frequency, int every) {
    return "FREQ=" + std::string(frequency) + (every == 1 ? "" : ";INTERVAL=" + std::to_string(every));
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
    std::string operator()(daily const& rule) const { return begins("DAILY", rule.every); }
    std::string operator()(weekly const& rule) const {
        std::string out = begins("WEEKLY", rule.every) + ";BYDAY=";
        for (std::size_t i = 0; i < rule.days.size(); ++i)
            out += (i == 0 ? "" : ",") + code_of(rule.days[i]);
        return out + (rule.week_start == day_of_week::monday ? "" : ";WKST=" + code_of(rule.week_start));
    }
    std::string operator()(monthly const& rule) const { return begins("MONTHLY", rule.every) + std::visit(day_part{}, rule.on); }
    std::string operator()(quarterly const& rule) const {
        return begins("MONTHLY", 3 * rule.every) + std::visit(day_part{}, rule.on);
    }
    std::string operator()(yearly const& rule) const { // BYDAY counts within the month, because of BYMONTH
        return begins("YEARLY", rule.every) + ";BYMONTH=" + std::to_string(rule.month) + std::visit(day_part{}, rule.on);
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
