#pragma once

#include <closeknit/model/assessment.hpp>

#include <cstdint>
#include <iosfwd>
#include <string>

namespace closeknit::cli {

/// A table of people to score: one row a person, items by id.
struct table {
    std::string name{}; ///< for messages
    bool json_lines = false;
    std::uint64_t bytes = 0; ///< 0 where it is not known
    bool strict = false;     ///< whether the first bad cell stops everything
    bool with_progress = false;
};

/// Writes `id`, and of each score its value and status, as CSV, row by row: ok, prorated, incomplete (given though answers
/// are missing, and not prorated), why it was refused, or unreadable. Bad cells are told on `err` and count as missing.
/// Returns 0, or 1 where something could not be read. Throws bad_input where nothing can go on.
int score_many(assessment const& of, table const& what, std::istream& in, std::ostream& out, std::ostream& err);

} // namespace closeknit::cli
