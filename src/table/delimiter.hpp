#pragma once

#include "column_finder.hpp"

#include <closeknit/table/csv.hpp>
#include <closeknit/table/layout.hpp>

#include <optional>
#include <string_view>

namespace closeknit {

/// What Excel says in a first line such as sep=; about the delimiter of a file.
std::optional<char> stated_delimiter(std::string_view beginning);
/// The delimiter of CSV text that begins so: what the layout or the text states, or the character with which the header has the
/// most names that are known and, among equals, the most names.
char delimiter_of(std::string_view beginning, column_finder const& known, table_layout const& how);

} // namespace closeknit
