#pragma once

#include <tests/support/stats_reference.hpp>

#include <closeknit/stats/couple_values.hpp>

#include <vector>

namespace closeknit::tests {

/// Couples of the file of references: a predictor x and an outcome y of both partners, with missing values.
struct couple_table {
    explicit couple_table(boost::json::value const& from)
        : expected(from), x_first(numbers(from.at("x_first"))), x_second(numbers(from.at("x_second"))),
          y_first(numbers(from.at("y_first"))), y_second(numbers(from.at("y_second"))) {}

    couple_values x() const { return {x_first, x_second}; }
    couple_values y() const { return {y_first, y_second}; }

    boost::json::value expected;
    std::vector<double> x_first, x_second, y_first, y_second;
};

inline std::vector<couple_table> couple_tables() {
    std::vector<couple_table> out;
    for (auto const& each : stats_references().at("couples").as_array())
        out.emplace_back(each);
    return out;
}

} // namespace closeknit::tests
