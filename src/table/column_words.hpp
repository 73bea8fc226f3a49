#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the names of columns are compared by.
namespace closeknit {

/// Letters and digits in lower case, without zeros before a number. A letter beyond ASCII is any such letter, in whichever case
/// it is, and composed or not.
std::string signless(std::string_view id);

/// The same in runs of letters and of digits: "PHQ9_01" is "phq", "9", "1".
std::vector<std::string> runs_of(std::string_view name);

/// A wording as exports have it: with straight quotes, apostrophes and hyphens, and three points for an ellipsis.
std::string plain_words(std::string_view words);

/// Without what stands before a wording in some exports: "1. ", "12) ", "(4) ", "Q2: ".
std::string_view without_number(std::string_view words);

/// "outer[inner]", "outer (choice=inner)" and "outer[inner]. More words" as two.
std::optional<std::pair<std::string_view, std::string_view>> bracketed(std::string_view name);

/// What stands behind the last sign between a matrix question and one of its parts: "outer - inner", "outer >> inner";
/// nothing where there is none. The points and remarks of a quiz, "Points - wording", are no part.
std::string_view last_part(std::string_view name);

/// How what stands before an item's number belongs to an instrument.
enum class number_prefix {
    foreign,  ///< it may be another's: "gad7_"
    general,  ///< such as people and programs put there: "q", "item"
    own,      ///< its name in letters: "phq_"
    own_whole ///< its name and number: "phq9_"
};
/// `instrument` is its id in runs.
number_prefix prefix_kind(std::vector<std::string> const& prefix, std::vector<std::string> const& instrument);

} // namespace closeknit
