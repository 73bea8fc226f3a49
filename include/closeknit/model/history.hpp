#pragma once

#include <closeknit/model/opening.hpp>
#include <closeknit/model/person.hpp>
#include <closeknit/model/screening.hpp>
#include <closeknit/model/sheet.hpp>

#include <optional>

namespace closeknit {

/// One person's own data for a check-in, and nothing of the other's. Its file begins with "format".
struct history {
    static constexpr int file_format = 1;
    closeknit::person person{};
    closeknit::sheet sheet{};
    std::optional<closeknit::screening> screening{};
    std::optional<closeknit::opening> opening{};
};
CLOSEKNIT_DESCRIBE(history, "One person's own data for a check-in, and nothing of the other's.",
    (person, "Who it is."),
    (sheet, "Their answers."),
    (screening, "The result of their private screening; without a fresh one no yes of theirs is passed on."),
    (opening, "To whom they open their scores, if to anybody."))

} // namespace closeknit
