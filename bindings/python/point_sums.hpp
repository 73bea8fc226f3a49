#pragma once

#include "kept_scorer.hpp"
#include "point_codes.hpp"
#include "row_sink.hpp"

#include <closeknit/stats/item_moments.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace closeknit::python {

/// The moments of the points of items, for some lists of items each, over many rows and by groups of them. The points are the
/// scores of an assessment whose first scales are those items, list by list, each a scale of one key. Used under the GIL, which
/// `add` releases.
class point_sums : public row_sink {
public:
    /// Throws misfit where there are fewer scales than items.
    point_sums(compiled_object const& points, std::vector<std::size_t> sizes);

    scorer const& by() const override { return *points_.by; }
    void add(std::vector<answer_column> const& answers, std::size_t rows) override;

    /// The groups of the rows that are added from now on, by number; a negative one is no group. Without it all are of group 0.
    void set_groups(std::vector<std::int32_t> of_rows);
    item_moments moments(std::size_t list, std::size_t group) const;
    /// How many answers to items of the lists do not fit. They count as missing.
    std::size_t misfits() const { return misfits_; }

private:
    static constexpr std::size_t block_rows = 32768;
    using codes = std::optional<point_codes>;

    void add_block(std::vector<answer_column> const& answers, std::size_t first, std::size_t rows);
    bool translate(std::size_t list, std::vector<answer_column> const& answers, std::size_t first, std::size_t rows,
                   std::vector<std::int8_t const*>& points);
    void score(std::vector<answer_column> const& answers, std::size_t first, std::size_t rows);
    template <class Value> void add_list(std::size_t list, std::size_t rows, std::vector<Value const*> const& columns);
    item_moments& sums(std::size_t list, std::size_t group);
    /// What the item of a scale counts where it was asked and has no answer: a scale of one key has no score there.
    std::optional<double> when_missing(std::size_t scale) const;

    compiled_object points_;
    std::shared_ptr<column_scorer const> scores_;
    std::vector<std::size_t> sizes_, firsts_; // of the lists, and the scale where each begins
    std::vector<std::size_t> asked_;          // of each scale, the item
    std::vector<codes> codes_;                // of each scale in the columns that are being added
    std::vector<std::array<std::int8_t, block_rows>> whole_;
    std::vector<std::array<double, block_rows>> real_;
    std::vector<std::int32_t> groups_;            // of the rows to come
    std::size_t next_ = 0;                        // of these
    std::vector<std::vector<item_moments>> sums_; // by list and group
    std::size_t misfits_ = 0;
};

} // namespace closeknit::python
