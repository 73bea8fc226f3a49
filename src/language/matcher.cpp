#include "language/matcher.hpp"

#include <closeknit/codec/error.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace closeknit {

using notation::node;
using notation::node_kind;

namespace {

/// A word, or the beginning or end of one, alone.
node const* single_word(node const& n) {
    node const* one = &n;
    while (one->kind == node_kind::sequence && one->parts.size() == 1)
        one = &one->parts.front();
    bool const is_word = one->kind == node_kind::word || one->kind == node_kind::prefix || one->kind == node_kind::suffix;
    return is_word ? one : nullptr;
}

} // namespace

node matcher::read(std::string_view expression, codec::json_pointer const& at) {
    notation::parsed out = notation::parse(expression);
    if (!out.problem.empty()) codec::fail(at, error_code::check_failed, out.problem);
    return std::move(out.root);
}

matcher::matcher(std::vector<word_group> const& groups, codec::json_pointer const& at) {
    if (groups.size() > most_groups)
        codec::fail(at, error_code::limit_exceeded, "more than " + std::to_string(most_groups) + " word groups");
    for (std::size_t i = 0; i < groups.size(); ++i) {
        codec::json_pointer const here(at, i), words_at(here, "words");
        group made;
        std::vector<std::pair<node_kind, std::string>> single;
        for (std::size_t w = 0; w < groups[i].words.size(); ++w) {
            codec::json_pointer const word_at(words_at, w);
            node const read_one = read(groups[i].words[w], word_at);
            // alternatives at the top are alternatives of the group
            std::vector<node> const alternatives =
                read_one.kind == node_kind::choice ? read_one.parts : std::vector<node>{read_one};
            for (node const& each : alternatives) {
                notation::for_each_node(each, [&](node const& n) {
                    if (n.kind == node_kind::group && !numbers_.contains(n.text))
                        codec::fail(word_at, error_code::check_failed, "there is no word group '" + n.text + "' before this one");
                });
                if (node const* one = single_word(each)) single.emplace_back(one->kind, one->text);
                else made.longer.push_back(each);
            }
        }
        if (!single.empty()) made.symbol = symbols_++;
        for (auto const& [kind, word] : single) {
            auto& symbols = symbols_at(kind, folded_word(word));
            if (std::find(symbols.begin(), symbols.end(), made.symbol) == symbols.end()) symbols.push_back(made.symbol);
        }
        numbers_.emplace(groups[i].id.str(), groups_.size());
        groups_.push_back(std::move(made));
    }
}

std::vector<matcher::index>& matcher::symbols_at(node_kind kind, std::string const& folded) {
    if (kind == node_kind::word) return exact_[folded];
    longest_part_ = std::max(longest_part_, folded.size());
    return (kind == node_kind::prefix ? prefixes_ : suffixes_)[folded];
}

matcher::index matcher::symbol_of(node const& word) {
    std::string const folded = folded_word(word.text);
    std::string const sign = word.kind == node_kind::word ? "=" : word.kind == node_kind::prefix ? "<" : ">";
    auto const [known, is_new] = own_symbols_.emplace(sign + folded, symbols_);
    if (!is_new) return known->second;
    symbols_at(word.kind, folded).push_back(symbols_);
    return symbols_++;
}

matcher::index matcher::put(instruction one, codec::json_pointer const& at) {
    if (program_.size() >= most_instructions)
        codec::fail(at, error_code::limit_exceeded, "the patterns are too long together",
                    {{"limit", std::to_string(most_instructions)}, {"unit", "instructions"}});
    auto const [known, is_new] = known_.emplace(one, static_cast<index>(program_.size()));
    if (is_new) program_.push_back(one);
    return known->second;
}

std::uint32_t matcher::end_of(std::size_t owner, bool shield, codec::json_pointer const& at) {
    return put({.does = op::match, .symbol = static_cast<index>(2 * owner + shield)}, at);
}

std::uint32_t matcher::either(std::vector<index> of, codec::json_pointer const& at) {
    std::sort(of.begin(), of.end());
    of.erase(std::unique(of.begin(), of.end()), of.end());
    if (of.size() == 1) return of.front();
    auto const [known, is_new] = known_splits_.emplace(of, static_cast<index>(splits_.size()));
    if (is_new) splits_.push_back(std::move(of));
    return put({.does = op::split, .symbol = known->second}, at);
}

/// From the end to the beginning: what comes after a part is there before it.
std::uint32_t matcher::before(node const& n, index next, node const* found, codec::json_pointer const& at) {
    std::vector<index> to;
    switch (n.kind) {
    case node_kind::word:
    case node_kind::prefix:
    case node_kind::suffix: return put({.does = op::word, .symbol = symbol_of(n), .next = next}, at);
    case node_kind::group: {
        auto const number = numbers_.find(n.text);
        if (number == numbers_.end()) codec::fail(at, error_code::check_failed, "there is no word group '" + n.text + "'");
        group const& of = groups_[number->second];
        if (of.symbol) to.push_back(put({.does = op::word, .symbol = of.symbol, .next = next}, at));
        for (node const& each : of.longer)
            to.push_back(before(each, next, nullptr, at));
        if (to.empty()) codec::fail(at, error_code::check_failed, "the word group '" + n.text + "' has no words");
        return either(std::move(to), at);
    }
    case node_kind::gap:
        for (int i = 0; i < n.most; ++i) {
            index const one = put({.does = op::any, .next = next}, at);
            next = i + n.least < n.most ? either({one, next}, at) : one;
        }
        return next;
    case node_kind::pause: return put({.does = op::pause, .next = next}, at);
    case node_kind::question: return put({.does = op::question, .next = next}, at);
    case node_kind::found:
        if (!found) codec::fail(at, error_code::check_failed, "~ stands for what was found, in `unless` only");
        return before(*found, next, nullptr, at);
    case node_kind::sequence:
        for (auto part = n.parts.rbegin(); part != n.parts.rend(); ++part)
            next = before(*part, next, found, at);
        return next;
    case node_kind::choice:
        for (node const& each : n.parts)
            to.push_back(before(each, next, found, at));
        return either(std::move(to), at);
    case node_kind::optional: return either({before(n.parts.front(), next, found, at), next}, at);
    }
    return next;
}

void matcher::add(index beginning) {
    std::vector<index> waiting{beginning};
    std::set<index> seen;
    while (!waiting.empty()) {
        index const at = waiting.back();
        waiting.pop_back();
        if (!seen.insert(at).second) continue;
        instruction const& one = program_[at];
        switch (one.does) {
        case op::split: waiting.insert(waiting.end(), splits_[one.symbol].begin(), splits_[one.symbol].end()); break;
        case op::word:
            if (first_by_symbol_.size() <= one.symbol) first_by_symbol_.resize(one.symbol + 1);
            first_by_symbol_[one.symbol].push_back(one.next);
            break;
        case op::any: first_any_.push_back(one.next); break;
        case op::pause: first_pause_.push_back(one.next); break;
        case op::question: first_question_.push_back(one.next); break;
        case op::match: break; // a pattern without words, which is not read
        }
    }
}

} // namespace closeknit
