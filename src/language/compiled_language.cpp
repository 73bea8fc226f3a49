#include "language/compiled_language.hpp"

#include <closeknit/codec/error.hpp>
#include <closeknit/language/reviewer.hpp>
#include <closeknit/model/utf8.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace closeknit {
namespace {

using codec::json_pointer;

constexpr std::size_t most_ways = 50; // of one pattern that are compared with what was found

std::vector<compiled_language::way> ways_of(language_pattern const& of) {
    std::vector<compiled_language::way> out;
    for (phrase const& each : of.phrases) {
        if (out.size() == most_ways) break;
        compiled_language::way one{.instead = each};
        for (draft_word const& word : words_of_draft(each.instead_of))
            if (word.kind == draft_word::what::word) one.words.insert(word.folded);
        out.push_back(std::move(one));
    }
    return out;
}

/// Takes the first part from an expression that begins with ~, and says whether it did.
bool takes_found(notation::node& expression) {
    using kind = notation::node_kind;
    if (expression.kind != kind::sequence || expression.parts.empty() || expression.parts.front().kind != kind::found)
        return false;
    expression.parts.erase(expression.parts.begin());
    return true;
}

/// A pattern's words, and with them where they are innocent. Most such places are told by what follows, so all of these follow
/// the same words: what was found is there once, however many they are.
void add_pattern(matcher& to, notation::node const& found, language_pattern const& of, std::size_t owner,
                 json_pointer const& at) {
    json_pointer const matches_at(at, "matches"), unless_at(at, "unless");
    bool const shields = of.kind == pattern_kind::reported;
    if (found.parts.empty()) return;
    auto const end = to.end_of(owner, shields, matches_at), innocent = to.end_of(owner, !shields, unless_at);
    std::vector<std::uint32_t> after{end};
    for (std::size_t u = 0; u < of.unless.size(); ++u) {
        json_pointer const here(unless_at, u);
        notation::node expression = matcher::read(of.unless[u], here);
        if (takes_found(expression)) after.push_back(to.before(expression, innocent, nullptr, here));
        else to.add(to.before(expression, innocent, &found, here));
    }
    to.add(to.before(found, to.either(std::move(after), unless_at), nullptr, matches_at));
}

/// Shields by where they begin, and for each the furthest end of those up to it.
class shield_list {
public:
    void add(match const& one) { list_.push_back({one.first, one.last}); }
    void sort() {
        std::sort(list_.begin(), list_.end());
        std::size_t furthest = 0;
        for (auto& [first, last] : list_)
            last = furthest = std::max(furthest, last);
    }
    bool overlaps(match const& one) const {
        auto const after = std::partition_point(list_.begin(), list_.end(), [&](auto const& s) { return s.first <= one.last; });
        return after != list_.begin() && std::prev(after)->second >= one.first;
    }

private:
    std::vector<std::pair<std::size_t, std::size_t>> list_;
};

} // namespace

compiled_language::compiled_language(pack const& content)
    : families(content.feeling_families), drafts(content.word_groups, json_pointer(json_pointer{}, "word_groups")),
      thoughts(drafts), feelings(drafts) {
    json_pointer const root, patterns_at(root, "language_patterns"), families_at(root, "feeling_families");
    if (content.sentences) sentences = content.sentences->language;
    for (std::size_t i = 0; i < content.language_patterns.size(); ++i) {
        language_pattern const& each = content.language_patterns[i];
        if (!is_for_drafts(each.kind)) continue;
        json_pointer const here(patterns_at, i), matches_at(here, "matches");
        matcher& to = each.kind == pattern_kind::not_a_feeling ? thoughts : drafts;
        notation::node found{.kind = notation::node_kind::choice};
        for (std::size_t m = 0; m < each.matches.size(); ++m)
            found.parts.push_back(matcher::read(each.matches[m], json_pointer(matches_at, m)));
        add_pattern(to, found, each, patterns.size(), here);
        patterns.push_back({.record = each, .ways = ways_of(each)});
    }
    for (std::size_t i = 0; i < families.size(); ++i) {
        json_pointer const here(families_at, i), feelings_at(here, "feelings");
        for (std::size_t f = 0; f < families[i].feelings.size(); ++f) {
            json_pointer const word_at(feelings_at, f);
            feelings.add(feelings.before(matcher::read(families[i].feelings[f], word_at), feelings.end_of(i, false, word_at),
                                         nullptr, word_at));
        }
    }
}

std::vector<match> open_matches(std::vector<match> all, std::set<std::size_t> const& shields_everything) {
    shield_list everything;
    std::map<std::size_t, shield_list> shields;
    for (match const& each : all)
        if (each.shield) (shields_everything.contains(each.owner) ? everything : shields[each.owner]).add(each);
    everything.sort();
    for (auto& [owner, list] : shields)
        list.sort();
    std::erase_if(all, [&](match const& each) {
        if (each.shield || shields_everything.contains(each.owner) || everything.overlaps(each)) return true;
        auto const own = shields.find(each.owner);
        return own != shields.end() && own->second.overlaps(each);
    });
    std::sort(all.begin(), all.end(), [](match const& a, match const& b) {
        return std::tuple(a.first, b.last, a.owner) < std::tuple(b.first, a.last, b.owner);
    });
    std::size_t next = 0; // the first word that is free
    std::erase_if(all, [&](match const& each) {
        if (each.first < next) return true;
        next = each.last + 1;
        return false;
    });
    return all;
}

byte_span bytes_of(match const& found, std::vector<draft_word> const& words) {
    auto const is_word = [&](std::size_t i) {
        return words[i].kind == draft_word::what::word || words[i].kind == draft_word::what::quotation;
    };
    std::size_t first = found.first, last = found.last;
    while (first < last && !is_word(first))
        ++first;
    while (last > first && !is_word(last))
        --last;
    return {words[first].begin, words[last].end};
}

void check_draft(std::string_view draft) {
    if (draft.size() > static_cast<std::size_t>(reviewer::longest_draft))
        throw error(error_code::limit_exceeded, "",
                    "the text is longer than " + std::to_string(reviewer::longest_draft) + " bytes",
                    {{"limit", std::to_string(reviewer::longest_draft)}, {"unit", "bytes"}});
    if (is_utf8(draft)) return;
    std::size_t line = 1, column = 1;
    while (!draft.empty()) {
        character const c = first_character(draft);
        if (!is_utf8(draft.substr(0, c.bytes))) break;
        if (c.code == U'\n') ++line, column = 0;
        ++column;
        draft.remove_prefix(c.bytes);
    }
    throw error(error_code::invalid_text, line, column, "the text is not UTF-8");
}

} // namespace closeknit
