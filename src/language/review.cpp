#include <closeknit/language/review.hpp>

#include "language/compiled_language.hpp"

#include <algorithm>
#include <optional>

namespace closeknit {
namespace {

/// The pattern's phrase whose replaced words have most in common with the sentence that was found in, from where it was found.
std::optional<phrase> instead_of(compiled_language::pattern const& of, match const& found, std::vector<draft_word> const& words) {
    constexpr std::size_t looked_at = 24; // words and marks
    if (of.ways.empty()) return std::nullopt;
    std::set<std::string_view> said;
    for (std::size_t i = found.first; i < words.size() && i - found.first < looked_at; ++i) {
        bool const ends = words[i].kind == draft_word::what::sentence_end || words[i].kind == draft_word::what::question_end;
        if (ends && i > found.last) break;
        if (words[i].kind == draft_word::what::word) said.insert(words[i].folded);
    }
    compiled_language::way const* best = &of.ways.front();
    std::size_t most = 0;
    for (auto const& each : of.ways) {
        std::size_t common = 0;
        for (std::string_view const word : said)
            common += each.words.contains(std::string(word));
        if (common > most) {
            most = common;
            best = &each;
        }
    }
    return best->instead;
}

} // namespace

reviewer::reviewer(pack const& content) : compiled_(std::make_shared<compiled_language const>(content)) {}

std::vector<language_finding> reviewer::review(std::string_view draft) const {
    check_draft(draft);
    std::vector<draft_word> const words = words_of_draft(draft);
    std::set<std::size_t> reported;
    for (std::size_t i = 0; i < compiled_->patterns.size(); ++i)
        if (compiled_->patterns[i].record.kind == pattern_kind::reported) reported.insert(i);
    std::vector<language_finding> out;
    for (match const& each : open_matches(compiled_->drafts.find(words), reported)) {
        compiled_language::pattern const& by = compiled_->patterns[each.owner];
        byte_span const where = bytes_of(each, words);
        out.push_back({.begin = static_cast<int>(where.begin),
                       .end = static_cast<int>(where.end),
                       .kind = by.record.kind,
                       .pattern = by.record.id,
                       .reason = by.record.reason,
                       .instead = instead_of(by, each, words)});
    }
    return out;
}

std::vector<language_finding> review(std::string_view draft, pack const& content) { return reviewer(content).review(draft); }

std::optional<id_of<feeling_family>> reviewer::family_of(std::string_view feeling) const {
    check_draft(feeling);
    auto const found = open_matches(compiled_->feelings.find(words_of_draft(feeling)), {});
    if (found.empty()) return std::nullopt;
    return compiled_->families[found.front().owner].id;
}

std::vector<std::string> reviewer::replies_to(std::string_view feeling) const {
    std::vector<std::string> out;
    auto const id = family_of(feeling);
    if (!id) return out;
    for (text const& each : find(compiled_->families, *id)->replies)
        out.push_back(each.str());
    return out;
}

} // namespace closeknit
