#pragma once

#include "rows.hpp"

#include <closeknit/assess/scorer.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace closeknit {

/// What looks wrong in a table as a whole, though each cell can be read. Its memory does not grow beyond the first rows.
class table_checks {
public:
    static constexpr std::size_t ids_kept = 100'000; ///< how many different ids are looked out for
    static constexpr std::size_t enough_rows = 10;   ///< to say that an answer never comes

    /// `ids`: whether the rows have ids of their own.
    table_checks(scorer const& by, bool ids);

    /// The constraints that a row does not meet, in their own words.
    std::vector<std::string> look_at(person_row const& row);
    /// The same of a row whose answers meet all constraints there are.
    void look_at(coded_row const& row);
    /// What to say at the end.
    std::vector<std::string> remarks() const;

private:
    /// Items with one range.
    struct group {
        std::vector<item const*> items{};
        double low = 0, high = 0;
        std::size_t rows = 0; ///< in which at least one of them is answered
        bool has_lowest = false, has_highest = false;
        bool has_above = false, has_below = false; ///< a number that is one more than the highest, one less than the lowest
    };

    /// Of one row, as strings or parts of one.
    template <class Words> void look_at_ids(std::vector<Words> const& ids, std::size_t line);
    template <class Number> void look_at_ends(Number const& number_of);
    std::string shift_seen_in(group const& of) const;

    scorer by_;
    bool ids_;
    std::unordered_map<std::uint64_t, std::size_t> lines_; // of the ids' first rows, by hash
    std::vector<std::string> twice_;
    std::size_t ids_twice_ = 0;
    bool all_ids_kept_ = true;
    std::vector<group> groups_;
};

} // namespace closeknit
