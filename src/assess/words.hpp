#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace closeknit {

/// For comparing words: lower case (ASCII, Latin-1, Greek, Cyrillic), curly apostrophes straight.
std::string folded(std::string_view words);

/// Whether folded text holds these folded words, at word boundaries.
bool has_words(std::string_view text, std::string_view words);

std::size_t count_words(std::string_view words);
std::vector<std::string_view> sentences_in(std::string_view words);
bool has_emoji(std::string_view words);

} // namespace closeknit
