#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

namespace closeknit {

/// Sentences for two people on all of their scores, before what they do together, and on what they guessed about each other. None
/// of them ranks the two, counts or asks for anything.
struct joint_sentences {
    text well{};
    text well_and_different{};
    text mixed{};
    text heavy{};
    text different{};
    text even{};
    text before_start{};
    text same_places{};
    text different_places{};
    text guesses_heading{};
    text guesses_intro{};
    text guess_differs{};
    text guesses_same{};
};
CLOSEKNIT_DESCRIBE(joint_sentences, "Sentences for two people on their scores, on what they do together and on what they guessed about each other.",
    (well, "The first line when something is good for both and nothing low for both or different: {strength}."),
    (well_and_different, "The same when something is different for the two: {strength}."),
    (mixed, "The first line when something is good for both and something low for both: {strength}, {low_point}."),
    (heavy, "The first line when something is low for both and nothing good for both: {low_point}."),
    (different, "The first line when something is different for the two, and nothing good or low for both."),
    (even, "The first line when there is none of these, or when what is low for both is about safety and has no name here."),
    (before_start, "Before a practice for two: that each of them may say no."),
    (same_places, "When what is better for one is mostly better for the other."),
    (different_places, "When what is better for one is mostly worse for the other."),
    (guesses_heading, "The heading of what each guessed of the other's answers."),
    (guesses_intro, "Below it: that nobody has to know everything."),
    (guess_differs, "An item that was guessed otherwise than answered: {person}, {guess}, {subject}, {own}, {item}."),
    (guesses_same, "When every guess was what the other answered: {person}, {subject}."))

} // namespace closeknit
