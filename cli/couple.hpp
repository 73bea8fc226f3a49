#pragma once

#include <cli/arguments.hpp>
#include <closeknit/couple/reveal.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <iosfwd>
#include <optional>

namespace closeknit::cli {

/// Two people's histories, and what is open between them on a day.
struct couple {
    history mine, theirs;
    reveal_permit permit;
    date day;
};

/// Nothing where nothing is open. What is wrong with the other's file is one of the causes: it is for its owner to find, with
/// `lint`. Throws bad_input for one's own file.
std::optional<couple> couple_of(request const& asked, pack const& content, std::istream& in);

} // namespace closeknit::cli
