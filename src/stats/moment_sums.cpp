#include "stats/moment_sums.hpp"

#include <utility>

// Whole numbers have the same sums whatever instructions add them, so a processor with AVX2 may use it. Sanitizers are not ready
// when the choice is made, as the program is loaded; for clang 14 such a function has another name in every other file.
#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) &&                        \
    !defined(__SANITIZE_THREAD__)
#define CLOSEKNIT_ALSO_AVX2 __attribute__((target_clones("avx2", "default")))
#else
#define CLOSEKNIT_ALSO_AVX2
#endif

namespace closeknit {
namespace {

std::int64_t sum(item_block::column const& of) {
    std::int32_t out = 0;
    for (std::size_t row = 0; row < item_block::length; ++row)
        out += of[row];
    return out;
}

std::int64_t sum_of_products(item_block::column const& a, item_block::column const& b) {
    std::int32_t out = 0;
    for (std::size_t row = 0; row < item_block::length; ++row)
        out += std::int32_t(a[row]) * std::int32_t(b[row]);
    return out;
}

} // namespace

std::int64_t item_block::clear_incomplete(std::size_t rows) {
    std::fill(missing_.begin() + static_cast<std::ptrdiff_t>(rows), missing_.end(), std::int16_t(-1));
    std::int64_t const incomplete = -sum(missing_);
    if (incomplete > 0)
        for (auto& each : columns_)
            for (std::size_t row = 0; row < length; ++row)
                each[row] = static_cast<std::int16_t>(each[row] & ~missing_[row]);
    return static_cast<std::int64_t>(length) - incomplete;
}

moment_sums::moment_sums(std::size_t items) {
    moments_.items_ = items;
    moments_.sums_.resize(items);
    moments_.products_.resize(items * (items + 1) / 2);
}

CLOSEKNIT_ALSO_AVX2 void moment_sums::add_block(item_block& block, std::size_t rows) {
    std::int64_t const used = block.clear_incomplete(rows);
    moments_.used_ += used;
    moments_.left_out_ += static_cast<std::int64_t>(rows) - used;
    auto const& columns = block.columns();
    auto products = moments_.products_.begin();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        moments_.sums_[i] += sum(columns[i]);
        for (std::size_t j = 0; j <= i; ++j)
            *products++ += sum_of_products(columns[i], columns[j]);
    }
}

void moment_sums::add_real(std::int64_t used, std::int64_t left_out, std::vector<double> means, std::vector<double> squares) {
    item_moments part;
    part.items_ = moments_.items_;
    part.used_ = used;
    part.left_out_ = left_out;
    part.whole_ = false;
    part.means_ = std::move(means);
    part.squares_ = std::move(squares);
    moments_ += part;
}

} // namespace closeknit
