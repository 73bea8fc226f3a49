#pragma once

#include <closeknit/stats/item_moments.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace closeknit {

/// Some rows of all items, as whole numbers from -128 to 127. A block has always as many rows: loops of a constant length
/// over 16-bit numbers are what compilers make vector instructions of.
class item_block {
public:
    static constexpr std::size_t length = 512;
    using column = std::array<std::int16_t, length>;

    explicit item_block(std::size_t items) : columns_(items) {}

    std::vector<column>& columns() { return columns_; }
    std::vector<column> const& columns() const { return columns_; }

    /// For each row -1 where a value is missing, and otherwise 0.
    column& missing() { return missing_; }

    /// Sets rows that miss a value, and those after the first `rows`, to 0, which adds to no sum. How many others there are.
    std::int64_t clear_incomplete(std::size_t rows);

private:
    std::vector<column> columns_;
    column missing_{};
};

/// Moments while they are added up.
class moment_sums {
public:
    explicit moment_sums(std::size_t items);

    /// Exact: within a block no sum of products is above 512 * 128^2, which is 2^23.
    void add_block(item_block& block, std::size_t rows);

    /// A part of which deviations from its means are known, of `used` rows.
    void add_real(std::int64_t used, std::int64_t left_out, std::vector<double> means, std::vector<double> squares);

    item_moments const& moments() const { return moments_; }

private:
    item_moments moments_{};
};

} // namespace closeknit
