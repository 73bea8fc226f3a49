#pragma once

#include "blueprint.hpp"

#include <closeknit/assess/score.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace closeknit {

/// One person's answers to an assessment: what is shown, and what each score comes to, worked out when asked for.
class workings {
public:
    struct evaluation {
        std::optional<double> value{}, raw{};
        std::optional<refusal> refused{};
        int answered = 0, asked = 0;
        bool prorated = false;
        friend bool operator==(evaluation const&, evaluation const&) = default;
    };

    /// Nothing answered yet.
    explicit workings(blueprint const& of);

    /// All answers at once. They must stay where they are. Throws closeknit::error, with a path such as /answers/safe-1.
    void read(answers const& given);
    /// Another answer for an item, one that fits, or nullptr; follows up what depends on it.
    void put(std::size_t item, answer const* given);
    /// The items that the last `put` showed or hid.
    std::vector<std::size_t> const& flipped() const { return flipped_; }

    bool shown(std::size_t item) const { return cells_[item].shown; }
    /// The answer to an item that is shown, or nullptr.
    answer const* answer_to(std::size_t item) const { return cells_[item].shown ? cells_[item].given : nullptr; }
    /// Whether it is shown and has an answer that counts: given, and not an option that stands for a missing one.
    bool counts(std::size_t item) const { return cells_[item].shown && cells_[item].counts; }
    bool holds(condition const& when);
    evaluation const& value_of(std::size_t score);
    scored result(std::size_t score);

    blueprint const& plan() const { return *of_; }
    /// After a copy: the same, over another copy of the answers.
    template <class Find> void point_to(Find const& find) {
        for (std::size_t i = 0; i < cells_.size(); ++i)
            if (cells_[i].given) cells_[i].given = find(i);
    }

private:
    struct cell {
        answer const* given = nullptr; // nullptr when missing
        bool counts = false;           // given, and not an option that stands for a missing answer
        bool shown = true;
    };
    struct kept {
        evaluation is{};
        std::size_t of_round = 0; // the round that it was worked out in; a watched score is always up to date
    };

    void begin_round();
    void settle();
    void set(std::size_t item, answer const* given);
    bool update(blueprint::node at);
    void refresh(std::size_t score);
    evaluation evaluate(std::size_t score) const;

    blueprint const* of_;
    std::vector<cell> cells_;
    std::vector<kept> kept_;
    std::size_t round_ = 1;
    std::size_t parts_done_ = 0; // how many of the scores in order are worked out in this round
    std::vector<std::size_t> flipped_;
};

/// What a response format says against an answer, thrown as an error at /answers/<item>.
void require_fit(response const* format, item const& asked, answer const& given);

// What is said of a score beside its value.
void place_in_bands(scoring const& how, scored& out);
void hold_against_norms(scoring const& how, scored& out);

} // namespace closeknit
