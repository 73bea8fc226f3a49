#pragma once

#include <closeknit/codec/built_in.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <tests/support/built_in.hpp>
#include <tests/support/entries.hpp>
#include <tests/support/random.hpp>

#include <chrono>
#include <string>

namespace closeknit::tests {

inline constexpr date day_of_check_in = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20};

/// Somebody who answered the closeness check-in anyhow, but with no danger signal, was screened that day and shares all with
/// another.
inline history random_partner(random_values& any, std::string who, std::string other) {
    static pack const content = built_in_pack();
    history out{.person = {.id = who, .adult = true},
                .entries = {sheet{.assessment = "closeness", .version = version_of("closeness"), .day = day_of_check_in},
                            screening{.day = day_of_check_in, .result = gate::nothing_reported},
                            opening{.day = day_of_check_in,
                                    .to = other,
                                    .what = opened_scores{.assessment = "closeness",
                                                          .version = version_of("closeness"),
                                                          .scales = {"emotional-safety", "felt-heard"}},
                                    .basis = "in the app"}}};
    for (item const& each : content.assessments.at(0).items) {
        if (each.safety_sensitive) sheet_in(out).answers[each.id] = five_step_answer(content.assessments.at(0), each, 3);
        else if (any.one_in(6)) sheet_in(out).answers[each.id] = any.make<unanswered>();
        else if (!any.one_in(12))
            sheet_in(out).answers[each.id] = five_step_answer(content.assessments.at(0), each, any.between(1, 5));
    }
    return out;
}

} // namespace closeknit::tests
