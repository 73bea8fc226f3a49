#pragma once

#include <closeknit/model/answer.hpp>
#include <closeknit/model/item.hpp>

#include <optional>

namespace closeknit {

/// What one of two people guessed that the other would answer to an item, and what the other answered.
struct guessed_item {
    static constexpr bool personal = true; ///< never printed by repr
    id_of<closeknit::item> item{};
    answer guess{};
    answer own{};
    bool same = false;
    std::optional<double> difference{};
};
CLOSEKNIT_DESCRIBE(guessed_item, "What somebody guessed that another would answer to an item, and what the other answered.",
    (item, "The item."),
    (guess, "The answer that was guessed."),
    (own, "The answer that the other gave."),
    (same, "Whether the two are the same answer."),
    (difference, "Guess minus own, in the points of the item's answers before any key; none where they have no points."))

} // namespace closeknit
