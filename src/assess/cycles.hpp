#pragma once

#include "compiled_assessment.hpp"

#include <optional>
#include <string>
#include <vector>

namespace closeknit {

/// The items and scales of an assessment that depend on themselves.
class cycles {
public:
    explicit cycles(compiled_assessment const& plan);

    /// Whether two are in one cycle: each depends on the other.
    bool strongly_connected(compiled_assessment::node a, compiled_assessment::node b) const {
        return component_[a] != none && component_[a] == component_[b];
    }
    /// A shortest path from one of them back to itself, for instance "a -> b -> a": a depends on b, and b on a. Empty for what
    /// does not depend on itself.
    std::string shortest_cycle(compiled_assessment::node at);

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    void find_components();

    compiled_assessment const& plan_;
    std::vector<std::size_t> component_, sizes_;
    std::size_t looked_at_ = 0; // edges visited by searches so far; beyond a limit, paths of an enormous cycle are not named
};

} // namespace closeknit
