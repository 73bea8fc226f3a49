#pragma once

#include <closeknit/model/history.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <iterator>
#include <optional>
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

/// The joint entries of one type that are in both histories up to a day, as the first has them, by day, with nothing in them that
/// one of the two alone wrote down. What is in one history alone is a claim of one person, and counts for nothing that both see:
/// one entry of the one goes with one entry of the other. Two people in two zones may have written it down on days that differ by
/// up to two: the same hour is two days apart in UTC+14 and UTC-11.
///
/// Invariant: neither the order in which a file has its entries nor one that the other has nothing near to changes anything.
template <joint_entry Joint> std::vector<Joint> in_both(history const& first, history const& second, date day) {
    auto const before = [](Joint const& a, Joint const& b) {
        return std::pair(subject_of(a), a.day) < std::pair(subject_of(b), b.day);
    };
    std::vector<Joint> mine = entries_with<Joint>(first, second.person.id, day),
                       theirs = entries_with<Joint>(second, first.person.id, day), out;
    std::sort(mine.begin(), mine.end(), before);
    std::sort(theirs.begin(), theirs.end(), before);
    for (std::chrono::days const most_apart : {std::chrono::days{0}, std::chrono::days{2}}) { // the same day before others
        std::vector<Joint> mine_left, theirs_left;
        std::size_t i = 0, j = 0;
        while (i < mine.size() && j < theirs.size()) {
            bool const same = subject_of(mine[i]) == subject_of(theirs[j]);
            auto const apart = mine[i].day - theirs[j].day;
            if (same && apart <= most_apart && -apart <= most_apart) out.push_back(shared_part_of(mine[i++])), ++j;
            else if (before(mine[i], theirs[j])) mine_left.push_back(mine[i++]);
            else theirs_left.push_back(theirs[j++]);
        }
        mine_left.insert(mine_left.end(), mine.begin() + static_cast<std::ptrdiff_t>(i), mine.end());
        theirs_left.insert(theirs_left.end(), theirs.begin() + static_cast<std::ptrdiff_t>(j), theirs.end());
        mine = std::move(mine_left);
        theirs = std::move(theirs_left);
    }
    std::sort(out.begin(), out.end(),
              [](Joint const& a, Joint const& b) { return std::pair(a.day, subject_of(a)) < std::pair(b.day, subject_of(b)); });
    return out;
}

} // namespace closeknit
