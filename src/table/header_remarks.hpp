#pragma once

#include "column_finder.hpp"

#include <string>
#include <vector>

namespace closeknit {

/// The first names of a list, in one line.
std::string some_of(std::vector<std::string> const& names);

/// What is to be said about the columns of a table, in words.
struct header_remarks {
    std::vector<std::string> all{};
    bool has_near_column = false; ///< whether one is perhaps misspelled
};
header_remarks remarks_on(assessment const& of, table_layout const& how, column_finder const& finder,
                          std::vector<column_use> const& columns, std::vector<std::string> const& names);

} // namespace closeknit
