#pragma once

#include <closeknit/model/sheet.hpp>
#include <closeknit/model/whole.hpp>

#include <optional>

namespace closeknit {

/// An assessment that somebody is answering: what to save so that they can go on later. As a file it carries "format".
struct bookmark {
    static constexpr int file_format = 1;
    static constexpr bool personal = true; ///< never printed by repr
    closeknit::sheet sheet{};
    std::optional<id_of<item>> at{};
    double progress = 0;
};
CLOSEKNIT_DESCRIBE(bookmark, "An assessment that somebody is answering: what to save so that they can go on later.",
    (sheet, "The answers so far."),
    (at, "The item that is being asked; none, when nothing is open."),
    (progress, "The furthest progress so far, from 0 to 1."))

} // namespace closeknit
