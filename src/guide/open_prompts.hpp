#pragma once

#include <closeknit/couple/reveal.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/pack.hpp>
#include <closeknit/model/prompt.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace closeknit {

/// Whether it may be asked without a yes of anybody: neither deeper than 2, nor tender, sexual or with a risk.
bool is_light(prompt const& p);

/// Whether it is light and pleasant, so that one can stop after it.
bool ends_well(prompt const& p);

/// Whether two people may ask it each other: as deep as both opened, about touch and sexuality only where both opened these.
bool is_open(prompt const& p, reveal_permit const& both);

/// The prompts that two people asked each other up to a day, each with its last day; the same for whoever comes first.
std::map<id_of<prompt>, date> asked_by_both(history const& first, history const& second, date day);

/// In the order in which to choose from them: all of the first before any of the second.
using prompt_groups = std::vector<std::vector<prompt const*>>;

/// Takes the first prompt out that meets a condition, or nothing.
template <class Condition> prompt const* take_from(prompt_groups& all, Condition const& condition) {
    for (auto& group : all)
        for (std::size_t i = 0; i < group.size(); ++i)
            if (condition(*group[i])) {
                prompt const* const out = group[i];
                group.erase(group.begin() + static_cast<std::ptrdiff_t>(i));
                return out;
            }
    return nullptr;
}

/// Those that are open and were not asked within the pack's days before a repeat: those that were never asked, and those that
/// were. Each of the two is in an order by chance, the same for a seed and a number.
prompt_groups open_prompts(pack const& content, reveal_permit const& both, history const& first, history const& second, date day,
                           std::uint64_t seed, std::uint64_t number);

} // namespace closeknit
