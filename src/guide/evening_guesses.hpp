#pragma once

#include <closeknit/couple/reveal.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/history.hpp>
#include <closeknit/model/pack.hpp>

#include <vector>

namespace closeknit {

/// The items of an assessment of which a guess of either about the other is open to both: one that was guessed right first, then
/// the widest difference before the others. The same for whoever comes first. Nothing where the pack has no such assessment.
std::vector<id_of<item>> guesses_to_check(pack const& content, reveal_permit const& both, id_of<assessment> const& of,
                                          history const& first, history const& second, date day);

} // namespace closeknit
