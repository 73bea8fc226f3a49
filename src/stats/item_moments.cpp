#include <closeknit/stats/item_moments.hpp>

#include <algorithm>
#include <functional>
#include <stdexcept>
#include <utility>

namespace closeknit {
namespace {

/// Where the product of two items stands among products.
std::size_t place(std::size_t first, std::size_t second) {
    if (first < second) std::swap(first, second);
    return first * (first + 1) / 2 + second;
}

void check_item(std::size_t item, std::size_t items) {
    if (item >= items) throw std::out_of_range("item_moments: there is no such item");
}

} // namespace

double item_moments::mean(std::size_t item) const {
    check_item(item, items_);
    if (used_ == 0) return 0;
    return whole_ ? static_cast<double>(sums_[item]) / static_cast<double>(used_) : means_[item];
}

double item_moments::covariance(std::size_t first, std::size_t second) const {
    check_item(std::max(first, second), items_);
    return used_ < 2 ? 0 : squares(first, second) / static_cast<double>(used_ - 1);
}

/// The sum of products of deviations. With sums S = q * n + r in whole numbers, S_i * S_j / n is q_i * q_j * n + q_i * r_j + q_j
/// * r_i, which are exact, and r_i * r_j / n: no digits are lost to large means.
double item_moments::squares(std::size_t first, std::size_t second) const {
    if (!whole_) return squares_[place(first, second)];
    std::int64_t const q_first = sums_[first] / used_, r_first = sums_[first] % used_;
    std::int64_t const q_second = sums_[second] / used_, r_second = sums_[second] % used_;
    std::int64_t const exact =
        products_[place(first, second)] - q_first * q_second * used_ - q_first * r_second - q_second * r_first;
    return static_cast<double>(exact) - static_cast<double>(r_first) * static_cast<double>(r_second) / static_cast<double>(used_);
}

void item_moments::make_real() {
    if (!whole_) return;
    std::vector<double> means(items_), all_squares(products_.size());
    for (std::size_t i = 0; i < items_; ++i) {
        means[i] = mean(i);
        for (std::size_t j = 0; used_ > 0 && j <= i; ++j)
            all_squares[place(i, j)] = squares(i, j);
    }
    means_ = std::move(means);
    squares_ = std::move(all_squares);
    sums_.clear();
    products_.clear();
    whole_ = false;
}

item_moments& item_moments::operator+=(item_moments const& part) {
    if (items_ == 0) return *this = part;
    if (items_ != part.items_) throw std::invalid_argument("expected moments of as many items");
    left_out_ += part.left_out_;
    if (whole_ && part.whole_) {
        used_ += part.used_;
        std::transform(sums_.begin(), sums_.end(), part.sums_.begin(), sums_.begin(), std::plus<>());
        std::transform(products_.begin(), products_.end(), part.products_.begin(), products_.begin(), std::plus<>());
        return *this;
    }
    item_moments other = part;
    other.make_real();
    make_real();
    if (other.used_ == 0) return *this;
    double const ours = static_cast<double>(used_), theirs = static_cast<double>(other.used_), all = ours + theirs;
    std::vector<double> apart(items_);
    for (std::size_t i = 0; i < items_; ++i) {
        apart[i] = other.means_[i] - means_[i];
        means_[i] += apart[i] * theirs / all;
    }
    for (std::size_t i = 0; i < items_; ++i)
        for (std::size_t j = 0; j <= i; ++j)
            squares_[place(i, j)] += other.squares_[place(i, j)] + apart[i] * apart[j] * ours * theirs / all;
    used_ += other.used_;
    return *this;
}

} // namespace closeknit
