#pragma once

#include <cli/arguments.hpp>

#include <iosfwd>

/// The commands that give a yes, take it back, and print what is open to a third person. Each returns an exit code.
namespace closeknit::cli {

int open(request const& asked, std::istream& in);
int close(request const& asked);
int leave(request const& asked);
int results(request const& asked, std::istream& in, std::ostream& out);

} // namespace closeknit::cli
