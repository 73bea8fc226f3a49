#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace closeknit::cli {

/// The command `closeknit`, without the name of the program. Returns 0 when all is well; 1 when lint found errors, score
/// could not read all cells, or administer stopped before the end; 2 for bad usage, input that cannot be used, or an `out` that
/// could not be written: then `err` has one sentence, with its place, and `out` nothing but rows of scores written before.
int run(std::vector<std::string> args, std::istream& in, std::ostream& out, std::ostream& err);

} // namespace closeknit::cli
