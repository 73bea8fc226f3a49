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

// No more is kept than what begins at one place, and the innocent words that may reach beyond it: a text may be long, and full of
// words that are sought.
void author_words::each_in(std::string_view folded_text, std::function<void(found const&)> const& visit) const {
    std::vector<found> here, innocent;
    auto const visit_those_here = [&] {
        if (here.empty()) return;
        std::erase_if(innocent, [&](found const& each) { return each.end <= here.front().begin; });
        for (found const& each : here)
            if (std::none_of(innocent.begin(), innocent.end(),
                             [&](found const& around) { return around.pattern == each.pattern && each.end <= around.end; }))
                visit(each);
        here.clear();
    };
    list_.each_in(folded_text, [&](word_list::found const& each) {
        if (!here.empty() && here.front().begin != each.begin) visit_those_here();
        sought const& what = sought_[each.number];
        if (what.innocent && here.empty()) std::erase_if(innocent, [&](found const& old) { return old.end <= each.begin; });
        (what.innocent ? innocent : here).push_back({what.pattern, what.words, each.begin, each.end});
    });
    visit_those_here();
}

std::size_t author_words::different(pattern_kind kind, std::string_view folded_text) const {
    std::set<text const*> out;
    each_in(folded_text, [&](found const& each) {
        if (each.pattern->kind == kind) out.insert(each.words);
    });
    return out.size();
}

text const* author_words::opening(pattern_kind kind, std::string_view folded_text) const {
    text const* out = nullptr;
    each_in(folded_text, [&](found const& each) {
        if (!out && each.begin == 0 && each.pattern->kind == kind && folded_text.substr(each.end).starts_with(' '))
            out = each.words;
    });
    return out;
}

} // namespace closeknit
