#pragma once

#include <closeknit/couple/reveal.hpp>

#include <vector>

namespace closeknit {

enum class finding { nothing, shared_strength, shared_concern, seen_differently };
CLOSEKNIT_DESCRIBE_ENUM(finding, "What stands out when two scores are side by side.",
    (nothing, "Nothing in particular."),
    (shared_strength, "Both lie in the best band."),
    (shared_concern, "Both lie in the band farthest from it."),
    (seen_differently, "They differ by a response step or more, on three items or more that both answered."))

/// One score of two people, side by side. Arithmetic only: one score of one couple has no correlation.
struct comparison {
    id_of<scoring> score{};
    double first = 0;
    double second = 0;
    double difference = 0;
    double mean = 0;
    double low = 0;
    double high = 0;
    finding found = finding::nothing;
};
CLOSEKNIT_DESCRIBE(comparison, "One score of two people, side by side.",
    (score, "The scoring's id."),
    (first, "The first person's score."),
    (second, "The second person's score."),
    (difference, "First minus second."),
    (mean, "The mean of the two."),
    (low, "The lowest possible score."),
    (high, "The highest possible score."),
    (found, "What stands out."))

/// Two people's shared scores side by side; nobody can call it without the permit that `reveal` gives. Throws
/// closeknit::error when the permit is for another assessment or version.
CLOSEKNIT_EXPORT std::vector<comparison> compare(assessment const& of, revealed const& both);

} // namespace closeknit
