#pragma once

#include <closeknit/model/item.hpp>

#include <optional>
#include <string>

namespace closeknit {

/// Consecutive items of an assessment, from its first item to the next section's: for layout, and for what holds for all of them.
struct section {
    id_of<section> id{};
    text title{};
    std::string about{};
    id_of<item> begins_with{};
    std::optional<condition> shown_when{};
    bool random_order = false;
};
CLOSEKNIT_DESCRIBE(section, "Consecutive items of an assessment, from its first item to the next section's.",
    (id, "Its id in the assessment."),
    (title, "What people read above it."),
    (about, "What people read before its first item."),
    (begins_with, "Its first item."),
    (shown_when, "When its items are shown, each of them if its own condition is true too; always, when left out."),
    (random_order, "Whether its questions are put in an order by chance, drawn for each sheet; instructions keep their places."))

} // namespace closeknit
