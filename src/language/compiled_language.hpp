#pragma once

#include "language/matcher.hpp"

#include <closeknit/language/language_finding.hpp>
#include <closeknit/model/pack.hpp>

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace closeknit {

/// What a reviewer keeps of a pack. Owners of `drafts` and `thoughts` are numbers of patterns, those of `feelings` of families.
struct compiled_language {
    struct way {
        phrase instead{};
        std::set<std::string> words{}; ///< folded, of what it is said instead of
    };
    struct pattern {
        language_pattern record{};
        std::vector<way> ways{};
    };

    explicit compiled_language(pack const& content);

    std::vector<pattern> patterns{};
    std::vector<feeling_family> families{};
    std::optional<language_sentences> sentences{};
    matcher drafts, thoughts, feelings;
};

/// Matches without those that a shield overlaps; of the rest that overlap each other the first, and of those the longest.
std::vector<match> open_matches(std::vector<match> all, std::set<std::size_t> const& shields_everything);

/// The bytes of a match, without the pauses at its ends.
struct byte_span {
    std::size_t begin = 0, end = 0;
};
byte_span bytes_of(match const& found, std::vector<draft_word> const& words);

/// Throws closeknit::error for text that is no UTF-8 or too long.
void check_draft(std::string_view draft);

} // namespace closeknit
