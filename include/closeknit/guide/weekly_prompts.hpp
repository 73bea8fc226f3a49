#pragma once

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

} // namespace closeknit
