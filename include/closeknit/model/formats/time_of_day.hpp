#pragma once

#include <closeknit/model/describe.hpp>

#include <string_view>

namespace closeknit {

/// A time of day, stored as HH:MM.
struct time_of_day {
    static constexpr std::string_view kind = "time";
};
CLOSEKNIT_DESCRIBE(time_of_day, "A time of day, answered as HH:MM from 00:00 to 23:59; never scored.")

} // namespace closeknit
