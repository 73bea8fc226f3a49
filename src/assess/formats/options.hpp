#pragma once

#include "format.hpp"

#include <closeknit/model/formats/option.hpp>

/// What formats with options have in common.
namespace closeknit::formats {

option const* option_of(std::vector<option> const& options, std::string_view id);

/// The first ids, for messages.
std::string ids_of(std::vector<option> const& options);

/// Whether a list names known options and each of them once. O((n + m) log m) for m ids among n options.
validation known_once(std::vector<option> const& options, std::vector<std::string> const& ids);

/// For each option whether a list names it. O((n + m) log m).
std::vector<bool> chosen_of(std::vector<option> const& options, std::vector<std::string> const& ids);

/// The points of options that count, lowest first; nothing when one of them has none.
std::optional<std::vector<double>> sorted_points(std::vector<option> const& options);

/// An option's id, from its id, its wording or both; other programs write the id 2 as 2.0 when a column has gaps. Any other text
/// as it is.
std::string read_option(std::vector<option> const& options, std::string_view text);
/// Options with a line end or ";" between them or, where all are options then, "|", "," or spaces; "[]" is the empty list.
std::vector<std::string> read_list(std::vector<option> const& options, std::string_view text);

/// Fewer than two options, of what is called so.
void check_count(std::vector<option> const& options, std::string const& called, std::size_t least, std::vector<problem>& out);
/// Options marked as exclusive where that has no effect.
void check_never_exclusive(std::vector<option> const& options, std::string const& message, std::vector<problem>& out);

} // namespace closeknit::formats
