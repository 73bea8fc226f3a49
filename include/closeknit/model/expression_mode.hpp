#pragma once

#include <closeknit/model/risk.hpp>
#include <closeknit/model/scale.hpp>

#include <optional>
#include <vector>

namespace closeknit {

/// One way of showing care in an assessment's profile: how much it matters to a person, how often it reaches them, and how often
/// they give it. A profile has all of its modes; nobody is put into one of them (no type: Impett, Park & Muise, 2024).
struct expression_mode {
    id_of<expression_mode> id{};
    text title{};
    id_of<scale> importance{};
    id_of<scale> receipt{};
    std::optional<id_of<scale>> giving{};
    std::vector<text> acts{};
    std::vector<risk> risks{};
};
CLOSEKNIT_DESCRIBE(expression_mode, "One way of showing care: how much it matters to a person, how often it reaches them, how often they give it.",
    (id, "Its id in the assessment."),
    (title, "What people read."),
    (importance, "The scale of how much it matters to who answers."),
    (receipt, "The scale of how often it reaches who answers; without a score where they were not asked."),
    (giving, "The scale of how often who answers gives it, where the assessment asks for that."),
    (acts, "Small concrete things to do for somebody, each done in minutes."),
    (risks, "What rules its acts out for now; those with touch are only for two who both opened touch."))

} // namespace closeknit
