#pragma once

#include <closeknit/model/day_in_month.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

#include <map>
#include <string>

namespace closeknit {

/// Sentences around the plan of a week.
struct week_sentences {
    text heading{};
    text intro{};
    text planned{};
    text without_day_heading{};
    text nothing{};
    text calendar_summary{};
    std::map<day_of_week, std::string> days{};
};
CLOSEKNIT_DESCRIBE(week_sentences, "Sentences around the plan of a week.",
    (heading, "The heading: {first}, {last}."),
    (intro, "Below it: that it is a plan, and can be changed."),
    (planned, "Something to do: {title}, {minutes}, {practice}."),
    (without_day_heading, "Before what has no day."),
    (nothing, "When nothing is planned."),
    (calendar_summary, "What a calendar shows, which others may read: {minutes}. It names no practice."),
    (days, "The days of the week."))

} // namespace closeknit
