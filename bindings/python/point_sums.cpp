#include "point_sums.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <span>
#include <utility>

namespace closeknit::python {
namespace {

namespace py = pybind11;

constexpr std::size_t bytes = 256;

/// Whether a column is an array of bytes without a bitmap.
bool is_plain(answer_column const& in) {
    return in.first && !in.answers && !in.valid && in.type == number_type::int8 && in.stride == 1;
}

/// What every byte counts as an answer to an item, NaN where it is missing, and which do not fit or are not known.
struct byte_points {
    std::array<double, bytes> points{};
    std::array<bool, bytes> misfit{};
    byte_points() { points.fill(std::numeric_limits<double>::quiet_NaN()), misfit.fill(true); }
};

std::size_t place_of(std::int8_t byte) { return static_cast<std::size_t>(byte - INT8_MIN); }

/// The least and most of the first rows of all plain columns, and some beside them; nothing without any.
std::optional<std::pair<std::int8_t, std::int8_t>> range_at_first(std::vector<answer_column> const& answers, std::size_t rows) {
    constexpr int beside = 8;
    int low = INT8_MAX, high = INT8_MIN;
    for (answer_column const& each : answers)
        for (std::size_t i = 0; is_plain(each) && i < rows; ++i) {
            int const byte = static_cast<std::int8_t const*>(each.first)[i];
            low = std::min(low, byte), high = std::max(high, byte);
        }
    if (low > high) return std::nullopt;
    return std::pair(static_cast<std::int8_t>(std::max(low - beside, INT8_MIN)),
                     static_cast<std::int8_t>(std::min(high + beside, INT8_MAX)));
}

/// The points of all bytes as a range of them; nothing where they are no such range.
std::optional<point_codes> codes_in(byte_points const& in) {
    auto const counts = [&](std::size_t i) { return !std::isnan(in.points[i]); };
    std::size_t first = 0, none = bytes;
    while (first < bytes && !counts(first))
        ++first;
    std::size_t last = first;
    while (last + 1 < bytes && counts(last + 1))
        ++last;
    if (first == bytes) return std::nullopt;
    double const step = last == first ? 1 : in.points[first + 1] - in.points[first];
    if (step != 1 && step != -1) return std::nullopt;
    for (std::size_t i = 0; i < bytes; ++i)
        if (i < first || i > last) {
            if (counts(i) || (!in.misfit[i] && none != bytes)) return std::nullopt;
            if (!in.misfit[i]) none = i;
        } else if (double const is = in.points[i]; is != in.points[first] + step * static_cast<double>(i - first) ||
                                                   is != std::round(is) || is < -INT8_MAX || is > INT8_MAX)
            return std::nullopt;
    auto const byte = [](std::size_t place) { return static_cast<std::uint8_t>(static_cast<int>(place) + INT8_MIN); };
    return point_codes{.low = byte(first),
                       .width = static_cast<std::uint8_t>(last - first),
                       .base = static_cast<std::uint8_t>(static_cast<int>(in.points[first])),
                       .falls = step == -1,
                       .none = byte(none == bytes ? first : none)};
}

/// What the bytes in plain columns count in every scale, as far as they are in the range of the first rows.
std::vector<byte_points> points_of_bytes(scorer const& of, column_scorer const& by, std::vector<answer_column> const& answers,
                                         std::size_t rows, std::vector<std::size_t> const& asked) {
    std::vector<byte_points> out(asked.size());
    auto const range = range_at_first(answers, std::min<std::size_t>(rows, 1024));
    if (!range) return out;
    std::array<std::int8_t, bytes> all{};
    std::iota(all.begin(), all.end(), range->first);
    std::vector<answer_column> given(answers.size());
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (is_plain(answers[i])) given[i].first = all.data(), given[i].missing = answers[i].missing;
    std::size_t const first = place_of(range->first), count = place_of(range->second) - first + 1;
    std::vector<score_column> to(of.assessment().scales.size());
    for (std::size_t i = 0; i < asked.size(); ++i)
        to[i].values = out[i].points.data() + first;
    std::vector<std::array<bool, bytes>> misfits(answers.size());
    by.score(given, 0, count, to, [&](column_misfit const& each) { misfits[of.index_of(each.item).value()][each.row] = true; });
    for (std::size_t i = 0; i < asked.size(); ++i)
        std::copy_n(misfits[asked[i]].begin(), count, out[i].misfit.begin() + static_cast<std::ptrdiff_t>(first));
    return out;
}

/// Where row 0 would be of a column whose part from `first` on is here, for a scorer counts rows from there.
template <class T> T* row_zero(T* part, std::size_t first) {
    return reinterpret_cast<T*>(reinterpret_cast<std::uintptr_t>(part) - first * sizeof(T));
}

} // namespace

point_sums::point_sums(compiled_object const& points, std::vector<std::size_t> sizes)
    : points_(points), scores_(points.kept->columns()), sizes_(std::move(sizes)), sums_(sizes_.size()) {
    auto const& scales = by().assessment().scales;
    std::size_t all = 0;
    for (std::size_t each : sizes_)
        firsts_.push_back(std::exchange(all, all + each));
    if (all > scales.size()) throw misfit::of_value("sizes: expected a scale for every item");
    for (std::size_t i = 0; i < all; ++i)
        asked_.push_back(by().index_of(scales[i].keys.at(0).item).value());
    std::size_t const longest = sizes_.empty() ? 0 : *std::max_element(sizes_.begin(), sizes_.end());
    whole_.resize(longest);
    codes_.resize(asked_.size());
}

void point_sums::set_groups(std::vector<std::int32_t> of_rows) { groups_ = std::move(of_rows), next_ = 0; }

item_moments point_sums::moments(std::size_t list, std::size_t group) const {
    auto const& all = sums_.at(list);
    return group < all.size() ? all[group] : moments_of(std::vector<whole_column>(sizes_.at(list)));
}

std::optional<double> point_sums::when_missing(std::size_t scale) const {
    return by().assessment().scales[scale].keys.front().when_missing;
}

item_moments& point_sums::sums(std::size_t list, std::size_t group) {
    if (group >= sums_[list].size()) sums_[list].resize(group + 1);
    return sums_[list][group];
}

void point_sums::add(std::vector<answer_column> const& answers, std::size_t rows) {
    if (!groups_.empty() && groups_.size() - next_ < rows) throw misfit::of_value("groups: expected one for every row");
    py::gil_scoped_release const released;
    std::fill(codes_.begin(), codes_.end(), std::nullopt);
    if (scores_->is_quick()) {
        auto const known = points_of_bytes(by(), *scores_, answers, rows, asked_);
        for (std::size_t i = 0; i < asked_.size(); ++i)
            if (is_plain(answers[asked_[i]]) && !when_missing(i)) codes_[i] = codes_in(known[i]);
    }
    for (std::size_t done = 0; done < rows; done += block_rows) {
        std::size_t const now = std::min(rows - done, block_rows);
        add_block(answers, done, now);
        if (!groups_.empty()) next_ += now;
    }
}

/// Lists of bytes first; as soon as there is a column or an answer of another kind, all that is left is scored.
void point_sums::add_block(std::vector<answer_column> const& answers, std::size_t first, std::size_t rows) {
    bool scored = false;
    std::vector<std::int8_t const*> whole;
    for (std::size_t list = 0; list < sizes_.size(); ++list) {
        if (!scored && translate(list, answers, first, rows, whole)) {
            add_list(list, rows, whole);
            continue;
        }
        if (!std::exchange(scored, true)) score(answers, first, rows);
        std::vector<double const*> real;
        for (std::size_t i = 0; i < sizes_[list]; ++i)
            real.push_back(real_[firsts_[list] + i].data());
        add_list(list, rows, real);
    }
}

/// Makes points of the answers to a list's items. False where some of them are not known by `codes_`.
bool point_sums::translate(std::size_t list, std::vector<answer_column> const& answers, std::size_t first, std::size_t rows,
                           std::vector<std::int8_t const*>& points) {
    points.clear();
    for (std::size_t i = 0; i < sizes_[list]; ++i) {
        std::size_t const scale = firsts_[list] + i;
        if (!codes_[scale]) return false;
        auto const* const from = static_cast<std::int8_t const*>(answers[asked_[scale]].first) + first;
        points.push_back(codes_[scale]->translated(from, rows, whole_[i].data()));
        if (!points.back()) return false;
    }
    return true;
}

void point_sums::score(std::vector<answer_column> const& answers, std::size_t first, std::size_t rows) {
    real_.resize(asked_.size());
    std::vector<std::vector<score_status>> statuses(real_.size());
    std::vector<score_column> to(by().assessment().scales.size());
    for (std::size_t i = 0; i < real_.size(); ++i) {
        to[i].values = row_zero(real_[i].data(), first);
        if (!when_missing(i)) continue;
        statuses[i].resize(rows);
        to[i].status = row_zero(statuses[i].data(), first);
    }
    scores_->score(answers, first, rows, to, [&](column_misfit const& each) {
        if (std::find(asked_.begin(), asked_.end(), by().index_of(each.item).value()) != asked_.end()) ++misfits_;
    });
    for (std::size_t i = 0; i < real_.size(); ++i)
        for (std::size_t row = 0; row < statuses[i].size(); ++row)
            if (statuses[i][row] == score_status::too_few_answers) real_[i][row] = *when_missing(i);
}

/// Adds a block of a list's points, by runs of rows of one group.
template <class Value> void point_sums::add_list(std::size_t list, std::size_t rows, std::vector<Value const*> const& columns) {
    std::vector<std::span<Value const>> spans(columns.size());
    auto const add = [&](std::size_t group, auto const& first_of, std::size_t count) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            spans[i] = {first_of(i), count};
        sums(list, group) += moments_of(spans);
    };
    if (groups_.empty()) return add(0, [&](std::size_t i) { return columns[i]; }, rows);
    auto const* const groups = groups_.data() + next_;
    std::vector<std::size_t> order(rows);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return groups[a] < groups[b]; });
    std::vector<std::vector<Value>> sorted(columns.size(), std::vector<Value>(rows));
    for (std::size_t i = 0; i < columns.size(); ++i)
        std::transform(order.begin(), order.end(), sorted[i].begin(), [&](std::size_t row) { return columns[i][row]; });
    for (std::size_t begin = 0, end = 0; begin < rows; begin = end) {
        auto const group = groups[order[begin]];
        while (end < rows && groups[order[end]] == group)
            ++end;
        if (group >= 0)
            add(static_cast<std::size_t>(group), [&](std::size_t i) { return sorted[i].data() + begin; }, end - begin);
    }
}

} // namespace closeknit::python
