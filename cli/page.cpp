#include <cli/page.hpp>

#include <closeknit/model/utf8.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit::cli {
namespace {

/// After Unicode's East Asian Width (UAX 11), by blocks.
std::size_t columns_of(char32_t c) {
    struct range {
        char32_t first, last;
    };
    static constexpr range none[] = {{0x300, 0x36F}, {0x200B, 0x200F}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}};
    static constexpr range wide[] = {{0x1100, 0x115F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
                                     {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};
    auto const has = [c](range const& r) { return r.first <= c && c <= r.last; };
    if (std::any_of(std::begin(none), std::end(none), has)) return 0;
    return std::any_of(std::begin(wide), std::end(wide), has) ? 2 : 1;
}

} // namespace

std::string printable(std::string_view words) {
    std::string out;
    invisible_characters invisible;
    for_each_character(words, [&](char32_t c) {
        bool const control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        append(out, invisible(c) || control ? U'?' : c);
    });
    return out;
}

std::size_t columns(std::string_view words) {
    std::size_t total = 0;
    while (!words.empty()) {
        character const c = first_character(words);
        total += columns_of(c.code);
        words.remove_prefix(c.bytes);
    }
    return total;
}

std::string padded(std::string_view words, std::size_t to) {
    std::string out;
    std::size_t used = 0;
    while (!words.empty()) {
        character const c = first_character(words);
        if (used + columns_of(c.code) > to) break;
        used += columns_of(c.code);
        out += words.substr(0, c.bytes);
        words.remove_prefix(c.bytes);
    }
    return out + std::string(to - used, ' ');
}

std::string bar(double value, double low, double high, std::size_t steps) {
    double const part = high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.0;
    auto const filled = static_cast<std::size_t>(std::lround(part * double(steps)));
    return std::string(filled, '#') + std::string(steps - filled, '.');
}

void page::heading(std::string_view words) {
    if (styled_) text_ += "\x1b[1m";
    text_ += printable(words);
    if (styled_) text_ += "\x1b[0m";
    text_ += '\n';
}

void page::line(std::string_view words) {
    text_ += printable(words.substr(0, words.find_last_not_of(' ') + 1));
    text_ += '\n';
}

void page::paragraph(std::string_view words, std::string_view lead) {
    std::size_t const indent = columns(lead);
    std::string current(lead);
    bool begun = false;
    while (true) {
        words.remove_prefix(std::min(words.find_first_not_of(" \n"), words.size()));
        if (words.empty()) break;
        std::string_view const word = words.substr(0, words.find_first_of(" \n"));
        if (begun && columns(current) + 1 + columns(word) > width) {
            line(current);
            current = std::string(indent, ' ');
            begun = false;
        }
        current += begun ? " " : "";
        current += word;
        begun = true;
        words.remove_prefix(word.size());
    }
    line(current);
}

} // namespace closeknit::cli
