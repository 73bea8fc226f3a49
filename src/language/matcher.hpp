#pragma once

#include "codec/notation.hpp"
#include "language/draft_words.hpp"

#include <closeknit/codec/json_pointer.hpp>
#include <closeknit/model/word_group.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace closeknit {

/// Words of a draft that an expression matches: from word `first` to word `last`. An expression that is a `shield` tells where
/// those of its owner are innocent.
struct match {
    std::size_t owner = 0;
    bool shield = false;
    std::size_t first = 0, last = 0;
};

/// Many expressions, searched for at once, by an automaton over words whose states are made as they are needed. No expression
/// matches without end, so from each word of a draft only so many are looked at: the time is proportional to the draft, whatever
/// is in it.
class matcher {
public:
    static constexpr std::size_t most_instructions = 300'000;
    static constexpr std::size_t most_groups = 1'000;

    /// The groups that expressions may name. Throws closeknit::error for a group that cannot be read.
    matcher(std::vector<word_group> const& groups, codec::json_pointer const& at);

    /// Where the expressions of an owner end. An owner has one for its own, and one for those that are shields.
    std::uint32_t end_of(std::size_t owner, bool shield, codec::json_pointer const& at);
    /// What comes before `next`: where it begins. `found` is what ~ stands for, where it may be named. Throws closeknit::error,
    /// with its place.
    std::uint32_t before(notation::node const& expression, std::uint32_t next, notation::node const* found,
                         codec::json_pointer const& at);
    std::uint32_t either(std::vector<std::uint32_t> of, codec::json_pointer const& at);
    /// Adds what begins there to what is searched for.
    void add(std::uint32_t beginning);

    /// An expression as it is written. Throws closeknit::error, with its place.
    static notation::node read(std::string_view expression, codec::json_pointer const& at);

    /// For each expression and each word that it begins with, its longest match within the sentence.
    std::vector<match> find(std::span<draft_word const> words) const;
    std::size_t size() const { return program_.size(); }

private:
    friend class automaton;
    using index = std::uint32_t;
    enum class op : std::uint32_t { word, any, pause, question, split, match };
    struct instruction {
        op does = op::match;
        index symbol =
            0; ///< of a word: what it must be; of a split: its number; of a match: the owner, twice, and 1 for a shield
        index next = 0;
        friend auto operator<=>(instruction const&, instruction const&) = default;
    };

    index put(instruction one, codec::json_pointer const& at);
    index symbol_of(notation::node const& word);
    std::vector<index>& symbols_at(notation::node_kind kind, std::string const& folded);
    /// The symbols that a word of a draft is, in order.
    std::vector<index> symbols_of(std::string const& folded) const;

    struct group {
        index symbol = 0; ///< for its single words, 0 where it has none
        std::vector<notation::node> longer{};
    };
    std::unordered_map<std::string, std::size_t> numbers_; // of groups, by id
    std::vector<group> groups_;
    std::unordered_map<std::string, std::vector<index>> exact_, prefixes_,
        suffixes_;                                       // symbols of words, their beginnings and ends
    std::size_t longest_part_ = 0;                       // of the beginnings and ends
    std::unordered_map<std::string, index> own_symbols_; // of words outside of groups
    index symbols_ = 1;                                  // 0 is none
    std::vector<instruction> program_;
    std::map<instruction, index> known_; // the same instruction is there once, so that what ends alike is shared
    std::vector<std::vector<index>> splits_;
    std::map<std::vector<index>, index> known_splits_;
    std::vector<std::vector<index>> first_by_symbol_; // instructions that a match begins with
    std::vector<index> first_any_, first_pause_, first_question_;
};

} // namespace closeknit
