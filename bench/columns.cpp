#include <bench/timing.hpp>

#include <closeknit/closeknit.hpp>
#include <closeknit/table/columns.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <limits>
#include <numeric>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace ck = closeknit;

namespace closeknit::bench {
namespace {

constexpr std::size_t rows = 1'000'000, items = 25, scales = 5;
constexpr std::int8_t none = -1;

/// 25 ratings, five means of five, every third item reversed, at least four answered.
ck::assessment wide() {
    ck::assessment of{.id = "bench", .title = "Bench"};
    for (std::size_t i = 0; i < items; ++i)
        of.items.push_back({.id = "q" + std::to_string(i), .wording = "...", .response = ck::rating{}});
    for (std::size_t s = 0; s < scales; ++s) {
        ck::scale how{.id = "s" + std::to_string(s), .title = "S", .measures = "d", .method = ck::mean{}};
        for (std::size_t i = 5 * s; i < 5 * s + 5; ++i)
            how.keys.push_back({.item = of.items[i].id, .reversed = i % 3 == 2});
        how.missing = ck::at_most_missing{1};
        of.scales.push_back(how);
    }
    return of;
}

/// The least processor seconds of one call of each.
struct limits {
    double sum = 1e9, stream = 1e9, copy = 1e9, narrow = 1e9, wide = 1e9;
};

template <class Work> void take(double& least, Work const& work) {
    std::clock_t const start = std::clock();
    work();
    least = std::min(least, double(std::clock() - start) / CLOCKS_PER_SEC);
}

void print(limits const& is) {
    std::printf("columns, 10^6 rows of 25 items, values and status of 5 means, in ms:\n"
                "  limits: plain sum of the int8 input %.1f, reading it and writing the scores (streaming) %.1f, copy of the "
                "float64 input %.1f\n",
                is.sum * 1e3, is.stream * 1e3, is.copy * 1e3);
    auto const line = [&](char const* what, double seconds) {
        std::printf("  %s %.1f: %.2f x sum, %.2f x streaming, %.2f x copy\n", what, seconds * 1e3, seconds / is.sum,
                    seconds / is.stream, seconds / is.copy);
    };
    line("int8 columns (at most 3 x streaming, goal 1.5)", is.narrow);
    line("float64 in C order (at most 1.5 x copy, goal 1)", is.wide);
}

/// The columns are scored as one person after the other is, to the last bit.
void require_same(ck::scorer const& by, std::vector<std::int8_t> const& answers, std::vector<double> const& values) {
    std::vector<ck::answer> given(items);
    std::vector<std::optional<double>> own(scales);
    for (std::size_t row = 0; row < rows; row += 97) {
        for (std::size_t i = 0; i < items; ++i) {
            std::int8_t const x = answers[i * rows + row];
            given[i] = x == none ? ck::answer(ck::unanswered{}) : ck::answer(int{x});
        }
        by.score_values(given, own);
        for (std::size_t s = 0; s < scales; ++s)
            if (own[s] ? *own[s] != values[s * rows + row] : !std::isnan(values[s * rows + row])) {
                std::puts("columns: another value than one person has");
                std::exit(1);
            }
    }
}

} // namespace

void columns() {
    ck::scorer const by(wide());
    ck::column_scorer const quick(by);
    std::vector<std::int8_t> narrow(rows * items);
    std::vector<double> matrix(rows * items), copy(rows * items), values(rows * scales);
    std::vector<ck::score_status> status(rows * scales);
    std::mt19937 chance(7);
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t i = 0; i < items; ++i) {
            bool const missing = chance() % 20 == 0;
            narrow[i * rows + row] = missing ? none : static_cast<std::int8_t>(1 + chance() % 5);
            matrix[row * items + i] = missing ? std::numeric_limits<double>::quiet_NaN() : double(narrow[i * rows + row]);
        }
    std::vector<ck::answer_column> small, wide;
    std::vector<ck::score_column> out;
    for (std::size_t i = 0; i < items; ++i) {
        small.push_back({.first = narrow.data() + i * rows, .missing = none});
        wide.push_back({.first = matrix.data() + i, .type = ck::number_type::float64, .stride = items * sizeof(double)});
    }
    for (std::size_t s = 0; s < scales; ++s)
        out.push_back({.values = values.data() + s * rows, .status = status.data() + s * rows});
    limits least;
    auto const total_of_words = [&] { // eight numbers at once: as fast as memory is
        std::uint64_t total = 0, eight = 0;
        for (std::size_t i = 0; i < narrow.size(); i += sizeof eight) {
            std::memcpy(&eight, narrow.data() + i, sizeof eight);
            total += eight;
        }
        return total;
    };
    for (int run = 0; run < 25; ++run) { // what is compared alternates, so that all have the same machine
        take(least.sum, [&] { keep(std::accumulate(narrow.begin(), narrow.end(), std::int64_t{0})); });
        take(least.stream, [&] {
            std::fill(values.begin(), values.end(), static_cast<double>(total_of_words()));
            std::fill(status.begin(), status.end(), ck::score_status{});
            keep(values), keep(status);
        });
        take(least.copy, [&] {
            std::memcpy(copy.data(), matrix.data(), matrix.size() * sizeof(double));
            keep(copy);
        });
        take(least.narrow, [&] { quick.score(small, 0, rows, out); });
        if (run == 0) require_same(by, narrow, values);
        std::fill(values.begin(), values.end(), 0);
        take(least.wide, [&] { quick.score(wide, 0, rows, out); });
        if (run == 0) require_same(by, narrow, values);
    }
    print(least);
}

} // namespace closeknit::bench
