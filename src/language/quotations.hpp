#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace closeknit {

/// Text within quotation marks, or a line of another letter that begins with >; the marks are part of it.
struct quotation {
    std::size_t begin = 0, end = 0; ///< its bytes in the text
    bool ends_sentence = false;     ///< its last mark within is a full stop or the like, or it is a line of its own
};

/// An apostrophe or what people type for one.
bool is_apostrophe(char32_t c);

/// The quotations of a text from left to right; they do not overlap. A mark without its other half within the paragraph quotes
/// nothing, and a text that is within one pair of marks is not quoted. In time linear in the text.
std::vector<quotation> quotations_in(std::string_view text);

} // namespace closeknit
