#include "words.hpp"

#include <closeknit/model/utf8.hpp>

#include <algorithm>

namespace closeknit {
namespace {

char32_t lower(char32_t c) {
    bool const upper = (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x391 && c <= 0x3A9) ||
                       (c >= 0x410 && c <= 0x42F);
    if (upper) return c + 0x20;
    return c >= 0x400 && c <= 0x40F ? c + 0x50 : c;
}

/// Letters and digits; everything beyond ASCII but for punctuation counts as a letter.
bool is_letter_at(std::string_view text, std::size_t i) {
    auto const c = static_cast<unsigned char>(text[i]);
    return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

std::string folded(std::string_view words) {
    std::string out;
    for_each_character(words, [&](char32_t c) { append(out, c == 0x2019 || c == 0x2018 ? U'\'' : lower(c)); });
    return out;
}

word_list::word_list(std::vector<std::string> const& words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (!words[i].empty() && words[i].size() <= longest) sorted_.emplace_back(words[i], i);
    std::sort(sorted_.begin(), sorted_.end());
}

void word_list::each_in(std::string_view text, std::function<void(found const&)> const& visit) const {
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        if (begin > 0 && is_letter_at(text, begin - 1)) continue;
        auto low = sorted_.begin(), high = sorted_.end(); // those that go on as the text does, shortest first
        for (std::size_t end = begin; low != high; ++end) {
            std::size_t const length = end - begin;
            bool const ends = end == text.size() || !is_letter_at(text, end);
            for (; low != high && low->first.size() == length; ++low)
                if (ends) visit({low->second, begin, end});
            if (end == text.size()) break;
            auto const byte = [length](auto const& each) { return static_cast<unsigned char>(each.first[length]); };
            auto const next = static_cast<unsigned char>(text[end]);
            low = std::partition_point(low, high, [&](auto const& each) { return byte(each) < next; });
            high = std::partition_point(low, high, [&](auto const& each) { return byte(each) == next; });
        }
    }
}

std::size_t count_words(std::string_view words) {
    std::size_t count = 0;
    bool inside = false;
    for (char c : words) {
        bool const space = c == ' ' || c == '\n' || c == '\t';
        count += !space && !inside;
        inside = !space;
    }
    return count;
}

/// Marks that can stand behind a sentence within quotes; which of them close differs between languages.
static bool is_quote(char32_t code) {
    return std::u32string_view(U"\"'\u00AB\u00BB\u2018\u2019\u201C\u201D\u2039\u203A\u300D\u300F)").find(code) !=
           std::u32string_view::npos;
}

std::vector<std::string_view> sentences_in(std::string_view words, std::string_view language) {
    std::vector<std::string_view> out;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < words.size();) {
        character const c = first_character(words.substr(i));
        i += c.bytes;
        mark const does = mark_of(c.code, language);
        bool const at_end =
            i == words.size() || words[i] == ' ' || words[i] == '\n' || is_quote(first_character(words.substr(i)).code);
        if (!does.ends || (does.before_space && !at_end)) continue;
        out.push_back(words.substr(begin, i - begin));
        begin = i;
    }
    if (begin < words.size()) out.push_back(words.substr(begin));
    return out;
}

std::size_t count_marks(std::string_view words, std::string_view language, bool mark::* kind) {
    std::size_t count = 0;
    for_each_character(words, [&](char32_t c) { count += mark_of(c, language).*kind; });
    return count;
}

bool has_emoji(std::string_view words) {
    bool found = false;
    for_each_character(words,
                       [&](char32_t c) { found = found || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF); });
    return found;
}

} // namespace closeknit
