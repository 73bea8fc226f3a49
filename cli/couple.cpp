#include <cli/couple.hpp>

#include <cli/history_file.hpp>
#include <cli/inputs.hpp>

#include <exception>
#include <utility>
#include <variant>

namespace closeknit::cli {

std::optional<couple> couple_of(request const& asked, pack const& content, std::istream& in) {
    date const day = day_asked(asked);
    history mine = read_history(asked.mine, in);
    try {
        history theirs = read_history(asked.theirs, in);
        auto opened = reveal(content, mine, theirs, day);
        if (auto* const permit = std::get_if<reveal_permit>(&opened))
            return couple{std::move(mine), std::move(theirs), std::move(*permit), day};
    } catch (std::exception const&) {
    }
    return std::nullopt;
}

} // namespace closeknit::cli
