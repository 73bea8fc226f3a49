#pragma once

#include "blueprint.hpp"

#include <optional>
#include <string>
#include <vector>

namespace closeknit {

/// The items and scores of an assessment that rest on themselves.
class rings {
public:
    explicit rings(blueprint const& plan);

    /// Whether two are in one ring: each rests on the other.
    bool joins(blueprint::node a, blueprint::node b) const { return component_[a] != none && component_[a] == component_[b]; }
    /// A shortest way from one of them back to itself, for instance "a -> b -> a": a rests on b, and b on a. Empty for what
    /// does not rest on itself.
    std::string through(blueprint::node at);

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    void find_components();

    blueprint const& plan_;
    std::vector<std::size_t> component_, sizes_;
    std::size_t looked_at_ = 0; // on the search for ways; in an enormous ring not every way is named
};

} // namespace closeknit
