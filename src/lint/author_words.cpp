#include "author_words.hpp"

#include "codec/language_tag.hpp"

#include <algorithm>
#include <utility>

namespace closeknit {
namespace {

std::span<language_pattern const> patterns_for(pack const& content, pack const& base) {
    auto const for_authors = [](language_pattern const& p) { return !is_for_drafts(p.kind); };
    if (std::any_of(content.language_patterns.begin(), content.language_patterns.end(), for_authors))
        return content.language_patterns;
    if (!same_language(base.language, content.language)) return {};
    return base.language_patterns;
}

} // namespace

author_words::author_words(pack const& content, pack const& base) : list_(take_in(patterns_for(content, base))) {}

/// Fills sought_ and known_, and gives the folded words; each is looked for once of a kind, and innocent ones of each pattern.
std::vector<std::string> author_words::take_in(std::span<language_pattern const> patterns) {
    std::vector<std::string> out;
    std::set<std::pair<pattern_kind, std::string>> seen;
    for (language_pattern const& pattern : patterns) {
        if (is_for_drafts(pattern.kind)) continue;
        for (text const& each : pattern.matches)
            if (auto const [added, is_new] = seen.emplace(pattern.kind, folded(each)); is_new) {
                out.push_back(added->second);
                sought_.push_back({&pattern, &each, false});
                known_.insert(pattern.kind);
            }
        for (text const& each : pattern.unless) {
            out.push_back(folded(each));
            sought_.push_back({&pattern, &each, true});
        }
    }
    return out;
}

std::vector<author_words::found> author_words::in(std::string_view folded_text) const {
    std::vector<found> out, innocent;
    list_.each_in(folded_text, [&](word_list::found const& each) {
        sought const& what = sought_[each.number];
        (what.innocent ? innocent : out).push_back({what.pattern, what.words, each.begin, each.end});
    });
    std::erase_if(out, [&](found const& each) {
        // both are in the order of their begins, and no words are longer than that
        auto const too_early = [&](found const& around) { return around.begin + word_list::longest < each.end; };
        for (auto around = std::partition_point(innocent.begin(), innocent.end(), too_early);
             around != innocent.end() && around->begin <= each.begin; ++around)
            if (around->pattern == each.pattern && each.end <= around->end) return true;
        return false;
    });
    return out;
}

std::size_t author_words::different(pattern_kind kind, std::string_view folded_text) const {
    std::set<text const*> out;
    for (found const& each : in(folded_text))
        if (each.pattern->kind == kind) out.insert(each.words);
    return out.size();
}

text const* author_words::opening(pattern_kind kind, std::string_view folded_text) const {
    for (found const& each : in(folded_text))
        if (each.begin == 0 && each.pattern->kind == kind && folded_text.substr(each.end).starts_with(' ')) return each.words;
    return nullptr;
}

} // namespace closeknit
