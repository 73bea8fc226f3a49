#pragma once

#include <closeknit/model/answer.hpp>
#include <closeknit/model/assessment.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/person.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace closeknit {

/// One person's answers to one version of one assessment. Answers are stored, scores are derived from them.
struct sheet {
    static constexpr std::string_view kind = "sheet";
    static constexpr bool personal = true; ///< never printed by repr
    std::optional<id_of<closeknit::person>> person{};
    std::optional<id_of<closeknit::person>> subject{};
    id_of<closeknit::assessment> assessment{};
    version_number version{};
    date day{};
    closeknit::answers answers{};
    std::vector<id_of<item>> inactive_answers{};
    std::vector<id_of<item>> order{};
};
CLOSEKNIT_DESCRIBE(sheet, "One person's answers to one version of one assessment.",
    (person, "Who answered; may be left out where the sheet is part of a history."),
    (subject, "Whom the answers are about; the person who answered, when left out. Another one makes it a guess."),
    (assessment, "The assessment that was answered."),
    (version, "The version that was answered."),
    (day, "The day on which it was answered."),
    (answers, "The answers by item id: a number, text, true or false, a list, or {\"missing\": \"skipped\"}."),
    (inactive_answers, "Items whose answers are kept though later answers hid them; they never count."),
    (order, "The items in the order in which they were put, where some were in an order by chance."))

} // namespace closeknit
