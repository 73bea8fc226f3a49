#pragma once

#include <cli/arguments.hpp>

#include <iosfwd>

namespace closeknit::cli {

/// Adds a promise to a person file, or what became of one; without either, prints the person's promises. Throws bad_input, and
/// std::runtime_error where the options do not go together, or there is no such promise.
int promise(request const& asked, std::istream& in, std::ostream& out);

} // namespace closeknit::cli
