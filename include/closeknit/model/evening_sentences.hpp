#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

#include <vector>

namespace closeknit {

/// Sentences around the prompts of an evening for two.
struct evening_sentences {
    text heading{};
    text intro{};
    text resumed{};
    text turn{};
    text checking{};
    text guess_right{};
    text guess_off{};
    std::vector<text> help{};
    text finished{};
    text saved{};
    text nothing{};
    text no_act{};
};
CLOSEKNIT_DESCRIBE(evening_sentences, "Sentences around the prompts of an evening for two.",
    (heading, "The heading: {first}, {second}."),
    (intro, "Before the first prompt: how long it takes, and that anything may be skipped: {minutes}."),
    (resumed, "The same when they go on where they stopped."),
    (turn, "After a prompt: {number}, {count}, and who answers it first, {person}."),
    (checking, "Instead of the intro, before what two people guessed of each other's answers: {minutes}."),
    (guess_right, "A guess that was right: {person}, {subject}, {own}."),
    (guess_off, "A guess that was not: {person}, {subject}, {guess}, {own}."),
    (help, "What can be typed, line by line."),
    (finished, "When the evening is over."),
    (saved, "When they stop to go on later: {file}."),
    (nothing, "When there is nothing to ask, whatever the cause."),
    (no_act, "When there is no act of care to suggest, whatever the cause."))

} // namespace closeknit
