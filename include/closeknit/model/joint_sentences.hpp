#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

namespace closeknit {

/// Sentences for two people on all of their scores, and on what they guessed about each other. None of them ranks the two, counts
/// or asks for anything.
struct joint_sentences {
    text same_places{};
    text different_places{};
    text guesses_heading{};
    text guesses_intro{};
    text guess_differs{};
    text guesses_same{};
};
CLOSEKNIT_DESCRIBE(joint_sentences, "Sentences for two people on all of their scores, and on what they guessed about each other.",
    (same_places, "When what is better for one is mostly better for the other."),
    (different_places, "When what is better for one is mostly worse for the other."),
    (guesses_heading, "The heading of what each guessed of the other's answers."),
    (guesses_intro, "Below it: that nobody has to know everything."),
    (guess_differs, "An item that was guessed otherwise than answered: {person}, {guess}, {subject}, {own}, {item}."),
    (guesses_same, "When every guess was what the other answered: {person}, {subject}."))

} // namespace closeknit
