#pragma once

#include <closeknit/closeknit.hpp>

/// Every record type, small before large. JSON, the Python classes and the tests over all records go by these lists.

/// What an assessment is made of.
#define CLOSEKNIT_ASSESSMENT_RECORDS(X)                                                                                          \
    X(source)                                                                                                                    \
    X(dimension)                                                                                                                 \
    X(unanswered) X(rating) X(option) X(choice) X(yes_no) X(number) X(free_text) X(shared) X(response_format) X(answered)        \
        X(answer_is) X(answer_among) X(answer_includes) X(score_is) X(score_reaches) X(group) X(item) X(key) X(sum) X(mean)      \
            X(all_required) X(at_most_missing) X(at_least_answered) X(band) X(finding_words) X(scoring) X(assessment)

/// What people bring.
#define CLOSEKNIT_PEOPLE_RECORDS(X) X(person) X(screen) X(sheet) X(sharing) X(partner)

/// What else a pack holds.
#define CLOSEKNIT_CONTENT_RECORDS(X) X(phrase) X(contraindication) X(practice) X(prompt) X(language_pattern) X(sentences) X(pack)

/// What the rules give back.
#define CLOSEKNIT_RESULT_RECORDS(X)                                                                                              \
    X(issue) X(scored) X(comparison) X(reason) X(recommendation) X(highlight) X(own_report) X(joint_report)

#define CLOSEKNIT_RECORDS(X)                                                                                                     \
    CLOSEKNIT_ASSESSMENT_RECORDS(X)                                                                                              \
    CLOSEKNIT_PEOPLE_RECORDS(X)                                                                                                  \
    CLOSEKNIT_CONTENT_RECORDS(X)                                                                                                 \
    CLOSEKNIT_RESULT_RECORDS(X)
