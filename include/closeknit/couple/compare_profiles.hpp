#pragma once

#include <closeknit/couple/reveal.hpp>
#include <closeknit/stats/profile.hpp>

#include <optional>
#include <vector>

namespace closeknit {

enum class profile_finding { nothing, same_places, different_places };
CLOSEKNIT_DESCRIBE_ENUM(profile_finding, "What two people's ups and downs have in common.",
    (nothing, "Nothing in particular, or too few scales to say."),
    (same_places, "Over five scales or more r is .5 or above: what is better for one is mostly better for the other."),
    (different_places, "Over five scales or more r is -.5 or below: what is better for one is mostly worse for the other."))

/// Two people's scores on all scales that both opened of one assessment, as two profiles. Arithmetic that describes these scores:
/// no compatibility, no prediction, and nothing to be shown as a percentage.
struct profile_comparison {
    std::vector<id_of<scale>> scales{};
    std::optional<profile_agreement> agreement{};
    std::optional<undefined_reason> agreement_undefined{};
    profile_finding found = profile_finding::nothing;
};
CLOSEKNIT_DESCRIBE(profile_comparison, "Two people's scores on all scales that both opened of one assessment, as two profiles.",
    (scales, "The scales of the profiles, in the assessment's order."),
    (agreement, "How alike the profiles are, each score as a part of its scale's range: 0 at the worse end, 1 at the better one."),
    (agreement_undefined, "Why there is none: too_few, where fewer than three scales are open."),
    (found, "What stands out."))

/// How alike two people's profiles of opened scores are; `too_few` where fewer than three are open, so also where none is.
/// Computed from the opened values alone.
///
/// Scales have different ranges and directions, which r and all else hang on. So each value is a part of its scale's range, from
/// 0 at the worse end to 1 at the better one (where neither is better, at the low and the high end): all results are in such
/// parts. No answer counts twice: of scales that count the same items only those with the fewest items are in, composites never
/// beside their components. Throws closeknit::error for another day or other histories than the permit's. (large r: Cohen, 1988;
/// see `agreement` for the rest)
CLOSEKNIT_EXPORT profile_comparison compare_profiles(reveal_permit const& both, id_of<assessment> const& of, history const& first,
                                                     history const& second, date day);

} // namespace closeknit
