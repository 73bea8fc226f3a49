#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace closeknit {

/// The first character of some text that is not empty, with the bytes that it takes. A stray byte counts as a character.
struct character {
    char32_t code = 0;
    std::size_t bytes = 1;
};

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

} // namespace closeknit
