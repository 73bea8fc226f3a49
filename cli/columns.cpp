#include <cli/columns.hpp>

#include <closeknit/model/utf8.hpp>

#include <algorithm>
#include <iterator>

namespace closeknit::cli {
namespace {

struct range {
    char32_t first, last;
};
template <std::size_t N> bool in(char32_t c, range const (&of)[N]) {
    return std::any_of(std::begin(of), std::end(of), [c](range const& r) { return r.first <= c && c <= r.last; });
}

/// After Unicode's East Asian Width (UAX 11), by blocks.
std::size_t columns_of(char32_t c) {
    static constexpr range none[] = {{0x300, 0x36F},   {0x1160, 0x11FF}, {0x200B, 0x200F},
                                     {0x20D0, 0x20FF}, {0x3099, 0x309A}, {0xFE00, 0xFE0F}};
    static constexpr range wide[] = {{0x1100, 0x115F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
                                     {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};
    if (in(c, none)) return 0;
    return in(c, wide) ? 2 : 1;
}

/// Whether lines may end beside a character though no space is there: Chinese and Japanese. Korean has spaces.
bool needs_no_space(char32_t c) {
    static constexpr range written_so[] = {
        {0x2E80, 0xA4CF}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0x20000, 0x3FFFD}};
    return in(c, written_so);
}
/// After JIS X 4051: marks that close, small kana and signs of repetition or length begin no line, marks that open end none.
bool begins_no_line(char32_t c) {
    constexpr std::u32string_view those =
        U"、。，．・：；！？」』）］｝〉》】〕々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ゛゜,.:;!?)]}\"'";
    return those.find(c) != those.npos || columns_of(c) == 0;
}
bool ends_no_line(char32_t c) {
    constexpr std::u32string_view those = U"「『（［｛〈《【〔([{";
    return those.find(c) != those.npos;
}

/// The bytes at the beginning of words that no line may end in: a word, or a character with the marks that belong to it.
std::size_t unit(std::string_view words) {
    std::size_t bytes = 0;
    char32_t before = 0;
    while (bytes < words.size()) {
        character const c = first_character(words.substr(bytes));
        if (c.code == ' ' || c.code == '\n') break;
        bool const may_break = before && (needs_no_space(before) || needs_no_space(c.code));
        if (may_break && !begins_no_line(c.code) && !ends_no_line(before)) break;
        before = c.code;
        bytes += c.bytes;
    }
    return bytes;
}

/// The bytes at the beginning of words that fit so many columns; at least one character.
std::size_t fitting(std::string_view words, std::size_t to) {
    std::size_t bytes = 0, used = 0;
    while (bytes < words.size()) {
        character const c = first_character(words.substr(bytes));
        used += columns_of(c.code);
        if (bytes && used > to) break;
        bytes += c.bytes;
    }
    return bytes;
}

} // namespace

std::size_t columns(std::string_view words) {
    std::size_t total = 0;
    for_each_character(words, [&](char32_t c) { total += columns_of(c); });
    return total;
}

std::string padded(std::string_view words, std::size_t to) {
    std::size_t const bytes = columns(words.substr(0, fitting(words, to))) <= to ? fitting(words, to) : 0;
    std::string out(words.substr(0, bytes));
    return out + std::string(to - columns(out), ' ');
}

std::vector<std::string> wrapped(std::string_view words, std::size_t to) {
    std::vector<std::string> out(1);
    bool space = false;
    while (true) {
        std::size_t const spaces = std::min(words.find_first_not_of(" \n"), words.size());
        space = spaces > 0;
        words.remove_prefix(spaces);
        if (words.empty()) return out;
        std::string_view next = words.substr(0, unit(words));
        words.remove_prefix(next.size());
        std::string& last = out.back();
        if (!last.empty() && columns(last) + space + columns(next) > to) out.emplace_back();
        else if (!last.empty() && space) last += ' ';
        while (out.back().empty() && columns(next) > to) { // longer than a line
            out.back() = next.substr(0, fitting(next, to));
            next.remove_prefix(out.back().size());
            if (next.empty()) break;
            out.emplace_back();
        }
        out.back() += next;
    }
}

} // namespace closeknit::cli
