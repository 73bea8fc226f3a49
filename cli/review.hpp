#pragma once

#include <cli/arguments.hpp>

#include <iosfwd>

namespace closeknit::cli {

/// Prints what may land badly in somebody's own draft. It stores nothing, and no error has a word of the draft. Throws
/// std::runtime_error where closeknit was built without its language component.
int review(request const& asked, std::istream& in, std::ostream& out);

} // namespace closeknit::cli
