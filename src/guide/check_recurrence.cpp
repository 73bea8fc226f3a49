#include "check_recurrence.hpp"

#include "rule_steps.hpp"

#include <set>
#include <string>
#include <variant>

namespace closeknit {
namespace {

using codec::json_pointer;

bool in_calendar(date day) { return day >= min_date && day <= max_date; }

void check_days(std::vector<day_of_week> const& days, json_pointer const& at, issue_collector& report_if) {
    report_if(at, days.empty(), "a weekly rule must have at least one day");
    std::set<day_of_week> known;
    for (std::size_t i = 0; i < days.size(); ++i)
        report_if(json_pointer(at, i), !known.insert(days[i]).second, "duplicate day '" + std::string(name_of(days[i])) + "'");
}

void check_exceptions(std::vector<date> const& days, json_pointer const& at, issue_collector& report_if) {
    std::set<date> known;
    for (std::size_t i = 0; i < days.size(); ++i)
        report_if(json_pointer(at, i), !known.insert(days[i]).second, "duplicate exception " + to_string(days[i]));
}

} // namespace

void check_recurrence(recurrence const& of, json_pointer const& at, issue_collector& report_if) {
    json_pointer const rule_at(at, "rule"), until_at(at, "until");
    report_if(json_pointer(at, "start"), !in_calendar(of.start), "a start must be in the years 1 to 9999");
    auto const* week = std::get_if<weekly>(&of.rule);
    if (week) check_days(week->days, json_pointer(rule_at, "days"), report_if);
    report_if(json_pointer(at, "count"), of.count && of.until, "a recurrence cannot have both a count and a last day");
    check_exceptions(of.exceptions, json_pointer(at, "exceptions"), report_if);
    if (!in_calendar(of.start) || (week && week->days.empty())) return;

    auto const first = rule_steps(of.rule, of.start).first_in(of.start, max_date);
    report_if(rule_at, !first, "no day from the start on fits this rule");
    report_if(until_at, of.until && *of.until < of.start, "the last day is before the start, " + to_string(of.start));
    report_if(until_at, first && of.until && *of.until >= of.start && *of.until < *first,
              "the last day is before the first one that fits the rule, " + (first ? to_string(*first) : ""));
}

} // namespace closeknit
