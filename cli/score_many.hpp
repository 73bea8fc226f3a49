#pragma once

#include <closeknit/assess/scorer.hpp>
#include <closeknit/table/score_table.hpp>

#include <iosfwd>
#include <string>

namespace closeknit::cli {

/// A table of people to score.
struct table {
    std::string file{}; ///< - is standard input
    std::string out{};  ///< where the scores go; standard output when this is empty
    score_table_options how{};
};

/// Writes a table's scores, row by row, as `score_table` does. What is wrong is reported on `err`. Returns 0, or 1 where
/// something could not be read, answers do not meet a constraint, or a column seems to be an item's under another name. Throws
/// bad_input where nothing can go on; an interruption ends the process. In either case no half file is left under the name `out`.
int score_many(scorer const& by, table const& what, std::istream& in, std::ostream& out, std::ostream& err);

} // namespace closeknit::cli
