#pragma once

#include <closeknit/model/history.hpp>

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace closeknit::cli {

/// A person file. Throws bad_input.
history read_history(std::string const& file, std::istream& in);

/// A person file, or a history with one sheet of a file that is nothing but that: finished, or kept while it is filled in.
struct own_answers {
    history own{};
    std::optional<std::string> sheet_at{}; ///< where the only sheet is in such a file
};
/// Throws bad_input.
own_answers read_answers(std::string const& file, std::istream& in);

/// Adds entries to a person file, which is replaced as a whole. Throws bad_input where it cannot be read or written, or was
/// changed by somebody else meanwhile.
void add_entries(std::string const& file, std::vector<entry> const& happened);
inline void add_entry(std::string const& file, entry const& happened) { add_entries(file, {happened}); }

/// Looks whether `add_own_entry` can add to a file, before anything is asked that would then be lost. Throws bad_input.
void require_own_file(std::string const& file, std::optional<id_of<person>> const& who);

/// Adds an entry to a person file, or begins one for `who`, of whom nobody has stated that they are an adult. Throws bad_input as
/// above, where the file is another person's, and where there is none and nobody says whose it would be.
void add_own_entry(std::string const& file, std::optional<id_of<person>> const& who, entry const& happened);

} // namespace closeknit::cli
