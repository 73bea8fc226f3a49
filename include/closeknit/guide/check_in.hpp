#pragma once

#include <closeknit/couple/compare.hpp>
#include <closeknit/guide/highlight.hpp>
#include <closeknit/guide/recommend.hpp>
#include <closeknit/guide/weekly_prompts.hpp>

#include <cstdint>
#include <variant>
#include <vector>

namespace closeknit {

/// What one person sees after a check-in: a function of their own data, the pack and the day, and of nothing else.
struct own_report {
    id_of<closeknit::person> person{};
    id_of<closeknit::assessment> assessment{};
    date day{};
    std::vector<score_result> scores{};
    std::vector<highlight> highlights{};
    std::vector<recommendation> practices{};
    std::vector<id_of<prompt>> prompts{};
};
CLOSEKNIT_DESCRIBE(own_report, "What one person sees after a check-in; made of their own data only.",
    (person, "Who it is for."),
    (assessment, "What was answered."),
    (day, "The day of the report."),
    (scores, "Their scores."),
    (highlights, "What stands out."),
    (practices, "What may help next, most relevant first."),
    (prompts, "This week's prompts, in the order to ask them."))

/// What two people see together, made of what both opened to each other.
struct joint_report {
    id_of<person> first{};
    id_of<person> second{};
    id_of<closeknit::assessment> assessment{};
    date day{};
    std::vector<comparison> scores{};
    std::vector<highlight> highlights{};
    std::vector<recommendation> practices{};
    std::vector<id_of<prompt>> prompts{};
};
CLOSEKNIT_DESCRIBE(joint_report, "What two people see together, made of what both opened to each other.",
    (first, "The person whose scores come first."),
    (second, "The other person."),
    (assessment, "What was answered."),
    (day, "The day of the report."),
    (scores, "The scores that both opened, side by side."),
    (highlights, "What stands out."),
    (practices, "What may help the two, most relevant first."),
    (prompts, "This week's prompts, in the order to ask them."))

/// One person's check-in. Throws std::out_of_range when the pack has no such assessment, closeknit::error when the sheet
/// does not belong to it.
CLOSEKNIT_EXPORT own_report check_in(pack const& content, history const& mine, date today, std::uint64_t seed);

/// Two people's check-in, or not_open.
CLOSEKNIT_EXPORT std::variant<joint_report, not_open> check_in(pack const& content, history const& first, history const& second,
                                                               date today, std::uint64_t seed);

} // namespace closeknit
