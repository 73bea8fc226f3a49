#include "language/draft_words.hpp"

#include "language/quotations.hpp"

#include <closeknit/model/utf8.hpp>

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace closeknit {
namespace {

using what = draft_word::what;

constexpr std::size_t longest_word = 64; // bytes; nobody's word is longer, and marks are sorted in quadratic time

bool is_word_character(char32_t c) {
    if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_CF: return true; // joiners and the like within a word
    default: return false;
    }
}

/// Whether a word may begin with it: with a joiner, a byte order mark or a mark on the letter before none does.
bool begins_word(char32_t c) {
    if (c < 0x80) return is_word_character(c);
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_CF: return false;
    default: return is_word_character(c);
    }
}

/// Whether what follows an apostrophe or a mark that was typed for one is the short end of a word, as in don;t or you,re.
bool is_short_ending(std::string_view rest) {
    std::size_t letters = 0;
    while (letters < rest.size() && is_word_character(first_character(rest.substr(letters)).code) && letters < 4)
        letters += first_character(rest.substr(letters)).bytes;
    return letters == 1 || letters == 2;
}

class splitter {
public:
    explicit splitter(std::string_view text) : text_(text), quoted_(quotations_in(text)) {}

    std::vector<draft_word> split() {
        add(what::sentence_end, 0, 0);
        while (at_ < text_.size())
            step();
        add(what::sentence_end, at_, at_);
        return std::move(out_);
    }

private:
    void add(what kind, std::size_t begin, std::size_t end) { out_.push_back({kind, begin, end, {}}); }
    /// Several marks in a row are one; the strongest of them counts.
    void add_mark(what kind, std::size_t bytes) {
        draft_word& last = out_.back();
        bool const follows = last.kind != what::word && last.kind != what::quotation;
        if (!follows) add(kind, at_, at_ + bytes);
        else if (kind > last.kind) last.kind = kind;
        at_ += bytes;
    }

    void step() {
        if (next_quoted_ < quoted_.size() && quoted_[next_quoted_].begin <= at_) {
            quotation const& q = quoted_[next_quoted_++];
            if (q.end <= at_) return;
            add(what::quotation, at_, q.end);
            at_ = q.end;
            if (q.ends_sentence) add_mark(what::sentence_end, 0);
            return;
        }
        character const c = first_character(text_.substr(at_));
        if (begins_word(c.code)) return word();
        switch (c.code) {
        case U'.': return dots();
        case U'!':
        case 0x3002:
        case 0xFF01:
        case 0x0964:
        case 0x0589: return add_mark(what::sentence_end, c.bytes);
        case U'?':
        case 0xFF1F:
        case 0x061F: return add_mark(what::question_end, c.bytes);
        case U',':
        case U';':
        case U':':
        case U'(':
        case U')':
        case 0x2013:
        case 0x2014:
        case 0x2026:
        case 0x3001:
        case 0xFF0C: return add_mark(what::pause, c.bytes);
        case U'-': return at_ > 0 && text_[at_ - 1] == ' ' ? add_mark(what::pause, 1) : void(++at_);
        case U'\n': return lines();
        default: break;
        }
        bool const symbol = c.code >= 0x80 && utf8proc_category(static_cast<utf8proc_int32_t>(c.code)) == UTF8PROC_CATEGORY_SO;
        if (symbol) add_mark(what::pause, c.bytes); // emoji
        else at_ += c.bytes;
    }

    /// One full stop ends a sentence, several are a pause.
    void dots() {
        std::size_t const end = std::min(text_.find_first_not_of('.', at_), text_.size());
        add_mark(end - at_ == 1 ? what::sentence_end : what::pause, end - at_);
    }
    /// An empty line ends a sentence, the end of a line is a pause.
    void lines() {
        std::size_t const end = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
        std::size_t const second = text_.find('\n', at_ + 1);
        add_mark(second < end ? what::sentence_end : what::pause, end - at_);
    }

    void word() {
        std::size_t const begin = at_;
        std::size_t const limit = next_quoted_ < quoted_.size() ? quoted_[next_quoted_].begin : text_.size();
        while (at_ < limit) {
            std::string_view const rest = text_.substr(at_);
            character const c = first_character(rest);
            if (is_word_character(c.code)) {
                at_ += c.bytes;
                continue;
            }
            std::string_view const after = rest.substr(c.bytes);
            bool const letter_follows = !after.empty() && is_word_character(first_character(after).code);
            bool const typed_for_one = (c.code == U';' || c.code == U',' || c.code == U'"') && is_short_ending(after);
            if (!letter_follows || !(is_apostrophe(c.code) || typed_for_one)) break;
            at_ += c.bytes;
        }
        out_.push_back({what::word, begin, at_, folded_word(text_.substr(begin, at_ - begin))});
    }

    std::string_view text_;
    std::vector<quotation> quoted_;
    std::size_t next_quoted_ = 0, at_ = 0;
    std::vector<draft_word> out_;
};

} // namespace

std::vector<draft_word> words_of_draft(std::string_view text) { return splitter(text).split(); }

std::string folded_word(std::string_view word) {
    std::string out;
    if (word.size() > longest_word) return out;
    bool ascii = true;
    for (char const c : word) {
        if (static_cast<unsigned char>(c) >= 0x80) ascii = false;
        else if (c >= 'A' && c <= 'Z') out += static_cast<char>(c + ('a' - 'A'));
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
    }
    if (ascii) return out;
    utf8proc_uint8_t* folded = nullptr;
    auto const* bytes = reinterpret_cast<utf8proc_uint8_t const*>(word.data());
    auto const how = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
    auto const length =
        utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(word.size()), &folded, static_cast<utf8proc_option_t>(how));
    out.clear();
    if (length < 0) return out;
    try {
        for_each_character({reinterpret_cast<char const*>(folded), static_cast<std::size_t>(length)}, [&](char32_t c) {
            if (is_word_character(c)) append(out, c);
        });
    } catch (...) {
        std::free(folded);
        throw;
    }
    std::free(folded);
    return out;
}

std::string without_runs(std::string_view folded, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < folded.size();) {
        std::size_t const end = std::min(folded.find_first_not_of(folded[i], i), folded.size());
        out.append(end - i < 3 ? end - i : times, folded[i]);
        i = end;
    }
    return out;
}

} // namespace closeknit
