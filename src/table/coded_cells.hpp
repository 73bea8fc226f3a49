#pragma once

#include "cell_reader.hpp"
#include "score_states.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace closeknit {

/// The codes of the cells of one item's column. Each text is read once, by cell_reader, and its code kept, so that whatever is
/// true of a cell there is true here. Keeps so many texts and no more; what is behind the references must outlive it.
class coded_cells {
public:
    static constexpr std::size_t longest_kept = 64, most_kept = 256; // bytes, texts

    coded_cells(std::size_t item, closeknit::item const& asked, response const& format)
        : item_(item), asked_(&asked), format_(&format) {
        one_byte_.fill(unknown);
    }

    std::size_t item() const { return item_; }
    /// Nothing where a cell does not fit its item, or is none of those kept.
    std::optional<score_states::code> of(std::string_view cell, cell_reader const& reader, score_states const& states) {
        if (cell.size() == 1)
            if (score_states::code const known = one_byte_[static_cast<unsigned char>(cell[0])]; known != unknown) return known;
        return find(cell, reader, states);
    }

private:
    static constexpr score_states::code unknown = 255;
    static_assert(score_states::most_answers < unknown);
    struct entry {
        std::string text{};
        score_states::code is = unknown;
    };

    std::optional<score_states::code> find(std::string_view cell, cell_reader const& reader, score_states const& states);

    std::size_t item_;
    closeknit::item const* asked_;
    response const* format_;
    std::array<score_states::code, 256> one_byte_;
    score_states::code empty_ = unknown;
    std::vector<entry> longer_; // a hash table with open addressing, filled to a half
    std::size_t kept_ = 0;
};

} // namespace closeknit
