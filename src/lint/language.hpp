#pragma once

#include <string_view>

namespace closeknit {

/// What a punctuation mark does in a sentence.
struct mark {
    bool question = false;
    bool exclamation = false;
    bool joins = false;       ///< two clauses, as a semicolon does
    bool ends = false;        ///< a sentence
    bool before_space = true; ///< it ends one only before a space, a closing quote or the end of the text
};

/// What a character does in texts of a language; all false for letters and other marks. Most marks mean the same in every
/// language that has them; ";" does not.
mark mark_of(char32_t character, std::string_view language);

} // namespace closeknit
