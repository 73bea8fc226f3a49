#pragma once

#include <cli/arguments.hpp>

#include <iosfwd>

namespace closeknit::cli {

/// Prints prompts of the week: light ones, or with two person files those for the two. Where nothing is open between them there
/// is one sentence, whatever the cause, and nothing light: one of them may be in danger. Returns the exit code: 1 where there was
/// nothing to ask. Throws bad_input.
int prompts(request const& asked, std::istream& in, std::ostream& out);

/// Prints a small act of care for the day; with two person files one for the owner of the first to do, by what both opened, under
/// the same rule. Throws bad_input.
int act(request const& asked, std::istream& in, std::ostream& out);

} // namespace closeknit::cli
