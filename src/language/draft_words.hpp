#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace closeknit {

/// A word of a draft, or a place between words that patterns can name.
struct draft_word {
    enum class what { word, quotation, pause, sentence_end, question_end };
    what kind = what::word;
    std::size_t begin = 0, end = 0; ///< its bytes in the draft
    std::string folded{};           ///< of a word: as words are compared, without apostrophes
};

/// The words of text in their order; they begin and end with the end of a sentence. What is within quotation marks is one
/// `quotation`: somebody else's words. The text is UTF-8.
std::vector<draft_word> words_of_draft(std::string_view text);

/// A word of a pack or of a draft as words are compared: Unicode's case folding of compatible characters (NFKC_Casefold),
/// without apostrophes.
std::string folded_word(std::string_view word);

/// The same word with letters that are repeated three times or more written `times` times: "sooo" becomes "so" or "soo".
std::string without_runs(std::string_view folded, std::size_t times);

} // namespace closeknit
