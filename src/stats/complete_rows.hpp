#pragma once

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <vector>

namespace closeknit {

/// The rows of some columns in which nothing is missing, one column each, and how many rows were left out.
struct complete_rows {
    Eigen::MatrixXd values{};
    std::int64_t left_out = 0;

    Eigen::Index count() const { return values.rows(); }
};

/// Throws std::invalid_argument unless all columns are equally long and all values are NaN or from -1e50 to 1e50.
complete_rows rows_without_missing(std::vector<std::span<double const>> const& columns);

/// Throws std::invalid_argument unless all values are NaN or from -1e50 to 1e50, so that no product of three is beyond a double.
void check_numbers(std::span<double const> values);

} // namespace closeknit
