#include "format.hpp"
#include "unscored.hpp"

namespace closeknit::formats {

CLOSEKNIT_UNSCORED_FORMAT(calendar_date)

validation check_answer(calendar_date const& format, answer const& given) {
    auto const* words = std::get_if<std::string>(&given);
    auto const day = words ? parse_date(*words) : std::nullopt;
    if (!day) return {"expected a day of the calendar as YYYY-MM-DD", {.kind = misfit_kind::not_a_day}};
    if (format.earliest && *day < *format.earliest)
        return {"expected " + to_string(*format.earliest) + " or later",
                {.kind = misfit_kind::too_early, .day = format.earliest}};
    if (format.latest && *day > *format.latest)
        return {"expected " + to_string(*format.latest) + " or earlier", {.kind = misfit_kind::too_late, .day = format.latest}};
    return {};
}

std::vector<problem> problems_in(calendar_date const& format) {
    if (!format.earliest || !format.latest || *format.latest >= *format.earliest) return {};
    return {{.member = "latest", .message = "the last day is before the first"}};
}

std::optional<std::vector<answer>> boundary_answers(calendar_date const& format, std::vector<answer> const& named) {
    using std::chrono::days;
    std::vector<date> around{format.earliest.value_or(*parse_date("0001-01-01")),
                             format.latest.value_or(*parse_date("9999-12-31"))};
    for (answer const& each : named) {
        auto const* words = std::get_if<std::string>(&each);
        auto const day = words ? parse_date(*words) : std::nullopt;
        if (words && !day) return {}; // compared as texts, any day may come before or after these
        if (day) around.insert(around.end(), {*day - days(1), *day, *day + days(1)});
    }
    std::vector<answer> out;
    for (date const& each : around)
        if (answer const given = to_string(each); check_answer(format, given)) out.push_back(given);
    return out;
}
ordering ordering_of(calendar_date const&) { return ordering::texts; } // YYYY-MM-DD: the earlier day is the lesser text
/// A day, also with a time of day behind it, as in exports of spreadsheets and databases: 2020-01-31 00:00:00, 2020-01-31T14:05.
answer read(calendar_date const&, std::string_view text) {
    constexpr std::size_t day = 10; // YYYY-MM-DD
    bool const has_more = text.size() > day && (text[day] == ' ' || text[day] == 'T');
    bool const has_time = has_more && text.size() >= day + 6 && text.find_first_not_of("0123456789:.", day + 1) == text.npos;
    return std::string(has_time && parse_date(text.substr(0, day)) ? text.substr(0, day) : text);
}
answer_form form_of(calendar_date const&) { return {.input = answer_input::day}; }

} // namespace closeknit::formats
