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

/// The least processor time of one call.
template <class Work> double least(Work const& work) {
    double out = 1e9;
    for (int run = 0; run < 15; ++run) {
        std::clock_t const start = std::clock();
        work();
        out = std::min(out, double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return out;
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
    double const words = least([&] { // eight numbers at once: as fast as memory is
        std::uint64_t total = 0, eight = 0;
        for (std::size_t i = 0; i < narrow.size(); i += sizeof eight) {
            std::memcpy(&eight, narrow.data() + i, sizeof eight);
            total += eight;
        }
        keep(total);
    });
    double const sum = least([&] {
        std::int64_t total = 0;
        for (std::int8_t const x : narrow)
            total += x;
        keep(total);
    });
    double const copied = least([&] {
        std::memcpy(copy.data(), matrix.data(), matrix.size() * sizeof(double));
        keep(copy);
    });
    double const streaming = least([&] {
        std::uint64_t total = 0, eight = 0;
        for (std::size_t i = 0; i < narrow.size(); i += sizeof eight) {
            std::memcpy(&eight, narrow.data() + i, sizeof eight);
            total += eight;
        }
        keep(total);
        std::fill(values.begin(),values.end(),double(total)); keep(values); std::memset(status.data(), int(total&7), status.size()); keep(status);
    });
    std::printf("streaming %.1f\n", streaming*1e3);
    double const s8 = least([&] { if (std::getenv("ONLY")) for (int k = 0; k < 1250; ++k) quick.score(wide, 0, 8000, out); for (int k = 0; k < 125; ++k) quick.score(small, 0, 8000, out); });
    double const w8 = least([&] { for (int k = 0; k < 125; ++k) quick.score(wide, 0, 8000, out); });
    if (std::getenv("ONLY")) std::exit(0);
    std::printf("in cache: int8 %.1f, float64 %.1f\n", s8*1e3, w8*1e3);
    double const from_small = least([&] { quick.score(small, 0, rows, out); });
    require_same(by, narrow, values);
    std::fill(values.begin(), values.end(), 0);
    double const from_wide = least([&] { quick.score(wide, 0, rows, out); });
    require_same(by, narrow, values);
    std::printf("columns, 10^6 rows of 25 items, values and status of 5 means: int8 columns %.1f ms, a plain sum of the same "
                "numbers %.1f ms; ratio %.2f (at most 3, goal 1.5); of the same bytes as words %.1f ms\n",
                from_small * 1e3, sum * 1e3, from_small / sum, words * 1e3);
    std::printf(
        "columns, the same from a matrix of doubles in C order: %.1f ms, a copy of the matrix %.1f ms; ratio %.2f (at most "
        "1.5, goal 1)\n",
        from_wide * 1e3, copied * 1e3, from_wide / copied);
}

} // namespace closeknit::bench
