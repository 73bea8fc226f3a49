#pragma once

#include <closeknit/model/describe.hpp>
#include <closeknit/model/text.hpp>

namespace closeknit {

/// Sentences around what a person looks back on.
struct progress_sentences {
    text heading{};
    text nothing{};
    text scores_heading{};
    text grew{};
    text fell{};
    text eased{};
    text rose{};
    text more{};
    text less{};
    text steady{};
    text beyond_chance{};
    text then_and_now{};
    text practices_heading{};
    text done_once{};
    text done{};
    text kept{};
    text before_and_after{};
    text promises_heading{};
    text promises{};
    text promise_open{};
    text promise_kept{};
    text promise_called_off{};
    text promise_missed{};
    text moments_heading{};
    text appreciated{};
    text celebrated{};
    text moods{};
    text felt_heard{};
};
CLOSEKNIT_DESCRIBE(progress_sentences, "Sentences around what a person looks back on.",
    (heading, "The heading: {first}, {last}."),
    (nothing, "When there is nothing to look back on yet."),
    (scores_heading, "The heading of the scores over the time."),
    (grew, "A score of which more is better is higher: {score}, {day}."),
    (fell, "A score of which more is better is lower: {score}, {day}."),
    (eased, "A score of which less is better is lower: {score}, {day}."),
    (rose, "A score of which less is better is higher: {score}, {day}."),
    (more, "A score of which neither end is better is higher: {score}, {day}."),
    (less, "The same, lower: {score}, {day}."),
    (steady, "A score is about the same: {score}, {day}."),
    (beyond_chance, "After a change that is more than measurement error."),
    (then_and_now, "The answer that changed most: {day}, {then}, {item}, {now}."),
    (practices_heading, "The heading of the practices."),
    (done_once, "A practice that was done once, without a plan: {title}."),
    (done, "A practice that was done more often, without a plan: {title}, {times}."),
    (kept, "A practice that was planned: {title}, {kept}, {due}."),
    (before_and_after, "A score before a practice was begun and lately: {day}, {score}, {before}, {now}, {high}."),
    (promises_heading, "The heading of the promises."),
    (promises, "What became of them: {kept}, {due}."),
    (promise_open, "A promise that can still be kept: {promise}, {day}, {id}."),
    (promise_kept, "A promise that was kept: {promise}, {day}."),
    (promise_called_off, "A promise that was called off in time: {promise}, {day}."),
    (promise_missed, "A promise that was not kept in time: {promise}, {day}."),
    (moments_heading, "The heading of what else was written down."),
    (appreciated, "Things that the person was glad of: {count}, and how many they said: {said}."),
    (celebrated, "Good news that the person told: {count}, and how often the reply was glad and curious: {glad}."),
    (moods, "Before the moods at check-ins."),
    (felt_heard, "Before how far the person felt heard."))

} // namespace closeknit
