#pragma once

#include <closeknit/model/assessment.hpp>
#include <closeknit/model/pack.hpp>

#include <cstddef>

namespace closeknit {

/// Calls `visit(item id, reversed)` for every key of a scale and of its components, however deep. Circular components, which a
/// scorer refuses, end it.
template <class Visit>
void for_each_keyed(assessment const& of, scale const& how, Visit const& visit, bool reversed = false, std::size_t depth = 0) {
    if (depth > of.scales.size()) return;
    for (key const& each : how.keys)
        visit(each.item, each.reversed != reversed);
    for (scale_component const& each : how.components)
        if (scale const* part = find(of.scales, each.scale))
            for_each_keyed(of, *part, visit, each.reversed != reversed, depth + 1);
}

} // namespace closeknit
