#include "argument.hpp"

namespace closeknit::c {

date day_from(argument const& from) {
    constexpr std::string_view sample = "2026-11-23";
    std::string_view const text = from.text();
    auto const day = text.size() == sample.size() ? parse_date(text) : std::nullopt;
    if (!day)
        throw error(error_code::invalid_date, "", std::string(from.name) + ": expected a day of the calendar as YYYY-MM-DD");
    return *day;
}

void require_range(char const* name, int given, int low, int high) {
    if (given >= low && given <= high) return;
    std::string const from = std::to_string(low), to = std::to_string(high);
    throw error(error_code::out_of_range, "", std::string(name) + ": expected a whole number from " + from + " to " + to,
                {{"low", from}, {"high", to}});
}

} // namespace closeknit::c
