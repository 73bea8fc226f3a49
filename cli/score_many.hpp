#pragma once

#include <closeknit/assess/scorer.hpp>

#include <iosfwd>
#include <string>

namespace closeknit::cli {

/// A table of people to score: one row a person, items by id.
struct table {
    std::string file{}; ///< - is standard input
    std::string out{};  ///< where the scores go; standard output when this is empty
    bool json_lines = false;
    bool strict = false; ///< whether the first bad cell stops everything
};

/// Writes `id`, and of each score its value and status, as CSV, row by row: ok, prorated, incomplete (given though answers
/// are missing, and not prorated), the reason why there is no score, or unreadable. Bad cells are reported on `err` and count as
/// missing. Returns 0, or 1 where something could not be read. Throws bad_input where nothing can go on; an interruption ends the
/// process. In either case no half file is left under the name `out`.
int score_many(scorer const& by, table const& what, std::istream& in, std::ostream& out, std::ostream& err);

} // namespace closeknit::cli
