#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/sheet.hpp>

#include <optional>

namespace closeknit {

/// What to store of a sitting in order to resume it or, finished, to keep it: the file of a sheet. It begins with "format".
struct saved_sitting {
    static constexpr int file_format = 1;
    static constexpr bool personal = true; ///< never printed by repr
    closeknit::sheet sheet{};
    std::optional<id_of<item>> at{};
    double progress = 0;
};
CLOSEKNIT_DESCRIBE(saved_sitting, "What to store of a sitting in order to resume it or, finished, to keep it: the file of a sheet.",
    (sheet, "The answers so far."),
    (at, "The item that is being asked; none when all are answered."),
    (progress, "The furthest progress so far, from 0 to 1."))

} // namespace closeknit
