#pragma once

#include <closeknit/model/date.hpp>
#include <closeknit/model/describe.hpp>

#include <string>

namespace closeknit {

enum class gate { nothing_reported, caution, stop };
CLOSEKNIT_DESCRIBE_ENUM(gate, "What a private screen leads to. No state says that all is clear.",
    (nothing_reported, "Nothing was reported; the best state that our questions can reach."),
    (caution, "Something to be careful about; a yes to joint content is still passed on, conflict work is not offered."),
    (stop, "Fear, injury or force was reported: no yes of this person is passed on."))

/// What came of the private screen that a person answered alone. Its author's only: it appears in no report of a couple.
struct screen {
    static constexpr bool personal = true; ///< never printed by repr
    date day{};
    gate result = gate::stop;
    std::string basis{};
};
CLOSEKNIT_DESCRIBE(screen, "What came of the private screen that a person answered alone; its author's only.",
    (day, "When it was answered."),
    (result, "What it leads to; anything unclear is a stop."),
    (basis, "Which screen it was, for a host that plugs in a licensed one."))

} // namespace closeknit
