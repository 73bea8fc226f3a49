#include "language/matcher.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace closeknit {

std::vector<matcher::index> matcher::symbols_of(std::string const& folded) const {
    std::vector<index> out;
    auto const add = [&](auto const& of, std::string const& part) {
        if (auto const found = of.find(part); found != of.end())
            out.insert(out.end(), found->second.begin(), found->second.end());
    };
    auto const look_up = [&](std::string const& word) {
        add(exact_, word);
        std::size_t const most = std::min(longest_part_, word.size());
        for (std::size_t length = 1; length <= most; ++length) {
            add(prefixes_, word.substr(0, length));
            add(suffixes_, word.substr(word.size() - length));
        }
    };
    look_up(folded);
    for (std::size_t times = 1; out.empty() && times <= 2; ++times)
        if (std::string const shorter = without_runs(folded, times); shorter != folded) look_up(shorter);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

/// The states of one search. A state is the set of instructions that may come next; what a letter leads to is worked out once.
/// A letter is a place between words, or what a word is: all words with the same symbols are one letter.
class automaton {
public:
    using index = matcher::index;
    using op = matcher::op;
    enum fixed : index { pause, sentence_end, question_end, words };

    explicit automaton(matcher const& of) : of_(of), reached_(of.program_.size(), 0) { forget(); }

    index letter_of(draft_word const& word) {
        switch (word.kind) {
        case draft_word::what::pause: return pause;
        case draft_word::what::sentence_end: return sentence_end;
        case draft_word::what::question_end: return question_end;
        case draft_word::what::quotation: return letter_of_symbols({});
        case draft_word::what::word: break;
        }
        auto const known = letters_by_word_.find(word.folded);
        if (known != letters_by_word_.end()) return known->second;
        if (letters_by_word_.size() >= most_kept) letters_by_word_.clear();
        index const out = letter_of_symbols(of_.symbols_of(word.folded));
        letters_by_word_.emplace(word.folded, out);
        return out;
    }

    /// Before a new beginning: so that a hostile text cannot make states without end.
    void limit() {
        if (states_.size() >= most_kept) forget();
    }
    static constexpr index dead = 0;

    index begin(index letter) {
        return cached(dead, letter, [&] {
            if (letter < words) {
                reach_all(of_.first_pause_);
                if (letter == question_end) reach_all(of_.first_question_);
                return;
            }
            for (index const symbol : symbols_[letter - words])
                if (symbol < of_.first_by_symbol_.size()) reach_all(of_.first_by_symbol_[symbol]);
            reach_all(of_.first_any_);
        });
    }
    index next(index state, index letter) {
        return cached(state, letter, [&] {
            for (index const at : states_[state].to_read) {
                matcher::instruction const& one = of_.program_[at];
                if (letter < words) {
                    bool const named = one.does == op::pause || (one.does == op::question && letter == question_end);
                    if (named) reach(one.next);
                    else if (letter == pause) reach(at); // a pause lies between words that follow each other
                } else if (one.does == op::any) {
                    reach(one.next);
                } else if (one.does == op::word) {
                    auto const& symbols = symbols_[letter - words];
                    if (std::binary_search(symbols.begin(), symbols.end(), one.symbol)) reach(one.next);
                }
            }
        });
    }
    /// Owners, twice, and 1 for a shield, of the expressions that end in a state.
    std::vector<index> const& ends(index state) const { return states_[state].ends; }
    bool goes_on(index state) const { return !states_[state].to_read.empty(); }

private:
    static constexpr std::size_t most_kept = 20'000;

    struct state {
        std::vector<index> to_read{}, ends{};
    };

    void forget() {
        states_.assign(1, {});
        known_states_.clear();
        known_states_.emplace(std::pair<std::vector<index>, std::vector<index>>{}, dead);
        transitions_.clear();
    }
    index letter_of_symbols(std::vector<index> symbols) {
        auto const [known, is_new] = known_letters_.emplace(std::move(symbols), static_cast<index>(symbols_.size()));
        if (is_new) symbols_.push_back(known->first);
        return known->second + words;
    }
    void reach(index at) { waiting_.push_back(at); }
    void reach_all(std::vector<index> const& list) { waiting_.insert(waiting_.end(), list.begin(), list.end()); }

    template <class Reach> index cached(index from, index letter, Reach const& reach_next) {
        std::uint64_t const key = std::uint64_t{from} << 32 | letter;
        if (auto const known = transitions_.find(key); known != transitions_.end()) return known->second;
        reach_next();
        index const out = state_reached();
        transitions_.emplace(key, out);
        return out;
    }
    index state_reached() {
        ++step_;
        std::pair<std::vector<index>, std::vector<index>> made; // to read, ends
        while (!waiting_.empty()) {
            index const at = waiting_.back();
            waiting_.pop_back();
            if (std::exchange(reached_[at], step_) == step_) continue;
            matcher::instruction const& one = of_.program_[at];
            if (one.does == op::split) reach_all(of_.splits_[one.symbol]);
            else if (one.does == op::match) made.second.push_back(one.symbol);
            else made.first.push_back(at);
        }
        std::sort(made.first.begin(), made.first.end());
        std::sort(made.second.begin(), made.second.end());
        auto const [known, is_new] = known_states_.emplace(made, static_cast<index>(states_.size()));
        if (is_new) states_.push_back({std::move(made.first), std::move(made.second)});
        return known->second;
    }

    matcher const& of_;
    std::vector<state> states_{};
    std::map<std::pair<std::vector<index>, std::vector<index>>, index> known_states_{};
    std::unordered_map<std::uint64_t, index> transitions_{};
    std::unordered_map<std::string, index> letters_by_word_{};
    std::map<std::vector<index>, index> known_letters_{};
    std::vector<std::vector<index>> symbols_{}; // by letter
    std::vector<std::uint64_t> reached_;        // by instruction: the step that reached it last
    std::uint64_t step_ = 0;
    std::vector<index> waiting_{};
};

std::vector<match> matcher::find(std::span<draft_word const> words) const {
    std::vector<match> out;
    automaton states(*this);
    std::vector<index> letters;
    letters.reserve(words.size());
    for (draft_word const& each : words)
        letters.push_back(states.letter_of(each));
    std::vector<std::pair<index, std::size_t>> ended; // expressions from one beginning, and their furthest ends
    auto const note_ends = [&](index state, std::size_t at) {
        for (index const each : states.ends(state)) {
            auto const known = std::find_if(ended.begin(), ended.end(), [&](auto const& e) { return e.first == each; });
            if (known == ended.end()) ended.emplace_back(each, at);
            else known->second = at;
        }
    };
    auto const is_end = [&](std::size_t at) {
        return letters[at] == automaton::sentence_end || letters[at] == automaton::question_end;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        states.limit();
        ended.clear();
        index now = states.begin(letters[i]);
        note_ends(now, i);
        for (std::size_t at = i + 1; at < words.size() && states.goes_on(now); ++at) {
            now = states.next(now, letters[at]);
            note_ends(now, at);
            if (is_end(at)) break;
        }
        for (auto const& [what, last] : ended)
            out.push_back({what / 2, what % 2 == 1, i, last});
    }
    return out;
}

} // namespace closeknit
