#pragma once

#include "assess/methods.hpp"

#include <closeknit/assess/scorer.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace closeknit {

/// The state of a scale: how many of its answers count and what they add up to, as one whole number from 0. Where every answer
/// counts a whole number of points, once, a sum or mean follows from it, and with the value all that a score says but which
/// items are not answered. So a score is worked out once for each state, and by the evaluator.
class score_states {
public:
    /// An answer to an item: its place among all possible ones, from 1; 0 where none counts.
    using code = std::uint8_t;
    /// One key of a scale.
    struct key {
        std::size_t item = 0;
        std::vector<std::uint16_t> adds{}; ///< to the scale's state, by code
        int step = 0;                      ///< from each answer to the next, where it is 1 or -1
    };
    struct scale_plan {
        std::vector<key> keys{};
        std::size_t states = 0; ///< every state is below
        double lowest = 0;      ///< the fewest points that an answer counts
        std::size_t span = 0;   ///< how many sums there are for each number of answers
    };

    static constexpr std::size_t most_answers = 250;
    static constexpr std::size_t most_states = 65'536; // so that they fit 16 bits

    explicit score_states(scorer const& by);

    /// Whether there are states: every scale is a sum or mean of such answers, and nothing depends on anything else.
    bool all() const { return all_; }
    std::vector<scale_plan> const& scales() const { return scales_; }
    /// The points that a scale's state stands for.
    tally tally_of(std::size_t scale, std::size_t state) const;
    /// The answers to an item, by their codes less one; none where it is in no scale and takes no rating.
    std::vector<answer> const& answers_to(std::size_t item) const { return answers_[item]; }
    /// The code of an answer that fits; nothing where it is none of those listed.
    std::optional<code> code_of(std::size_t item, answer const& given) const;

private:
    bool list_answers(compiled_assessment const& of);
    bool plan(compiled_assessment const& of, std::size_t scale);

    compiled_assessment const* of_;
    std::vector<std::vector<answer>> answers_; // of each item
    std::vector<scale_plan> scales_;
    bool all_ = false;
};

} // namespace closeknit
