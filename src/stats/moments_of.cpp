#include "stats/complete_rows.hpp"
#include "stats/moment_sums.hpp"

#include <array>
#include <bit>
#include <limits>
#include <optional>
#include <stdexcept>

namespace closeknit {
namespace {

template <class Column> std::size_t rows_of(std::span<Column const> columns) {
    if (columns.empty()) throw std::invalid_argument("expected at least one column");
    std::size_t const rows = columns.front().size();
    if (std::any_of(columns.begin(), columns.end(), [rows](Column each) { return each.size() != rows; }))
        throw std::invalid_argument("expected columns of the same length");
    return rows;
}

using block_column = item_block::column;

/// Copies a part of a column into a block and marks what is missing; a whole block has a loop of constant length.
template <class Value, class Each> void for_rows(std::span<Value const> part, Each const& each) {
    if (part.size() == item_block::length)
        for (std::size_t row = 0; row < item_block::length; ++row)
            each(row, part[row]);
    else
        for (std::size_t row = 0; row < part.size(); ++row)
            each(row, part[row]);
}

void copy_into(block_column& column, block_column& missing, whole_column part, std::int8_t code) {
    for_rows(part, [&](std::size_t row, std::int8_t value) {
        column[row] = value;
        missing[row] = static_cast<std::int16_t>(missing[row] | -std::int16_t(value == code));
    });
}

/// -1 for NaN, otherwise 0: what lies above the bits of infinity.
constexpr std::uint64_t none_mask(std::uint64_t bits) {
    constexpr std::uint64_t without_sign = ~std::uint64_t(0) >> 1;
    constexpr auto infinity = std::bit_cast<std::uint64_t>(std::numeric_limits<double>::infinity());
    return -((infinity - (bits & without_sign)) >> 63);
}

/// Whether all are NaN or whole numbers from -128 to 127. The sum of a small whole number and 1.5 * 2^52 has that number as its
/// last bits. Comparisons are by bits and integers, for then compilers make vector instructions of the loops.
bool copy_into(block_column& column, block_column& missing, real_column part) {
    std::array<std::int32_t, item_block::length> low, none;
    std::uint64_t fraction = 0;
    for_rows(part, [&](std::size_t row, double value) {
        auto const bits = std::bit_cast<std::uint64_t>(value), mask = none_mask(bits);
        double const known = std::bit_cast<double>(bits & ~mask);
        low[row] = static_cast<std::int32_t>(std::bit_cast<std::uint64_t>(known + 0x1.8p52));
        none[row] = static_cast<std::int32_t>(mask);
        fraction |= std::bit_cast<std::uint64_t>(double(low[row]) - known);
    });
    std::int32_t outside = 0;
    for_rows(part, [&](std::size_t row, double) {
        outside |= (low[row] + 128) & ~255;
        column[row] = static_cast<std::int16_t>(low[row]);
        missing[row] = static_cast<std::int16_t>(missing[row] | none[row]);
    });
    return fraction == 0 && outside == 0;
}

std::optional<item_moments> whole_moments(std::span<real_column const> columns, std::size_t rows) {
    moment_sums out(columns.size());
    item_block block(columns.size());
    for (std::size_t begin = 0; begin < rows; begin += item_block::length) {
        std::size_t const count = std::min(item_block::length, rows - begin);
        block.missing().fill(0);
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (!copy_into(block.columns()[i], block.missing(), columns[i].subspan(begin, count))) return {};
        out.add_block(block, count);
    }
    return out.moments();
}

/// Two passes over a part of the rows: means, then products of deviations from them.
void add_part(moment_sums& to, std::vector<std::span<double const>> const& columns) {
    complete_rows const rows = rows_without_missing(columns);
    if (rows.count() == 0) {
        to.add_real(0, rows.left_out, std::vector<double>(columns.size()),
                    std::vector<double>(columns.size() * (columns.size() + 1) / 2));
        return;
    }
    Eigen::RowVectorXd const origin = rows.values.row(0); // deviations of a constant are exactly 0
    Eigen::MatrixXd deviations = rows.values.rowwise() - origin;
    Eigen::RowVectorXd const means = deviations.colwise().mean();
    deviations.rowwise() -= means;
    std::vector<double> squares;
    for (Eigen::Index i = 0; i < deviations.cols(); ++i)
        for (Eigen::Index j = 0; j <= i; ++j)
            squares.push_back(deviations.col(i).dot(deviations.col(j)));
    Eigen::RowVectorXd const all_means = origin + means;
    to.add_real(rows.count(), rows.left_out, {all_means.begin(), all_means.end()}, std::move(squares));
}

} // namespace

item_moments moments_of(std::span<whole_column const> columns, std::int8_t missing) {
    std::size_t const rows = rows_of(columns);
    moment_sums out(columns.size());
    item_block block(columns.size());
    for (std::size_t begin = 0; begin < rows; begin += item_block::length) {
        std::size_t const count = std::min(item_block::length, rows - begin);
        block.missing().fill(0);
        for (std::size_t i = 0; i < columns.size(); ++i)
            copy_into(block.columns()[i], block.missing(), columns[i].subspan(begin, count), missing);
        out.add_block(block, count);
    }
    return out.moments();
}

item_moments moments_of(std::span<real_column const> columns) {
    std::size_t const rows = rows_of(columns);
    if (auto const whole = whole_moments(columns, rows)) return *whole;
    for (auto const& each : columns)
        check_numbers(each);
    constexpr std::size_t part = 8192;
    moment_sums out(columns.size());
    for (std::size_t begin = 0; begin < rows; begin += part) {
        std::vector<std::span<double const>> parts;
        for (auto const& each : columns)
            parts.push_back(each.subspan(begin, std::min(part, rows - begin)));
        add_part(out, parts);
    }
    return out.moments();
}

} // namespace closeknit
