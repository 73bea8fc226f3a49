#pragma once

#include <closeknit/model/entry.hpp>
#include <closeknit/model/person.hpp>

#include <vector>

namespace closeknit {

/// What happened in one person's life with closeknit, and nothing of anybody else's. Its file begins with "format".
struct history {
    static constexpr int file_format = 1;
    static constexpr bool personal = true; ///< never printed by repr
    closeknit::person person{};
    std::vector<entry> entries{};
};
CLOSEKNIT_DESCRIBE(history, "What happened in one person's life with closeknit, and nothing of anybody else's.",
    (person, "Whose it is."),
    (entries, "What happened; entries of one day count in the order of this list."))

} // namespace closeknit
