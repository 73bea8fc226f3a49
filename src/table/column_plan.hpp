#pragma once

#include "column_numbers.hpp"
#include "score_states.hpp"

#include <closeknit/table/score_status.hpp>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace closeknit {

inline double value_of(score_result const& is) { return is.value.value_or(std::numeric_limits<double>::quiet_NaN()); }

/// Calls `visit` with each row, four in one round of the loop, for which so little is done that counting takes as long.
template <class Visit> void by_fours(std::size_t rows, Visit const& visit) {
    std::size_t i = 0;
    for (; i + 4 <= rows; i += 4)
        visit(i), visit(i + 1), visit(i + 2), visit(i + 3);
    for (; i < rows; ++i)
        visit(i);
}

/// What is known of columns before any are read; only the scores of states are kept as they come, the same on every thread.
struct column_plan {
    /// The whole numbers that are answers to an item.
    struct numbers {
        int low = 1, high = 0;                   ///< at most 250 of them
        std::vector<score_states::code> codes{}; ///< by the place among low ... high, from 1; empty where that is the code
    };

    /// The scores of a scale by its states, each worked out when it first comes.
    class results {
    public:
        explicit results(std::size_t states)
            : values_(std::make_unique<std::atomic<double>[]>(states)),
              statuses_(std::make_unique<std::atomic<score_status>[]>(states)) {
            for (std::size_t i = 0; i < states; ++i)
                statuses_[i].store(unknown, std::memory_order_relaxed);
        }

        bool lacks(std::size_t state) const { return status(state) == unknown; }
        /// The scores of so many rows; whether all are known. Those that are not are anything.
        template <class State> bool write(State const* states, std::size_t rows, score_column const& to) const {
            if (to.value_stride == sizeof(double) && to.status_stride == 1)
                return write(states, rows, [to](std::size_t row) { return std::pair(to.values + row, to.status + row); });
            return write(states, rows, [to](std::size_t row) {
                return std::pair(&of_row(to.values, to.value_stride, row), &of_row(to.status, to.status_stride, row));
            });
        }
        void keep(std::size_t state, score_result const& is) const {
            values_[state].store(value_of(is), std::memory_order_relaxed);
            statuses_[state].store(status_of(is), std::memory_order_release);
        }

    private:
        static constexpr auto unknown = static_cast<score_status>(128); // a bit that no other has
        template <class State, class Place> bool write(State const* states, std::size_t rows, Place const& place) const {
            std::atomic<double> const* const values = values_.get();
            std::atomic<score_status> const* const statuses = statuses_.get();
            unsigned all = 0;
            by_fours(rows, [&](std::size_t i) {
                score_status const is = statuses[states[i]].load(std::memory_order_acquire);
                *place(i).second = is;
                all |= static_cast<unsigned>(is);
            });
            by_fours(rows, [&](std::size_t i) { *place(i).first = values[states[i]].load(std::memory_order_relaxed); });
            return all < static_cast<unsigned>(unknown);
        }
        score_status status(std::size_t state) const { return statuses_[state].load(std::memory_order_acquire); }

        std::unique_ptr<std::atomic<double>[]> values_;
        std::unique_ptr<std::atomic<score_status>[]> statuses_;
    };

    explicit column_plan(scorer by);

    scorer scores;
    score_states states;
    std::vector<numbers> items;
    std::vector<results> scales;
};

} // namespace closeknit
