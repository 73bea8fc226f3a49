#pragma once

#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <tests/support/entries.hpp>
#include <tests/support/small.hpp>

#include <chrono>
#include <string>
#include <utility>

namespace closeknit::tests {

inline constexpr date today = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20};

/// The assessment that the two answer: four ratings in one mean "s", and the last of them alone as "one".
inline assessment for_two() {
    assessment of = four_ratings(mean{}, at_most_missing{3});
    of.scales[0].bands = {{.id = "low", .low = 1, .label = "low"},
                          {.id = "middle", .low = 3, .label = "middle"},
                          {.id = "high", .low = 4, .label = "high"}};
    of.scales.push_back(over({{"d"}}));
    of.scales[1].id = "one";
    return of;
}

/// A pack of one assessment.
inline pack holding(assessment of) { return {.id = "p", .assessments = {std::move(of)}}; }

/// Somebody who answered it today, was screened today and lets another see their scores from today on.
inline history answering(std::string who, std::string other, answers given) {
    return {.person = {.id = who, .adult = true},
            .entries = {sheet{.assessment = "small", .day = today, .answers = std::move(given)},
                        screening{.day = today, .result = gate::nothing_reported},
                        opening{.day = today, .to = other, .what = opened_scores{.assessment = "small"}, .basis = "in the app"}}};
}

/// Somebody whose screening of today says so, and nothing else.
inline history screened(gate result) {
    return {.person = {.id = "ada", .adult = true}, .entries = {screening{.day = today, .result = result}}};
}

inline history ada() { return answering("ada", "ben", {{"a", 4}, {"b", 5}, {"c", 2}, {"d", 4}}); } // 4.25
inline history ben() { return answering("ben", "ada", {{"a", 3}, {"b", 3}, {"c", 2}, {"d", 2}}); } // 3

} // namespace closeknit::tests
