#pragma once

#include <closeknit/model/item.hpp>

#include <string>

namespace closeknit {

/// Consecutive items of an assessment, for layout: from its first item to the next section's.
struct section {
    id_of<section> id{};
    text title{};
    std::string about{};
    id_of<item> begins_with{};
};
CLOSEKNIT_DESCRIBE(section, "Consecutive items of an assessment, for layout: from its first item to the next section's.",
    (id, "Its id in the assessment."),
    (title, "What people read above it."),
    (about, "What people read before its first item."),
    (begins_with, "Its first item."))

} // namespace closeknit
