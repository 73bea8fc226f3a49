#include "format.hpp"
#include "unscored.hpp"

#include <closeknit/model/spelling.hpp>

#include <algorithm>

namespace closeknit::formats {

CLOSEKNIT_UNSCORED_FORMAT(time_of_day)

validation check_answer(time_of_day const&, answer const& given) {
    auto const* words = std::get_if<std::string>(&given);
    auto const digit = [&](std::size_t i, char highest) { return (*words)[i] >= '0' && (*words)[i] <= highest; };
    if (words && words->size() == 5 && digit(0, '2') && digit(1, (*words)[0] == '2' ? '3' : '9') && (*words)[2] == ':' &&
        digit(3, '5') && digit(4, '9'))
        return {};
    return {"expected a time from 00:00 to 23:59", {.kind = misfit_kind::not_a_time}};
}

std::vector<problem> problems_in(time_of_day const&) { return {}; }

std::optional<std::vector<answer>> boundary_answers(time_of_day const& format, std::vector<answer> const& named) {
    std::vector<int> minutes{0, 24 * 60 - 1};
    for (answer const& each : named) {
        auto const* words = std::get_if<std::string>(&each);
        if (!words) continue;
        if (!check_answer(format, each)) return {}; // compared as texts, any time may come before or after it
        int const at = (((*words)[0] - '0') * 10 + (*words)[1] - '0') * 60 + ((*words)[3] - '0') * 10 + (*words)[4] - '0';
        for (int near : {at - 1, at, at + 1})
            minutes.push_back(std::clamp(near, 0, 24 * 60 - 1));
    }
    std::vector<answer> out;
    for (int each : minutes) {
        char const text[] = {char('0' + each / 600), char('0' + each / 60 % 10), ':', char('0' + each % 60 / 10),
                             char('0' + each % 10)};
        out.push_back(std::string(text, sizeof text));
    }
    return out;
}
ordering ordering_of(time_of_day const&) { return ordering::texts; } // HH:MM: the earlier time is the lesser text
/// A time, also with one digit for the hour, with no seconds written as such, or of twelve hours: 7:30, 23:30:00, 7:30 PM.
answer read(time_of_day const& format, std::string_view text) {
    std::string out = lower_ascii(text);
    bool const is_after = out.ends_with("pm"), is_before = out.ends_with("am");
    if (is_after || is_before) out.resize(out.size() - 2);
    while (out.ends_with(' '))
        out.pop_back();
    if (out.find(':') == 1) out.insert(0, "0");
    if (out.size() == 8 && out.ends_with(":00")) out.resize(5);
    if (!check_answer(format, out)) return std::string(text);
    if (is_after || is_before) {
        int const hour = (out[0] - '0') * 10 + out[1] - '0';
        if (hour < 1 || hour > 12) return std::string(text);
        int const of_day = hour % 12 + (is_after ? 12 : 0);
        out[0] = char('0' + of_day / 10), out[1] = char('0' + of_day % 10);
    }
    return out;
}
answer_form form_of(time_of_day const&) { return {.input = answer_input::time}; }

} // namespace closeknit::formats
