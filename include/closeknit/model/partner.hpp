#pragma once

#include <closeknit/model/person.hpp>
#include <closeknit/model/screen.hpp>
#include <closeknit/model/sharing.hpp>
#include <closeknit/model/sheet.hpp>

#include <optional>

namespace closeknit {

/// What one partner brings to a check-in: their own data and nothing of the other's. As a file it carries "format".
struct partner {
    static constexpr int file_format = 1;
    closeknit::person person{};
    closeknit::sheet sheet{};
    std::optional<closeknit::screen> screen{};
    std::optional<closeknit::sharing> sharing{};
};
CLOSEKNIT_DESCRIBE(partner, "What one partner brings to a check-in: their own data and nothing of the other's.",
    (person, "Who it is."),
    (sheet, "What they answered."),
    (screen, "What came of their private screen; without a fresh one no yes of theirs is passed on."),
    (sharing, "Whom they let see their scores, if anybody."))

} // namespace closeknit
