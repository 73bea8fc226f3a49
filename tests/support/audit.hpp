#pragma once

#include <closeknit/assess/audit.hpp>

#include <cstddef>
#include <vector>

namespace closeknit::tests {

/// The audit of people who gave these answers, in the items' order.
template <class Number> std::vector<item_audit> audit(assessment const& of, std::vector<std::vector<Number>> const& people) {
    key_audit audited{scorer(of)};
    for (auto const& each : people) {
        answers given;
        for (std::size_t i = 0; i < each.size(); ++i)
            given[of.items[i].id] = each[i];
        audited.add(given);
    }
    return audited.result();
}

} // namespace closeknit::tests
