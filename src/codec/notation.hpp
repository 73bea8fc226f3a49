#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The notation of word patterns in packs, read here once for lint, which checks it, and for the review of drafts.
namespace closeknit::notation {

enum class node_kind { word, prefix, suffix, group, gap, pause, question, found, sequence, choice, optional };

/// A part of a pattern. A gap has from `least` to `most` words of any kind.
struct node {
    node_kind kind = node_kind::sequence;
    std::string text{}; ///< of a word, of the beginning or end of one, or the id of a group
    int least = 0, most = 0;
    std::vector<node> parts{};
};

/// A pattern, or why it cannot be read.
struct parsed {
    node root{};
    std::string problem{};
};

inline constexpr std::size_t longest = 2'000; // bytes
inline constexpr int deepest = 8;             // brackets within brackets
inline constexpr int widest_gap = 20;         // words

class parser {
public:
    explicit parser(std::string_view text) : text_(text) {}

    parsed read() {
        parsed out;
        if (text_.size() > longest) return {{}, "a pattern may have " + std::to_string(longest) + " bytes"};
        out.root = choice(0);
        if (problem_.empty() && at_ < text_.size()) fail("unexpected '" + std::string(1, text_[at_]) + "'");
        if (problem_.empty() && least_words(out.root) == 0) fail("a pattern must have a word that is not optional");
        out.problem = std::move(problem_);
        return out;
    }

private:
    static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n'; }
    static bool is_reserved(char c) { return std::string_view("()[]|<>_.?~*,;:!\"{}\\/").find(c) != std::string_view::npos; }
    static bool is_digit(char c) { return c >= '0' && c <= '9'; }

    /// How many words it has at least; a group has one, as lint and the compiler see to.
    static int least_words(node const& n) {
        int out = 0;
        switch (n.kind) {
        case node_kind::word:
        case node_kind::prefix:
        case node_kind::suffix:
        case node_kind::group:
        case node_kind::found: return 1;
        case node_kind::gap: return n.least;
        case node_kind::pause:
        case node_kind::question:
        case node_kind::optional: return 0;
        case node_kind::sequence:
            for (node const& each : n.parts)
                out += least_words(each);
            return out;
        case node_kind::choice:
            for (std::size_t i = 0; i < n.parts.size(); ++i)
                if (int const its = least_words(n.parts[i]); i == 0 || its < out) out = its;
            return out;
        }
        return out;
    }

    void fail(std::string why) {
        if (problem_.empty()) problem_ = std::move(why);
        at_ = text_.size();
    }
    void skip_spaces() {
        while (at_ < text_.size() && is_space(text_[at_]))
            ++at_;
    }
    bool take(char c) {
        if (at_ == text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }

    node choice(int depth) {
        node out{.kind = node_kind::choice};
        if (depth > deepest) {
            fail("more than " + std::to_string(deepest) + " brackets within each other");
            return out;
        }
        do
            out.parts.push_back(sequence(depth));
        while (take('|'));
        if (out.parts.size() > 1) return out;
        node only = std::move(out.parts.front());
        return only;
    }
    node sequence(int depth) {
        node out;
        for (skip_spaces(); at_ < text_.size() && text_[at_] != '|' && text_[at_] != ')' && text_[at_] != ']'; skip_spaces())
            out.parts.push_back(one(depth));
        if (out.parts.empty()) fail("expected a word");
        return out;
    }
    node one(int depth) {
        if (take('(')) return closed(choice(depth + 1), ')');
        if (take('[')) {
            node out{.kind = node_kind::optional};
            out.parts.push_back(closed(choice(depth + 1), ']'));
            return out;
        }
        if (take('<')) return group();
        if (take('_')) return gap();
        if (take('.')) return {.kind = node_kind::pause};
        if (take('?')) return {.kind = node_kind::question};
        if (take('~')) return {.kind = node_kind::found};
        bool const any_beginning = take('*');
        std::size_t const begin = at_;
        while (at_ < text_.size() && !is_space(text_[at_]) && !is_reserved(text_[at_]))
            ++at_;
        node out{.kind = node_kind::word, .text = std::string(text_.substr(begin, at_ - begin))};
        if (out.text.empty()) {
            fail(at_ < text_.size() ? "unexpected '" + std::string(1, text_[at_]) + "'" : "expected a word");
            return out;
        }
        if (any_beginning) out.kind = node_kind::suffix;
        else if (take('*')) out.kind = node_kind::prefix;
        return out;
    }
    node closed(node inner, char with) {
        if (problem_.empty() && !take(with)) fail(std::string("expected '") + with + "'");
        return inner;
    }
    node group() {
        std::size_t const end = text_.find('>', at_);
        if (end == std::string_view::npos || end == at_) {
            fail("expected the id of a word group and '>'");
            return {};
        }
        node out{.kind = node_kind::group, .text = std::string(text_.substr(at_, end - at_))};
        at_ = end + 1;
        return out;
    }
    node gap() {
        if (at_ == text_.size() || !is_digit(text_[at_])) return {.kind = node_kind::gap, .least = 1, .most = 1};
        int most = 0;
        while (at_ < text_.size() && is_digit(text_[at_]) && most <= widest_gap)
            most = most * 10 + (text_[at_++] - '0');
        if (most < 1 || most > widest_gap) fail("a gap has from 1 to " + std::to_string(widest_gap) + " words");
        return {.kind = node_kind::gap, .least = 0, .most = most};
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::string problem_;
};

inline parsed parse(std::string_view text) { return parser(text).read(); }

/// Calls `visit` for a part and for all within it.
template <class Visit> void for_each_node(node const& n, Visit const& visit) {
    visit(n);
    for (node const& each : n.parts)
        for_each_node(each, visit);
}

} // namespace closeknit::notation
