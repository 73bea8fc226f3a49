#pragma once

#include <closeknit/closeknit.hpp>

/// Every record type, small before large. JSON, schema, the Python classes and the tests over all records go by these lists;
/// the alternatives of a variant stand in its own header.

// clang-format off

/// What an assessment asks.
#define CLOSEKNIT_ITEM_RECORDS(X)                                                                                                \
    X(source) X(dimension) X(unanswered)                                                                                         \
    CLOSEKNIT_RESPONSE_RECORDS(X)                                                                                                \
    X(response_format)                                                                                                           \
    CLOSEKNIT_CONDITION_RECORDS(X)                                                                                               \
    X(item) X(section) X(constraint)

/// How it is scored.
#define CLOSEKNIT_ASSESSMENT_RECORDS(X)                                                                                          \
    CLOSEKNIT_SCORING_RECORDS(X)                                                                                                 \
    X(assessment)

/// What people bring.
#define CLOSEKNIT_PEOPLE_RECORDS(X) X(person) X(screen) X(sheet) X(bookmark) X(sharing) X(partner)

/// What else a pack holds.
#define CLOSEKNIT_CONTENT_RECORDS(X)                                                                                             \
    X(phrase) X(contraindication) X(practice) X(prompt) X(language_pattern) X(sentences) X(pack)

/// What the rules give back.
#define CLOSEKNIT_RESULT_RECORDS(X)                                                                                              \
    X(issue)                                                                                                                     \
    CLOSEKNIT_SCORE_RECORDS(X)                                                                                                   \
    CLOSEKNIT_CHANGE_RECORDS(X)                                                                                                  \
    CLOSEKNIT_AUDIT_RECORDS(X)                                                                                                   \
    X(obstacle) X(comparison) X(reason) X(recommendation) X(highlight) X(own_report) X(joint_report)

#define CLOSEKNIT_RECORDS(X)                                                                                                     \
    CLOSEKNIT_ITEM_RECORDS(X)                                                                                                    \
    CLOSEKNIT_ASSESSMENT_RECORDS(X)                                                                                              \
    CLOSEKNIT_PEOPLE_RECORDS(X)                                                                                                  \
    CLOSEKNIT_CONTENT_RECORDS(X)                                                                                                 \
    CLOSEKNIT_RESULT_RECORDS(X)

// clang-format on
