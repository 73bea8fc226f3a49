#include "evening_guesses.hpp"

#include <closeknit/couple/guesses.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <map>

namespace closeknit {
namespace {

/// How far a guess is off; one without points is further off than any that has them.
double distance(guessed_item const& each) {
    if (each.same) return 0;
    return each.difference ? std::abs(*each.difference) : std::numeric_limits<double>::infinity();
}

} // namespace

std::vector<id_of<item>> guesses_to_check(pack const& content, reveal_permit const& both, id_of<assessment> const& of,
                                          history const& first, history const& second, date day) {
    std::vector<id_of<item>> out;
    assessment const* const asked = content.find(of);
    if (!asked) return out;
    std::map<id_of<item>, double> widest;
    for (guess_comparison const& one : compare_guesses(both, of, first, second, day))
        for (guessed_item const& each : one.items) {
            double& before = widest[each.item];
            before = std::max(before, distance(each));
        }
    for (item const& each : asked->items)
        if (widest.contains(each.id)) out.push_back(each.id);
    std::stable_sort(out.begin(), out.end(), [&](auto const& a, auto const& b) { return widest[a] > widest[b]; });
    auto const right = std::find_if(out.begin(), out.end(), [&](auto const& each) { return widest[each] == 0; });
    if (right != out.end()) std::rotate(out.begin(), right, right + 1);
    return out;
}

} // namespace closeknit
