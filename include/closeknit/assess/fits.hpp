#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/model/sheet.hpp>

#include <string>
#include <vector>

namespace closeknit {

/// Whether answers fit; where they do not, the first problem: its place, as a JSON Pointer, and a message without any answer.
struct fit {
    error_code code{};           ///< what is wrong, for programs
    std::string path{};          ///< where, such as /answers/safe-1
    std::string message{};       ///< a sentence; empty where the answers fit
    error_arguments arguments{}; ///< the values that the message is made of

    /// Whether the answers fit.
    explicit operator bool() const noexcept { return message.empty(); }
    /// Throws the problem, if there is one, as closeknit::error, below this place.
    CLOSEKNIT_EXPORT void or_throw(std::string const& below = "") const;
};

/// Whether answers belong to this version of this assessment and fit its items.
CLOSEKNIT_EXPORT fit fits(scorer const& by, sheet const& answered);

/// A sheet of a compatible version as one of the assessment's own version, and the items whose answers it has no place for.
struct carried_sheet {
    sheet answered{};                    ///< the sheet in the version of the assessment
    std::vector<id_of<item>> left_out{}; ///< in the sheet's order
};

/// Answers to a compatible version without those to items that the assessment does not have any more, and without those that do
/// not fit any more. A sheet of the assessment's own version, of a version that is not compatible, or of another assessment is
/// given back as it is.
CLOSEKNIT_EXPORT carried_sheet carry_over(scorer const& by, sheet const& answered);

} // namespace closeknit
