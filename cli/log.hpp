#pragma once

#include <cli/arguments.hpp>

#include <iosfwd>

namespace closeknit::cli {

/// Adds to a person file what happened: a practice that was done or put off, a rest, or a moment of the day. Throws bad_input,
/// and std::runtime_error where the options do not say one thing, or the pack has no such practice, prompt or need.
int log(request const& asked, std::istream& in);

} // namespace closeknit::cli
