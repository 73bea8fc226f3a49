#include "coded_cells.hpp"

#include "codec/fnv1a.hpp"

#include <closeknit/assess/validate.hpp>

namespace closeknit {

std::optional<score_states::code> coded_cells::find(std::string_view cell, cell_reader const& reader,
                                                    score_states const& states) {
    if (cell.size() > longest_kept) return std::nullopt;
    score_states::code* at = cell.empty() ? &empty_ : &one_byte_[static_cast<unsigned char>(cell.front())];
    if (cell.size() > 1) {
        if (longer_.empty()) longer_.resize(2 * most_kept);
        std::size_t place = codec::fnv1a(cell) % longer_.size();
        while (longer_[place].is != unknown && longer_[place].text != cell)
            place = (place + 1) % longer_.size();
        at = &longer_[place].is;
        if (*at == unknown && kept_ == most_kept) return std::nullopt;
        if (*at == unknown) longer_[place].text = cell;
    }
    if (*at != unknown) return *at;
    answer const given = reader.read(*asked_, *format_, cell);
    if (!validate(*format_, given)) return std::nullopt;
    auto const code = states.code_of(item_, given);
    if (code) *at = *code, kept_ += cell.size() > 1;
    return code;
}

} // namespace closeknit
