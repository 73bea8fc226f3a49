#pragma once

#include <closeknit/couple/compare.hpp>
#include <closeknit/couple/compare_profiles.hpp>
#include <closeknit/couple/guesses.hpp>
#include <closeknit/guide/highlight.hpp>
#include <closeknit/guide/recommend.hpp>
#include <closeknit/guide/score_group.hpp>
#include <closeknit/guide/weekly_prompts.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace closeknit {

/// What one person sees after a check-in: a function of their own data, the pack and the day, and of nothing else.
struct own_report {
    id_of<closeknit::person> person{};
    id_of<closeknit::assessment> assessment{};
    date day{};
    std::string first_line{};
    std::vector<score_result> scores{};
    std::vector<score_group> groups{};
    std::vector<highlight> highlights{};
    std::vector<recommendation> practices{};
    std::vector<id_of<prompt>> prompts{};
};
CLOSEKNIT_DESCRIBE(own_report, "What one person sees after a check-in; made of their own data only.",
    (person, "Who it is for."),
    (assessment, "What was answered."),
    (day, "The day of the report."),
    (first_line, "What it comes to, in a sentence or two."),
    (scores, "Their scores."),
    (groups, "The same in groups, as a page shows them."),
    (highlights, "What stands out; nothing while their screening is not clear."),
    (practices, "What may help next, most relevant first."),
    (prompts, "This week's prompts, in the order to ask them."))

/// What two people see together, made of what both opened to each other.
struct joint_report {
    id_of<person> first{};
    id_of<person> second{};
    std::optional<id_of<closeknit::assessment>> assessment{};
    date day{};
    std::string first_line{};
    std::vector<comparison> scores{};
    std::optional<profile_comparison> profile{};
    std::vector<guess_comparison> guesses{};
    std::vector<highlight> highlights{};
    std::vector<recommendation> practices{};
    std::vector<id_of<prompt>> prompts{};
};
CLOSEKNIT_DESCRIBE(joint_report, "What two people see together, made of what both opened to each other.",
    (first, "The person whose scores come first."),
    (second, "The other person."),
    (assessment, "What was answered; none where both opened something, and no scores."),
    (day, "The day of the report."),
    (first_line, "What the scores come to for the two, in a sentence or two; empty where there are none."),
    (scores, "The scores that both opened, side by side, the largest difference first."),
    (profile, "The same scores as two profiles; none where there are no scores."),
    (guesses, "What each guessed of the other's answers, where both opened guesses."),
    (highlights, "What stands out."),
    (practices, "What may help the two, most relevant first."),
    (prompts, "This week's prompts, in the order to ask them."))

/// What a check-in is asked for.
struct check_in_options {
    date day{};             ///< the day on which it is read
    std::uint64_t seed = 0; ///< of the prompts
    /// Which answers it is about; the newest that the pack knows, when left out.
    std::optional<id_of<closeknit::assessment>> assessment{};
    std::size_t practices = 2; ///< at most; more would be homework
    practice_filter only{};    ///< which practices
};

/// The answers that one person's check-in is about: their newest own ones up to the day, to an assessment that the pack has and
/// that is no screening. Throws closeknit::error when there are none.
CLOSEKNIT_EXPORT sheet const& answers_for(pack const& content, history const& mine, check_in_options const& with);
sheet const& answers_for(pack const&, history const&&, check_in_options const&) = delete; // the reference would dangle
/// The scorer of the assessment that a sheet of a history answers. Throws closeknit::error, with its place in the history, where
/// the answers do not fit their assessment, and std::out_of_range where the pack has none.
CLOSEKNIT_EXPORT scorer scorer_for(pack const& content, history const& mine, sheet const& answered);

/// The practices of one person's check-in alone, at most `with.practices`; see recommend.hpp. Throws as `check_in` does.
CLOSEKNIT_EXPORT std::vector<recommendation> recommend(pack const& content, history const& mine, check_in_options const& with);

/// One person's check-in: a function of their own history, the pack and the options. Unless their gate is `nothing_reported` and
/// they gave no danger signal, nothing in it speaks of two or asks for anything: no highlights, no prompts, no answer quoted, the
/// same first line whatever the scores are, and practices that are done alone and carry no safety risk. Where something is in its
/// worst band and nothing of which more is better in its best, the prompts are none that are just pleasant. Throws
/// closeknit::error when the history has no such answers up to the day, or they do not fit.
CLOSEKNIT_EXPORT own_report check_in(pack const& content, history const& mine, check_in_options const& with);

/// Two people's check-in, or not_open: a function of what both opened, and of what stands in both histories. Of the assessments
/// that are open its scores are those of the one asked for, or else of the first; guesses are in it of the one asked for, or else
/// of all.
CLOSEKNIT_EXPORT std::variant<joint_report, not_open> check_in(pack const& content, history const& first, history const& second,
                                                               check_in_options const& with);

} // namespace closeknit
