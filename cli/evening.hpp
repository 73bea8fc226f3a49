#pragma once

#include <cli/arguments.hpp>

#include <iosfwd>

namespace closeknit::cli {

/// An evening of prompts that two people go through at one terminal, from the saved file where it exists. What they finish is
/// added to both person files once the evening is over. Where nothing is open, or the other's file cannot be read, there is one
/// sentence, the same for every cause. Returns the exit code: 1 where there was nothing to ask, or they stopped to go on later.
/// Throws bad_input.
int evening(request const& asked, std::istream& in, std::ostream& out);

} // namespace closeknit::cli
