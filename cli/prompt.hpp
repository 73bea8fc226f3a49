#pragma once

#include <cli/arguments.hpp>

#include <iosfwd>

namespace closeknit::cli {

/// Prints prompts of the week: light ones, or, with two person files between which something is open, those for the two. Whatever
/// the cause why nothing is open, they are the light ones. Throws bad_input.
int prompts(request const& asked, std::istream& in, std::ostream& out);

} // namespace closeknit::cli
