#pragma once

#include <closeknit/model/date.hpp>
#include <closeknit/model/describe.hpp>

#include <optional>
#include <string_view>

namespace closeknit {

/// A day of the calendar, stored as YYYY-MM-DD.
struct calendar_date {
    static constexpr std::string_view kind = "date";
    std::optional<closeknit::date> earliest{};
    std::optional<closeknit::date> latest{};
};
CLOSEKNIT_DESCRIBE(calendar_date, "A day of the calendar, answered as YYYY-MM-DD; never scored.",
    (earliest, "The first day that is taken."),
    (latest, "The last day that is taken."))

} // namespace closeknit
