#pragma once

#include "argument.hpp"

#include <closeknit/couple/reveal.hpp>
#include <closeknit/json.hpp>
#include <closeknit/model/history.hpp>

#include <exception>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

/// What two people see. Everything of one's own is read before these are called, so that what is wrong with it is said; here,
/// whatever is wrong with the other's history is "not open", without a word: its owner finds the fault with `lint`.
namespace closeknit::c {

/// One's own history. Throws closeknit::error.
inline history history_from(argument const& from) {
    return reading(from, [](std::string_view text) { return from_json<history>(text); });
}

/// What `make` gives of the other's history, an optional; nothing where that is left out or whatever goes wrong.
template <class Make> std::invoke_result_t<Make const&, history const&> with_theirs(argument const& theirs, Make const& make) {
    if (theirs.broken()) theirs.text(); // throws: a caller's mistake, whatever the history is
    if (!theirs.given()) return std::nullopt;
    try {
        return make(from_json<history>(theirs.text()));
    } catch (std::exception const&) {
        return std::nullopt;
    }
}

/// What `make` gives of a permit and the other's history; nothing where nothing is open.
template <class Make>
std::invoke_result_t<Make const&, reveal_permit const&, history const&>
where_open(pack const& content, history const& mine, argument const& theirs, date day, Make const& make) {
    using result = std::invoke_result_t<Make const&, reveal_permit const&, history const&>;
    return with_theirs(theirs, [&](history const& other) -> result {
        auto const opened = reveal(content, mine, other, day);
        auto const* const permit = std::get_if<reveal_permit>(&opened);
        return permit ? make(*permit, other) : std::nullopt;
    });
}

} // namespace closeknit::c
