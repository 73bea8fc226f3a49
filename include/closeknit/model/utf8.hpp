#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace closeknit {

/// The first character of some text that is not empty, with the bytes that it takes. A stray byte counts as a character.
struct character {
    char32_t code = 0;     ///< its code point; of a stray byte, the byte
    std::size_t bytes = 1; ///< how many it takes, 1 to 4
};

/// The first character of text that is not empty.
inline character first_character(std::string_view s) {
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
    unsigned char const lead = byte(0);
    std::size_t const bytes = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (bytes == 1 || bytes > s.size()) return {lead, 1};
    char32_t code = lead & (0xFFu >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i)
        code = code << 6 | (byte(i) & 0x3Fu);
    return {code, bytes};
}

/// Calls `visit(code point)` for every character in order.
template <class Visit> void for_each_character(std::string_view words, Visit&& visit) {
    while (!words.empty()) {
        character const c = first_character(words);
        visit(c.code);
        words.remove_prefix(c.bytes);
    }
}

/// Adds a character as UTF-8.
inline void append(std::string& out, char32_t c) {
    auto const put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) return put(c);
    if (c < 0x800) return put(0xC0 | c >> 6), put(0x80 | (c & 0x3F));
    if (c < 0x10000) return put(0xE0 | c >> 12), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
    put(0xF0 | c >> 18), put(0x80 | (c >> 12 & 0x3F)), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
}

/// Whether text is UTF-8 as the standard has it: no stray bytes, no overlong forms, no surrogates.
inline bool is_utf8(std::string_view words) {
    while (!words.empty()) {
        character const c = first_character(words);
        if (c.code >= 0x80) { // a byte below is itself
            std::string again;
            append(again, c.code);
            bool const is_character = c.code <= 0x10FFFF && (c.code < 0xD800 || c.code > 0xDFFF);
            if (!is_character || again != words.substr(0, c.bytes)) return false;
        } else if (c.bytes != 1) {
            return false; // overlong
        }
        words.remove_prefix(c.bytes);
    }
    return true;
}

/// The digits of a code point as in U+202E: hexadecimal, at least four.
inline std::string hexadecimal(char32_t c) {
    std::array<char, 8> digits{};
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<std::uint32_t>(c), 16).ptr;
    std::string out(digits.data(), end);
    for (char& each : out)
        if (each >= 'a') each = static_cast<char>(each - 'a' + 'A');
    return out.size() < 4 ? std::string(4 - out.size(), '0') + out : out;
}

/// Tells, over the characters of one text in their order, those that a reader does not see and that can reorder, join or
/// hide what is seen: Unicode's Default_Ignorable_Code_Point, the format characters (Cf) without a sign of their own,
/// and the separators of lines and paragraphs. Control characters are not among them.
///
/// Words and emoji need some of them, and keep these: ZWJ and ZWNJ behind a letter beyond U+0590 (Persian, Indic) or a
/// variation selector (emoji); one variation selector behind a character that is seen, those from U+E0100 on behind an
/// ideograph. Emoji flags made of tag characters (England, Scotland, Wales) are not kept.
class invisible_characters {
public:
    /// Whether this character, the next one of the text, is invisible and out of place.
    bool operator()(char32_t c) {
        if (c < 0xAD) { // most text, and nothing in it is invisible
            before_ = c;
            selector_ = false;
            return false;
        }
        bool const keeps_joiner = before_ > 0x590 || selector_;
        bool const ideograph =
            (before_ >= 0x3400 && before_ <= 0x9FFF) || (before_ >= 0xF900 && before_ <= 0xFAFF) || (before_ >> 17) == 1;
        bool const selects =
            in(c, {{0x180B, 0x180D}, {0x180F, 0x180F}, {0xFE00, 0xFE0F}}) || (ideograph && in(c, {{0xE0100, 0xE01EF}}));
        if (selects && before_ > 0x20) {
            before_ = 0;
            selector_ = true;
            return false;
        }
        bool const is_joiner = c == 0x200C || c == 0x200D;
        bool const hidden = is_joiner ? !keeps_joiner : in(c, ranges);
        before_ = hidden || is_joiner ? 0 : c;
        selector_ = false;
        return hidden;
    }

private:
    struct range {
        char32_t first, last;
    };
    static constexpr range ranges[] = {
        {0xAD, 0xAD},     {0x34F, 0x34F},   {0x61C, 0x61C},     {0x115F, 0x1160},   {0x17B4, 0x17B5},  {0x180B, 0x180F},
        {0x200B, 0x200F}, {0x2028, 0x202E}, {0x2060, 0x206F},   {0x3164, 0x3164},   {0xFE00, 0xFE0F},  {0xFEFF, 0xFEFF},
        {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}};

    template <std::size_t N> static bool in(char32_t c, range const (&of)[N]) {
        return std::any_of(std::begin(of), std::end(of), [c](range const& r) { return r.first <= c && c <= r.last; });
    }

    char32_t before_ = 0;   // the character before, where it is seen
    bool selector_ = false; // whether a variation selector came before
};

/// The first character of some text that is invisible and out of place.
inline std::optional<char32_t> first_invisible(std::string_view words) {
    std::optional<char32_t> found;
    invisible_characters invisible;
    for_each_character(words, [&](char32_t c) {
        if (invisible(c) && !found) found = c;
    });
    return found;
}

} // namespace closeknit
