#pragma once

#include <closeknit/couple/reveal.hpp>

#include <vector>

namespace closeknit {

enum class finding { nothing, shared_strength, shared_low_point, seen_differently };
CLOSEKNIT_DESCRIBE_ENUM(finding, "What stands out when two scores are side by side.",
    (nothing, "Nothing in particular."),
    (shared_strength, "Both lie in the best band."),
    (shared_low_point, "Both lie in the band farthest from it."),
    (seen_differently, "They differ by at least one response step."))

/// Two people's scores on one scale, side by side. Arithmetic only: one score of one couple has no correlation.
struct comparison {
    id_of<closeknit::scale> scale{};
    double first = 0;
    double second = 0;
    double difference = 0;
    double mean = 0;
    double low = 0;
    double high = 0;
    finding found = finding::nothing;
};
CLOSEKNIT_DESCRIBE(comparison, "Two people's scores on one scale, side by side.",
    (scale, "The scale."),
    (first, "The first person's score."),
    (second, "The second person's score."),
    (difference, "First minus second."),
    (mean, "The mean of the two."),
    (low, "The lowest possible score."),
    (high, "The highest possible score."),
    (found, "What stands out."))

/// The scores of one assessment that both people opened, side by side, from the permit that `reveal` gave for these two
/// histories and this day; none where that assessment is not open. Throws closeknit::error for another day or other histories.
CLOSEKNIT_EXPORT std::vector<comparison> compare(reveal_permit const& both, id_of<assessment> const& of, history const& first,
                                                 history const& second, date day);

} // namespace closeknit
