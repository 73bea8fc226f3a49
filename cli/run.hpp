#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace closeknit::cli {

/// The command `closeknit`, without the name of the program. Returns 0 when all is well; 1 when lint found something, score
/// could not read all cells, or administer stopped before the end; 2 for bad usage or input that cannot be used: then `err`
/// has one sentence with its place, and `out` has nothing but rows of scores that were written before.
int run(std::vector<std::string> args, std::istream& in, std::ostream& out, std::ostream& err);

} // namespace closeknit::cli
