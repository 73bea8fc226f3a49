#pragma once

#include <closeknit/model/administration_sentences.hpp>
#include <closeknit/model/answering_sentences.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/evening_sentences.hpp>
#include <closeknit/model/joint_sentences.hpp>
#include <closeknit/model/language_sentences.hpp>
#include <closeknit/model/practice.hpp>
#include <closeknit/model/progress_sentences.hpp>
#include <closeknit/model/report_sentences.hpp>
#include <closeknit/model/score_sentences.hpp>
#include <closeknit/model/support_sentences.hpp>
#include <closeknit/model/text.hpp>
#include <closeknit/model/week_sentences.hpp>

#include <map>
#include <string>

namespace closeknit {

/// The sentences around results, as templates: a word in braces, such as {score}, is filled in. A pack in another
/// language has its own; `with_defaults` gives a pack without any those of a base pack.
struct sentences {
    text own_intro{};
    text highlights_heading{};
    text in_touch_not_close{};
    text close_not_in_touch{};
    text next_heading{};
    text low_reason{};
    text upkeep_reason{};
    text nothing_answered{};
    text prompts_heading{};
    text prompts_note{};
    text joint_heading{};
    text joint_intro{};
    text shared_strength{};
    text shared_low_point{};
    text seen_differently{};
    text in_touch_not_close_for_two{};
    text close_not_in_touch_for_two{};
    text joint_next_heading{};
    text joint_reason{};
    text joint_reason_same{};
    text minutes{};
    text say_label{};
    text instead_label{};
    text questions_label{};
    text example_label{};
    text stop_label{};
    text not_now_label{};
    std::map<cadence, std::string> cadences{};
    std::map<company, std::string> companies{};
    report_sentences report{};
    score_sentences scores{};
    answering_sentences answering{};
    administration_sentences administering{};
    support_sentences support{};
    joint_sentences joint{};
    evening_sentences evening{};
    week_sentences week{};
    progress_sentences progress{};
    language_sentences language{};
};
CLOSEKNIT_DESCRIBE(sentences, "The sentences around results, as templates; a word in braces is filled in.",
    (own_intro, "Before one person's scores: what they are and are not."),
    (highlights_heading, "The heading of what stands out for two people."),
    (in_touch_not_close, "When one person is often in touch with the other and does not feel close."),
    (close_not_in_touch, "When one person feels close and is seldom in touch with the other."),
    (next_heading, "The heading of the practice for one person."),
    (low_reason, "Why a practice is recommended where no answer can be quoted: {score}."),
    (upkeep_reason, "Why a habit that keeps closeness alive is recommended where it serves no need of theirs."),
    (nothing_answered, "When no score could be given at all."),
    (prompts_heading, "The heading of the week's prompts."),
    (prompts_note, "After the week's prompts: skipping is free."),
    (joint_heading, "The heading of two people's scores: {first}, {second}."),
    (joint_intro, "Before two people's scores: both agreed to this."),
    (shared_strength, "When both are well content: {score}."),
    (shared_low_point, "When both would like more: {score}."),
    (seen_differently, "When the two differ by a step or more: {score}."),
    (in_touch_not_close_for_two, "When two people are often in touch and do not feel close."),
    (close_not_in_touch_for_two, "When two people feel close and are seldom in touch."),
    (joint_next_heading, "The heading of the practices for both."),
    (joint_reason, "Why a practice is recommended for both: {score}, {first}, {second}."),
    (joint_reason_same, "The same when both have the same score: {score}, {first}."),
    (minutes, "How long something takes: {minutes}."),
    (say_label, "Before words to try."),
    (instead_label, "Before the words that they replace."),
    (questions_label, "Before the light questions that come with a practice."),
    (example_label, "Before the example of a practice."),
    (stop_label, "Before the words on how to stop."),
    (not_now_label, "Before the words on when something is not for now."),
    (cadences, "Words for how often, by cadence."),
    (companies, "Words for who does it, by company."),
    (report, "What one person's page says around scores and practices."),
    (scores, "A score in words, or why there is none."),
    (answering, "How to answer by typing, and why something is no answer."),
    (administering, "What is said around the questions."),
    (support, "What is said around the host's list of help."),
    (joint, "What is said to two people on all of their scores and on their guesses."),
    (evening, "What is said around the prompts of an evening for two."),
    (week, "What is said around the plan of a week."),
    (progress, "What is said around what a person looks back on."),
    (language, "What is said around the review of a draft, and what builders fill in."))

} // namespace closeknit
