#include <bench/timing.hpp>

#include <closeknit/stats/reliability.hpp>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <random>
#include <string_view>
#include <vector>

// Alpha of 5 scales of 5 items each, over 10^6 rows, from columns; bench/alpha_numpy.py does the same in NumPy.

namespace ck = closeknit;

namespace {

constexpr std::size_t rows = 1'000'000, items = 25, scales = 5;

/// Ratings from 1 to 7, of which a twentieth may be missing; the same numbers of any type.
template <class Value> std::vector<std::vector<Value>> table(bool complete, Value missing) {
    std::mt19937 random(20261123);
    std::vector<std::vector<Value>> out(items);
    for (auto& column : out)
        for (std::size_t row = 0; row < rows; ++row) {
            auto const rating = static_cast<Value>(1 + random() % 7);
            column.push_back(random() % 20 == 0 && !complete ? missing : rating);
        }
    return out;
}

template <class Value> double alphas(std::vector<std::vector<Value>> const& table) {
    double sum = 0;
    for (auto first = table.begin(); first != table.end(); first += items / scales) {
        std::vector<std::span<Value const>> const scale(first, first + items / scales);
        sum += ck::cronbach_alpha(ck::moments_of(scale))->value;
    }
    return sum;
}

template <class Value> void measure(std::string_view name, std::vector<std::vector<Value>> const& table) {
    double const ms = 1000 * ck::bench::seconds(9, 1, [&] { ck::bench::keep(alphas(table)); });
    std::printf("%-30s %6.1f ms (sum of alphas %.12g)\n", name.data(), ms, alphas(table));
}

} // namespace

int main() {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    measure("alpha, int8", table<std::int8_t>(true, INT8_MIN));
    measure("alpha, int8, 5 % missing", table<std::int8_t>(false, INT8_MIN));
    measure("alpha, float64", table<double>(true, none));
    measure("alpha, float64, 5 % missing", table<double>(false, none));
}
