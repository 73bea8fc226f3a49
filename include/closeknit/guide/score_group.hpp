#pragma once

#include <closeknit/assess/score_result.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/assessment.hpp>

#include <vector>

namespace closeknit {

enum class score_group_kind { best, worst, between, less_is_better, neutral };
CLOSEKNIT_DESCRIBE_ENUM(score_group_kind, "What scores of a page have in common.",
    (best, "More is better, and they are in their best band; the best first."),
    (worst, "More is better, and they are in their worst band; the lowest first."),
    (between, "More is better, and they are in neither."),
    (less_is_better, "Less is better, as with the signs: they are told in words, so that nothing bad looks full."),
    (neutral, "Neither end is better, or no bands tell where a score lies."))

/// Scores that a page shows together.
struct score_group {
    score_group_kind kind = score_group_kind::best;
    std::vector<id_of<closeknit::scale>> scales{};
};
CLOSEKNIT_DESCRIBE(score_group, "Scores that a page shows together.",
    (kind, "What they have in common."),
    (scales, "The scales, in the order in which to show them."))

/// One person's scores in groups, in the order of the kinds; a group without scores is left out, and so is a score without a
/// value. Those of which less is better are ordered by where their band begins in the range, the worst first, then as the
/// assessment has them, so that "often" is read before "sometimes" whatever the values in these bands. A scale of several items
/// of which less is better is left out where each of its items has a scale of its own.
CLOSEKNIT_EXPORT std::vector<score_group> score_groups(assessment const& of, std::vector<score_result> const& scores);

} // namespace closeknit
