#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace closeknit::cli {

/// The command `closeknit`, without the name of the program. Returns 0 when all is well, 1 when lint found something, 2 for
/// bad usage or input that cannot be used; then `err` has one sentence with its place and `out` has nothing.
int run(std::vector<std::string> args, std::istream& in, std::ostream& out, std::ostream& err);

} // namespace closeknit::cli
