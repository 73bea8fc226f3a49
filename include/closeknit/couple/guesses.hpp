#pragma once

#include <closeknit/couple/guessed_item.hpp>
#include <closeknit/couple/reveal.hpp>
#include <closeknit/stats/profile.hpp>

#include <optional>
#include <vector>

namespace closeknit {

/// One scale as somebody thinks that another would score on it, and as the other does, both over the guessed items alone.
struct guessed_scale {
    static constexpr bool personal = true; ///< never printed by repr
    id_of<closeknit::scale> scale{};
    double guess = 0;
    double own = 0;
    double difference = 0;
    double low = 0;
    double high = 0;
};
CLOSEKNIT_DESCRIBE(guessed_scale, "One scale as somebody guessed it and as the other answered, both over the guessed items alone.",
    (scale, "The scale."),
    (guess, "The score of the guessed answers."),
    (own, "The score of the other's own answers to the same items; it can differ from their score over all items."),
    (difference, "Guess minus own."),
    (low, "The lowest possible score."),
    (high, "The highest possible score."))

/// What one person guessed that another would answer to an assessment, beside what the other answered: how well they know each
/// other in this, and in which direction they are off. No score of anybody, and no reason to rank two people.
struct guess_comparison {
    static constexpr bool personal = true; ///< never printed by repr
    id_of<closeknit::person> person{};
    id_of<closeknit::person> subject{};
    id_of<closeknit::assessment> assessment{};
    std::vector<guessed_item> items{};
    int same = 0;
    std::optional<profile_agreement> agreement{};
    std::optional<undefined_reason> agreement_undefined{};
    std::vector<guessed_scale> scales{};
};
CLOSEKNIT_DESCRIBE(guess_comparison, "What one person guessed that another would answer, beside what the other answered.",
    (person, "Who guessed."),
    (subject, "Whose answers were guessed."),
    (assessment, "The assessment."),
    (items, "The items that opened, in the assessment's order."),
    (same, "How many of them have the same answer."),
    (agreement, "The guesses as one profile and the own answers as the other, over the items with points in a range (up to 1e50): mean_difference is guess minus own."),
    (agreement_undefined, "Why there is none: no_points, or different_ranges."),
    (scales, "The scales that these items alone give a score on, in the assessment's order."))

/// For records.hpp.
#define CLOSEKNIT_GUESS_RECORDS(X) X(guessed_item) X(guessed_scale) X(guess_comparison)

/// The items of an assessment of which a guess can open, in its order; a host asks for guesses of no others. None of a private
/// screening or another `respondent_only` assessment, none that is safety_sensitive or that a scale keys beside one, and none
/// with a condition on an item of which no guess opens.
CLOSEKNIT_EXPORT std::vector<id_of<item>> guessable_items(scorer const& by);

/// What the two people guessed of each other's answers to one assessment, where both opened guesses of it: the first person's
/// guesses and then the second's, without whoever guessed nothing that opened. Computed from the guessed items alone. A scale is
/// scored by its own rule from these items; it is left out where that gives no score, where a condition makes guess and answers
/// count different items, and where the scale depends on an item that is safety_sensitive, for such items are never guessed.
/// Throws closeknit::error for another day or other histories than the permit's.
/// (how accurate and how biased people perceive each other: West & Kenny, 2011)
CLOSEKNIT_EXPORT std::vector<guess_comparison> compare_guesses(reveal_permit const& both, id_of<assessment> const& of,
                                                               history const& first, history const& second, date day);

} // namespace closeknit
