#pragma once

#include <cli/arguments.hpp>

#include <iosfwd>

namespace closeknit::cli {

/// Adds to a person file that a practice was done. Throws bad_input, and std::runtime_error where the pack has no such practice,
/// where it is done by two and nobody says with whom, and where it is done alone and somebody does.
int log(request const& asked, std::istream& in);

} // namespace closeknit::cli
