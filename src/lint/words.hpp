#pragma once

#include "language.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace closeknit {

/// For comparing words: lower case (ASCII, Latin-1, Greek, Cyrillic), curly apostrophes straight.
std::string folded(std::string_view words);

/// Many words to search for at once: the cost depends on the length of the text, not on the number of words.
class word_list {
public:
    static constexpr std::size_t longest = 100; ///< In bytes, as for an id; longer ones are never found.

    /// Folded words, each once; they are numbered in their order.
    explicit word_list(std::vector<std::string> const& words);

    struct found {
        std::size_t number, begin, end;
    };
    /// Calls `visit` for each that folded text contains at word boundaries, from left to right.
    void each_in(std::string_view text, std::function<void(found const&)> const& visit) const;

private:
    std::vector<std::pair<std::string, std::size_t>> sorted_; // with their numbers
};

std::size_t count_words(std::string_view words);
/// Sentence ends are found by the language's own marks.
std::vector<std::string_view> sentences_in(std::string_view words, std::string_view language);
/// How many characters are marks of a kind: `count_marks(words, language, &mark::question)`.
std::size_t count_marks(std::string_view words, std::string_view language, bool mark::* kind);
bool has_emoji(std::string_view words);

} // namespace closeknit
