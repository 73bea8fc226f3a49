#pragma once

#include <closeknit/model/utf8.hpp>

#include <string>
#include <string_view>

/// What makes no difference between two spellings of a name or a number.
namespace closeknit {

/// ASCII letters in lower case, all else as it is.
inline std::string lower_ascii(std::string_view words) {
    std::string out(words);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// Whether a character is a space: tabs, line ends and the spaces of Unicode (Zs) are, and what has no width: the zero-width
/// space and the byte order mark.
constexpr bool is_space(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) ||
           c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

/// Without spaces at the ends, and with one space for several within.
inline std::string plain_spaces(std::string_view words) {
    std::string out;
    bool space = false;
    while (!words.empty()) {
        character const c = first_character(words);
        if (is_space(c.code)) {
            space = !out.empty();
        } else {
            if (space) out += ' ';
            space = false;
            out += words.substr(0, c.bytes);
        }
        words.remove_prefix(c.bytes);
    }
    return out;
}

/// Curly quotes and apostrophes as straight ones, dashes as hyphens, an ellipsis as three points; all else as it is.
inline std::string straight_quotes(std::string_view words) {
    std::string out;
    for_each_character(words, [&](char32_t c) {
        if (c == 0x2018 || c == 0x2019 || c == 0x02BC) c = '\'';
        if (c == 0x201C || c == 0x201D || c == 0x201E) c = '"';
        if (c >= 0x2010 && c <= 0x2014) c = '-';
        if (c == 0x2026) out += "...";
        else append(out, c);
    });
    return out;
}

/// Digits of other scripts (Unicode's Nd, in the Basic Multilingual Plane) as ASCII digits, their decimal signs as points, the
/// minus sign as a hyphen; all else as it is.
inline std::string ascii_digits(std::string_view words) {
    constexpr char32_t zeros[] = {0x660,  0x6F0,  0x7C0,  0x966,  0x9E6,  0xA66,  0xAE6,  0xB66,  0xBE6,  0xC66,  0xCE6,  0xD66,
                                  0xDE6,  0xE50,  0xED0,  0xF20,  0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90,
                                  0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10};
    std::string out;
    for_each_character(words, [&](char32_t c) {
        if (c == 0x66B || c == 0xFF0E) c = '.';
        if (c == 0x2212 || c == 0xFF0D) c = '-';
        for (char32_t const zero : zeros)
            if (c >= zero && c <= zero + 9) c = '0' + (c - zero);
        append(out, c);
    });
    return out;
}

} // namespace closeknit
