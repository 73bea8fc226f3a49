#include "stats/complete_rows.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <stdexcept>

namespace closeknit {

void check_numbers(std::span<double const> values) {
    constexpr double largest = 1e50;
    if (std::any_of(values.begin(), values.end(), [](double each) { return std::abs(each) > largest; })) // false of NaN
        throw std::invalid_argument("expected numbers from -1e50 to 1e50, or NaN where a value is missing");
}

complete_rows rows_without_missing(std::vector<std::span<double const>> const& columns) {
    std::size_t const rows = columns.front().size();
    for (auto const& column : columns) {
        if (column.size() != rows) throw std::invalid_argument("expected columns of the same length");
        check_numbers(column);
    }
    std::vector<std::size_t> complete;
    for (std::size_t row = 0; row < rows; ++row)
        if (std::none_of(columns.begin(), columns.end(), [row](auto const& column) { return std::isnan(column[row]); }))
            complete.push_back(row);

    complete_rows out{.values = Eigen::MatrixXd(complete.size(), columns.size()),
                      .left_out = static_cast<std::int64_t>(rows - complete.size())};
    for (std::size_t column = 0; column < columns.size(); ++column)
        for (std::size_t row = 0; row < complete.size(); ++row)
            out.values(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column)) = columns[column][complete[row]];
    return out;
}

} // namespace closeknit
