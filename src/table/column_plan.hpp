#pragma once

#include "column_numbers.hpp"
#include "score_states.hpp"

#include <closeknit/table/score_status.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace closeknit {

inline double value_of(std::optional<double> is) { return is.value_or(std::numeric_limits<double>::quiet_NaN()); }

constexpr std::int16_t no_band = -1;
std::int16_t band_at(scale const& how, score_result const& is);
/// Which of the first 64 cut-offs are met, as bits.
std::uint64_t cut_offs_met(score_result const& is);
/// For each norm of the scale z, T and percentile.
void write_norms(scale const& how, score_result const& is, double* out);

/// Calls `visit` with each row, four in one round of the loop, for which so little is done that counting takes as long.
template <class Visit> void by_fours(std::size_t rows, Visit const& visit) {
    std::size_t i = 0;
    for (; i + 4 <= rows; i += 4)
        visit(i), visit(i + 1), visit(i + 2), visit(i + 3);
    for (; i < rows; ++i)
        visit(i);
}

/// What is known of columns before any are read.
struct column_plan {
    /// The whole numbers that are answers to an item.
    struct numbers {
        int low = 1, high = 0;                   ///< at most 250 of them
        std::vector<score_states::code> codes{}; ///< by the place among low ... high, from 1; empty where that is the code
    };

    /// The scores of a scale by its states, each worked out once.
    class results {
    public:
        results(score_states const& states, compiled_assessment const& of, std::size_t scale);

        /// The scores of so many rows. `states` are whole tiles.
        template <class State> void write(State const* states, std::size_t rows, score_column const& to) const {
            if (to.values && to.value_stride == sizeof(double))
                by_fours(rows, [&](std::size_t i) { to.values[i] = values_[states[i]]; });
            else if (to.values)
                by_fours(rows, [&](std::size_t i) { of_row(to.values, to.value_stride, i) = values_[states[i]]; });
            if (to.band) by_fours(rows, [&](std::size_t i) { to.band[i] = bands_.empty() ? no_band : bands_[states[i]]; });
            if (to.cut_offs)
                by_fours(rows, [&](std::size_t i) { to.cut_offs[i] = cut_offs_.empty() ? 0 : cut_offs_[states[i]]; });
            for (std::size_t i = 0; to.norms && i < rows * norms_of_each_; ++i)
                to.norms[i] = norms_[states[i / norms_of_each_] * norms_of_each_ + i % norms_of_each_];
            if (!to.status) return;
            std::size_t done = 0;
            if (steps_ && to.status_stride == 1)
                for (; done + tile_rows <= rows; done += tile_rows)
                    step_through(states + done, *steps_, to.status + done);
            for (; done < rows; ++done)
                of_row(to.status, to.status_stride, done) = statuses_[states[done]];
        }

    private:
        std::vector<double> values_;
        std::vector<score_status> statuses_;
        std::optional<status_steps> steps_;   ///< where the statuses change so seldom
        std::vector<std::int16_t> bands_;     ///< empty where the scale has none
        std::vector<std::uint64_t> cut_offs_; ///< the same
        std::vector<double> norms_;           ///< the same; so many for each state
        std::size_t norms_of_each_ = 0;
    };

    explicit column_plan(scorer by);

    scorer scores;
    score_states states;
    std::vector<numbers> items;
    std::vector<results> scales;
};

} // namespace closeknit
