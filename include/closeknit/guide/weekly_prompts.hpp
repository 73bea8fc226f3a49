#pragma once

#include <closeknit/couple/reveal.hpp>
#include <closeknit/export.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/pack.hpp>

#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

namespace closeknit {

/// The prompts of the week that `day` lies in (Monday to Sunday), in the order to ask them: light first, then a little
/// deeper, and a light and pleasant one last. The same pack, week and seed give the same prompts on every platform, to both
/// people alike. Nothing deeper than 2, tender, sexual or with a risk is among them.
CLOSEKNIT_EXPORT std::vector<id_of<prompt>> weekly_prompts(pack const& content, date day, std::uint64_t seed,
                                                           std::size_t count = 3,
                                                           std::set<id_of<prompt>> const& already_asked = {});

/// The same for two people together, as deep as both opened, about touch and sexuality only where both opened these, and
/// without what stands in both histories as asked within the pack's `days_before_repeat`; what they never asked comes before what
/// they did. The same prompts for whoever comes first. Throws closeknit::error for another day or other histories than the
/// permit's.
CLOSEKNIT_EXPORT std::vector<id_of<prompt>> weekly_prompts(pack const& content, reveal_permit const& both, history const& first,
                                                           history const& second, date day, std::uint64_t seed,
                                                           std::size_t count = 3);

/// What a deck has to browse for somebody alone, in its order: the prompts that need nobody's yes. Throws std::out_of_range where
/// the pack has no such deck.
CLOSEKNIT_EXPORT std::vector<id_of<prompt>> prompts_in(pack const& content, id_of<deck> const& of);

/// The same for two people together: as deep as both opened, about touch and sexuality only where both opened these, whether they
/// were asked before or not.
CLOSEKNIT_EXPORT std::vector<id_of<prompt>> prompts_in(pack const& content, reveal_permit const& both, id_of<deck> const& of);

/// The questions that come with a practice and need nobody's yes, in the pack's order; `deal_evening` deals the deeper ones.
CLOSEKNIT_EXPORT std::vector<id_of<prompt>> prompts_with(pack const& content, id_of<practice> const& of);

} // namespace closeknit
