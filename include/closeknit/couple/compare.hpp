#pragma once

#include <closeknit/couple/reveal.hpp>
#include <closeknit/stats/profile.hpp>

#include <optional>
#include <string>
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
    double absolute_difference = 0;
    double mean = 0;
    double minimum = 0;
    double low = 0;
    double high = 0;
    std::optional<double> gap{};
    std::optional<undefined_reason> gap_undefined{};
    std::optional<bool> reliable{};
    std::optional<id_of<band>> first_band{};
    std::optional<id_of<band>> second_band{};
    std::string first_label{};
    std::string second_label{};
    finding found = finding::nothing;
};
CLOSEKNIT_DESCRIBE(comparison, "Two people's scores on one scale, side by side.",
    (scale, "The scale."),
    (first, "The first person's score."),
    (second, "The second person's score."),
    (difference, "First minus second."),
    (absolute_difference, "The difference without its sign."),
    (mean, "The mean of the two."),
    (minimum, "The lower of the two."),
    (low, "The lowest possible score."),
    (high, "The highest possible score."),
    (gap, "The difference in standard errors of a difference, absolute_difference / (sqrt(2) * SEM)."),
    (gap_undefined, "Why there is no gap."),
    (reliable, "Whether it is more than measurement error: whether the gap is beyond 1.96. None where there is no gap."),
    (first_band, "The band that the first score lies in."),
    (second_band, "The band that the second score lies in."),
    (first_label, "The label of the first score's band."),
    (second_label, "The label of the second score's band."),
    (found, "What stands out."))

/// The scores of one assessment that both people opened, side by side, from the permit that `reveal` gave for these two
/// histories and this day; none where that assessment is not open. Computed from the opened values alone. The largest
/// difference comes first: by absolute_difference / (high - low), the share of the scale's own range, since points of different
/// scales are not comparable; shares that are equal to 9 decimals keep the assessment's order. Throws closeknit::error for
/// another day or other histories.
CLOSEKNIT_EXPORT std::vector<comparison> compare(reveal_permit const& both, id_of<assessment> const& of, history const& first,
                                                 history const& second, date day);

} // namespace closeknit
