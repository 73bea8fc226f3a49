#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace closeknit {

/// How many rows there are, and the means and covariances of some items over these rows: all that a reliability is made of.
/// Moments of parts of a table add up to those of the whole, so that it may be read in parts. Of whole numbers the sums are
/// exact, and equal to the bit however the table is divided.
///
/// Default moments are of no items: adding the first part to them gives that part. A row with a missing value in any of the items
/// is left out of all of them (listwise deletion), and counted.
class item_moments {
public:
    /// How many items there are.
    std::size_t items() const { return items_; }
    /// How many rows are in the moments.
    std::int64_t used() const { return used_; }
    /// How many rows had a missing value.
    std::int64_t left_out() const { return left_out_; }

    /// The mean of an item, 0 where no row is used. Throws std::out_of_range for an item that is not there, as the next does.
    double mean(std::size_t item) const;

    /// The covariance of two items with divisor n - 1, of an item with itself its variance; 0 where fewer than 2 rows are used.
    double covariance(std::size_t first, std::size_t second) const;

    /// Adds the rows of another part. Throws std::invalid_argument unless both are of as many items. Of numbers that are not
    /// whole, the moments of parts are added without loss of digits. (Chan, Golub & LeVeque, 1979)
    item_moments& operator+=(item_moments const& part);
    /// The moments of both parts.
    friend item_moments operator+(item_moments all, item_moments const& part) { return all += part; }
    friend bool operator==(item_moments const&, item_moments const&) = default;

private:
    friend class moment_sums;
    void make_real();
    double squares(std::size_t first, std::size_t second) const;

    std::size_t items_ = 0;
    std::int64_t used_ = 0;
    std::int64_t left_out_ = 0;
    bool whole_ = true;
    // While whole_: sums of values, and of products in the order (0, 0), (1, 0), (1, 1), (2, 0), ...
    std::vector<std::int64_t> sums_{};
    std::vector<std::int64_t> products_{};
    // Otherwise: means, and in the same order sums of products of deviations from them.
    std::vector<double> means_{};
    std::vector<double> squares_{};
};

/// Small whole numbers, a value a row.
using whole_column = std::span<std::int8_t const>;
/// Numbers, a value a row.
using real_column = std::span<double const>;

/// The moments of items as columns of small whole numbers, one value a row, where `missing` stands for no answer. Throws
/// std::invalid_argument unless all columns are equally long and there is at least one.
item_moments moments_of(std::span<whole_column const> columns, std::int8_t missing = INT8_MIN);

/// The same of numbers, where NaN stands for no answer. They are summed exactly while all are whole numbers from -127 to 127.
/// Throws std::invalid_argument too unless all are NaN or from -1e50 to 1e50.
item_moments moments_of(std::span<real_column const> columns);

} // namespace closeknit
