#pragma once

#include <closeknit/model/history.hpp>

#include <iosfwd>
#include <string>

namespace closeknit::cli {

/// A person file. Throws bad_input.
history read_history(std::string const& file, std::istream& in);

/// Adds an entry to a person file, which is replaced as a whole. Throws bad_input where it cannot be read or written, or was
/// changed by somebody else meanwhile.
void add_entry(std::string const& file, entry const& happened);

} // namespace closeknit::cli
