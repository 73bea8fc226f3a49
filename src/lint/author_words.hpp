#pragma once

#include "words.hpp"

#include <closeknit/model/pack.hpp>

#include <cstddef>
#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace closeknit {

/// The words that a pack's patterns for authors look for: its own patterns, or those of the base where it has none and shares the
/// base's language. What is found within one of its pattern's innocent words is none. Texts are folded before they are searched.
class author_words {
public:
    /// Refers to both packs' patterns.
    author_words(pack const& content, pack const& base);

    struct found {
        language_pattern const* pattern;
        text const* words;
        std::size_t begin, end;
    };
    /// Calls `visit` for each that a folded text contains, from left to right.
    void each_in(std::string_view folded_text, std::function<void(found const&)> const& visit) const;
    /// How many different words of a kind a folded text contains.
    std::size_t different(pattern_kind kind, std::string_view folded_text) const;
    /// The words of a kind with which a folded text begins, or nullptr.
    text const* opening(pattern_kind kind, std::string_view folded_text) const;
    /// Whether some words of a kind are known at all.
    bool knows(pattern_kind kind) const { return known_.contains(kind); }

private:
    struct sought {
        language_pattern const* pattern;
        text const* words;
        bool innocent;
    };
    std::vector<std::string> take_in(std::span<language_pattern const> patterns);

    std::vector<sought> sought_;
    std::set<pattern_kind> known_;
    word_list list_;
};

} // namespace closeknit
