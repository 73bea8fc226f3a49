#pragma once

#include <closeknit/closeknit.hpp>
#include <closeknit/interop/calendar_event.hpp>
#include <closeknit/language/i_statement.hpp>
#include <closeknit/language/language_finding.hpp>
#include <closeknit/language/statement_review.hpp>
#include <closeknit/lint/issue.hpp>
#include <closeknit/table/layout.hpp>

/// Every record type, small before large. JSON, schema, the Python classes and the tests over all records go by these lists;
/// the alternatives of a variant, and how tables are written, are listed in their own headers.

// clang-format off

/// What items are made of.
#define CLOSEKNIT_ITEM_RECORDS(X)                                                                                                \
    X(source) X(dimension) X(unanswered) X(safety_sensitive)                                                                     \
    X(option) CLOSEKNIT_RESPONSE_RECORDS(X) X(response_format)                                                                   \
    CLOSEKNIT_CONDITION_RECORDS(X)

/// What is asked and how it is scored; the parts of scales are listed in scale.hpp.
#define CLOSEKNIT_ASSESSMENT_RECORDS(X) X(item) X(section) X(constraint) X(expression_mode) X(assessment) CLOSEKNIT_KEY_RECORDS(X)

/// What belongs to people.
#define CLOSEKNIT_PEOPLE_RECORDS(X) X(person) CLOSEKNIT_ENTRY_RECORDS(X) X(saved_sitting) X(history)

/// A pack's sentences for what the rules say.
#define CLOSEKNIT_SENTENCE_RECORDS(X)                                                                                            \
    X(answering_sentences) X(administration_sentences) X(score_sentences)                                                        \
    X(support_sentences) X(joint_sentences) X(evening_sentences) X(week_sentences) X(progress_sentences) X(language_sentences) X(report_sentences) X(sentences)

/// What else a pack holds.
#define CLOSEKNIT_CONTENT_RECORDS(X) X(phrase) X(contraindication) X(practice) X(prompt) X(word_group) X(language_pattern) X(feeling_family) X(deck) X(program_week) X(program) CLOSEKNIT_CARD_RECORDS(X) X(pack)

/// What a host supplies.
#define CLOSEKNIT_SUPPORT_RECORDS(X) X(support_resource) X(support_directory)

/// When something is due.
#define CLOSEKNIT_SCHEDULE_RECORDS(X)                                                                                            \
    CLOSEKNIT_RECURRENCE_RECORDS(X) CLOSEKNIT_COMPLETION_RECORDS(X) X(schedule) X(due_window) X(calendar_event)

/// What the rules give back.
#define CLOSEKNIT_RESULT_RECORDS(X)                                                                                              \
    X(issue)                                                                                                                     \
    CLOSEKNIT_SCORE_RECORDS(X)                                                                                                   \
    CLOSEKNIT_CHANGE_RECORDS(X)                                                                                                  \
    CLOSEKNIT_AUDIT_RECORDS(X)                                                                                                   \
    CLOSEKNIT_PROFILE_RECORDS(X)                                                                                                 \
    X(profile_comparison) CLOSEKNIT_GUESS_RECORDS(X)                                                                             \
    X(blocker) X(comparison) X(scale_value) X(assessment_result) X(reason) X(recommendation) X(highlight) X(score_group)         \
    X(own_report) X(joint_report) X(screening_answer) X(evening_session) X(free_time) X(planned_practice) X(week_plan)           \
    X(adherence) X(promise_state) X(scale_progress) X(practice_progress) X(progress_report) X(prompt_answer_pair)                \
    X(expression_need) X(expression_match) X(language_finding) X(i_statement) X(statement_review)

#define CLOSEKNIT_RECORDS(X)                                                                                                     \
    CLOSEKNIT_ITEM_RECORDS(X)                                                                                                    \
    CLOSEKNIT_SCALE_RECORDS(X)                                                                                                   \
    CLOSEKNIT_ASSESSMENT_RECORDS(X)                                                                                              \
    CLOSEKNIT_PEOPLE_RECORDS(X)                                                                                                  \
    CLOSEKNIT_SENTENCE_RECORDS(X)                                                                                                \
    CLOSEKNIT_CONTENT_RECORDS(X)                                                                                                 \
    CLOSEKNIT_SUPPORT_RECORDS(X)                                                                                                 \
    CLOSEKNIT_SCHEDULE_RECORDS(X)                                                                                                \
    CLOSEKNIT_TABLE_RECORDS(X)                                                                                                   \
    CLOSEKNIT_RESULT_RECORDS(X)

// clang-format on
