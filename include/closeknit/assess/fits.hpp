#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/codec/error.hpp>
#include <closeknit/model/sheet.hpp>

#include <string>

namespace closeknit {

/// Whether answers fit; where they do not, the first problem: its place, as a JSON Pointer, and a message without any answer.
struct fit {
    error_code code{};
    std::string path{};
    std::string message{};
    error_arguments arguments{};

    explicit operator bool() const noexcept { return message.empty(); }
    /// Throws the problem, if there is one, as closeknit::error, below this place.
    CLOSEKNIT_EXPORT void or_throw(std::string const& below = "") const;
};

/// Whether answers belong to this version of this assessment and fit its items.
CLOSEKNIT_EXPORT fit fits(scorer const& by, sheet const& answered);

} // namespace closeknit
