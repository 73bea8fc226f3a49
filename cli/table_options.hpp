#pragma once

#include <cli/arguments.hpp>
#include <closeknit/table/score_table.hpp>

#include <iosfwd>

namespace closeknit::cli {

/// Whether any flag says how a table is written or what is wanted of it.
bool says_of_table(request const& asked);

/// What the flags say of a table: the layout of the file, then what the other flags add to it. Throws bad_input where the file
/// cannot be read, std::runtime_error where a flag cannot.
score_table_options table_options(request const& asked, std::istream& in);

} // namespace closeknit::cli
