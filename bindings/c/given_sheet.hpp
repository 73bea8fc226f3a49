#pragma once

#include "argument.hpp"

#include <closeknit/model/sheet.hpp>

#include <string>

namespace closeknit::c {

/// A sheet as callers have it, and where it is in what they gave.
struct given_sheet {
    sheet answered{};
    std::string at{};
};

/// From an entry of a history, a sheet alone, or a saved sitting. Throws closeknit::error.
given_sheet sheet_from(argument const& from);

} // namespace closeknit::c
