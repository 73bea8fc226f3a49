#pragma once

#include <closeknit/model/date.hpp>
#include <closeknit/model/describe.hpp>

#include <string>
#include <string_view>

namespace closeknit {

enum class gate { nothing_reported, caution, stop };
CLOSEKNIT_DESCRIBE_ENUM(gate, "The result of a private screening. No value means that all is clear.",
    (nothing_reported, "Nothing was reported; the best result that the questions can give."),
    (caution, "Something to be careful about: no opening of this person is passed on, and conflict work is not offered."),
    (stop, "Fear, injury or force was reported: no opening of this person is passed on."))

/// The result of the private screening that a person answered alone. For that person only: it is in no report of a couple.
struct screening {
    static constexpr std::string_view kind = "screening";
    static constexpr bool personal = true; ///< never printed by repr
    date day{};
    gate result = gate::stop;
    std::string basis{};
};
CLOSEKNIT_DESCRIBE(screening, "The result of the private screening that a person answered alone; for that person only.",
    (day, "The day on which it was answered."),
    (result, "The result; anything unclear is a stop."),
    (basis, "Which instrument was used, for a host that has a licensed one."))

} // namespace closeknit
