#pragma once

#include <closeknit/model/history.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <set>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace closeknit {

/// What a joint entry is about.
inline id_of<prompt> const& subject_of(prompt_asked const& happened) { return happened.prompt; }
inline id_of<practice> const& subject_of(practice_done const& happened) { return happened.practice; }
inline int subject_of(evening_eased const& happened) { return happened.depth; }
inline int subject_of(repaired const&) { return 0; }

/// The part of a joint entry that both wrote down: what one of them wrote for their own eyes is left out.
template <joint_entry Joint> Joint shared_part_of(Joint happened) {
    if constexpr (requires { happened.went; }) happened.went.reset();
    return happened;
}

/// The entries of one type that a person has with another, up to a day, in the order of the list.
template <joint_entry Joint> std::vector<Joint> entries_with(history const& own, id_of<person> const& other, date day) {
    std::vector<Joint> out;
    for (entry const& each : own.entries)
        if (Joint const* found = std::get_if<Joint>(&each); found && found->day <= day && std::optional(other) == found->other)
            out.push_back(*found);
    return out;
}

/// The joint entries of one type that are in both histories up to a day: those of the first that the second has near to them,
/// each once, by day, with nothing in them that one of the two alone wrote down. What is in one history alone is a claim of one
/// person, and counts for nothing that both see. Two people in two zones may have written it down on days that differ by up to
/// two: the same hour is two days apart in UTC+14 and UTC-11.
///
/// Invariant: neither the order in which a file has its entries, nor how often it has one, nor an entry that the other has
/// nothing near to changes anything.
template <joint_entry Joint> std::vector<Joint> in_both(history const& first, history const& second, date day) {
    std::set<std::pair<std::remove_cvref_t<decltype(subject_of(std::declval<Joint const&>()))>, date>> theirs;
    for (Joint const& each : entries_with<Joint>(second, first.person.id, day))
        theirs.emplace(subject_of(each), each.day);
    std::vector<Joint> out;
    for (Joint const& mine : entries_with<Joint>(first, second.person.id, day))
        for (int apart : {0, -1, 1, -2, 2})
            if (theirs.contains({subject_of(mine), mine.day + std::chrono::days{apart}})) {
                out.push_back(shared_part_of(mine));
                break;
            }
    std::sort(out.begin(), out.end(),
              [](Joint const& a, Joint const& b) { return a.day != b.day ? a.day < b.day : subject_of(a) < subject_of(b); });
    auto const is_same = [](Joint const& a, Joint const& b) { return a.day == b.day && subject_of(a) == subject_of(b); };
    out.erase(std::unique(out.begin(), out.end(), is_same), out.end());
    return out;
}

} // namespace closeknit
