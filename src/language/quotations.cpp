#include "language/quotations.hpp"

#include <closeknit/model/utf8.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace closeknit {
namespace {

enum class pair { straight, curly, low, angle, single, none };

constexpr std::size_t pairs = 5;

struct mark {
    pair of = pair::none;
    bool opens = false, closes = false;
};

bool is_letter(char32_t c) {
    return c >= 0x80 ? c != 0xA0 && !(c >= 0x2000 && c <= 0x206F) && c != 0x3000
                     : (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
}
bool is_blank(char32_t c) {
    return c == 0 || c == U' ' || c == U'\n' || c == U'\t' || c == U'\r' || c == U'(' || c == 0x2014 || c == 0xA0;
}

/// What a character does as a quotation mark between its neighbors; 0 stands for the beginning and the end of the text.
mark mark_at(char32_t before, char32_t c, char32_t after) {
    bool const begins = !is_letter(before), ends = !is_letter(after);
    switch (c) {
    case U'"': return {pair::straight, begins || ends, begins || ends};
    case 0x201E: return {pair::low, true, false};
    case 0x201C: return {pair::curly, true, true}; // it closes what U+201E opened
    case 0x201D: return {pair::curly, false, true};
    case 0xAB: return {pair::angle, true, false};
    case 0xBB: return {pair::angle, false, true};
    case U'\'': return {pair::single, is_blank(before) && is_letter(after), !is_blank(before) && ends};
    case 0x2018: return {pair::single, is_blank(before) && is_letter(after), false};
    case 0x2019: return {pair::single, false, !is_blank(before) && ends};
    default: return {};
    }
}

bool ends_a_sentence(char32_t c) { return c == U'.' || c == U'!' || c == U'?'; }

} // namespace

bool is_apostrophe(char32_t c) {
    switch (c) {
    case U'\'':
    case U'`':
    case 0xB4:
    case 0x2BC:
    case 0x2B9:
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
    case 0xFF07: return true;
    default: return false;
    }
}

std::vector<quotation> quotations_in(std::string_view text) {
    std::vector<quotation> out;
    std::array<std::optional<std::size_t>, pairs> open{}; // where a pair was opened in this paragraph
    char32_t before = 0, second_before = 0;
    bool line_begins = true;
    auto const add = [&](std::size_t begin, std::size_t end, bool ends_sentence) {
        while (!out.empty() && out.back().begin >= begin)
            out.pop_back(); // quotations within this one
        if (out.empty() || out.back().end <= begin) out.push_back({begin, end, ends_sentence});
        open = {};
    };
    for (std::size_t at = 0; at < text.size();) {
        character const c = first_character(text.substr(at));
        if (line_begins && c.code == U'>') {
            std::size_t const end = std::min(text.find('\n', at), text.size());
            add(at, end, true);
            at = end;
            continue;
        }
        if (c.code == U'\n' && (before == U'\n' || (before == U'\r' && second_before == U'\n'))) open = {}; // a paragraph ends
        line_begins = c.code == U'\n' || (line_begins && (c.code == U' ' || c.code == U'\t'));
        std::size_t const end = at + c.bytes;
        char32_t const after = end < text.size() ? first_character(text.substr(end)).code : 0;
        mark const m = mark_at(before, c.code, after);
        if (m.of != pair::none) {
            auto const index = static_cast<std::size_t>(m.of);
            auto const low = static_cast<std::size_t>(pair::low);
            if (m.closes && open[index]) add(*open[index], end, ends_a_sentence(before));
            else if (c.code == 0x201C && open[low]) add(*open[low], end, ends_a_sentence(before));
            else if (m.opens && !open[index]) open[index] = at;
        }
        second_before = before;
        before = c.code;
        at = end;
    }
    std::size_t const first = text.find_first_not_of(" \t\r\n"), last = text.find_last_not_of(" \t\r\n.");
    if (out.size() == 1 && out.front().begin == first && out.front().end == last + 1 && text[first] != '>') out.clear();
    return out;
}

} // namespace closeknit
