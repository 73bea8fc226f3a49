#include "possible.hpp"

#include <closeknit/assess/accepts.hpp>

#include <algorithm>
#include <cmath>

namespace closeknit {
namespace {

using some_answers = std::optional<std::vector<answer>>;

/// Each number, its neighbours on the grid, and one in each gap.
std::vector<double> around(std::vector<double> named, std::optional<double> low, std::optional<double> high,
                           std::optional<double> step) {
    if (low) named.push_back(*low);
    if (high) named.push_back(*high);
    if (named.empty()) named.push_back(0);
    std::sort(named.begin(), named.end());
    named.erase(std::unique(named.begin(), named.end()), named.end());
    std::vector<double> out{named.front() - 1 - std::abs(named.front()), named.back() + 1 + std::abs(named.back())};
    for (std::size_t i = 0; i < named.size(); ++i) {
        out.push_back(named[i]);
        if (i > 0) out.push_back(named[i - 1] + (named[i] - named[i - 1]) / 2);
        if (!step || !(*step > 0)) continue;
        double const from = low.value_or(0), below = std::floor((named[i] - from) / *step);
        for (int each = -1; each <= 2; ++each)
            out.push_back(from + (below + each) * *step);
    }
    return out;
}

std::vector<double> numbers_in(std::vector<answer> const& named) {
    std::vector<double> out;
    for (answer const& each : named)
        if (auto const value = as_number(each); value && std::isfinite(*value)) out.push_back(*value);
    return out;
}

// One overload for every response format; the compiler names the one that a new format lacks. What does not fit the format
// is taken out afterwards.

some_answers telling(number const& format, std::vector<answer> const& named) {
    std::vector<double> const values = around(numbers_in(named), format.low, format.high, format.step);
    return some_answers(std::in_place, values.begin(), values.end());
}
some_answers telling(rating const& format, std::vector<answer> const& named) {
    return telling(number{.low = format.low, .high = format.high, .step = 1.0}, named);
}
some_answers telling(slider const& format, std::vector<answer> const& named) {
    return telling(number{.low = format.low, .high = format.high, .step = format.step}, named);
}
some_answers telling(choice const& format, std::vector<answer> const&) {
    some_answers out(std::in_place);
    for (option const& each : format.options)
        out->push_back(each.id.str());
    return out;
}
some_answers telling(yes_no const&, std::vector<answer> const&) { return std::vector<answer>{true, false}; }
some_answers telling(calendar_date const& format, std::vector<answer> const& named) {
    using std::chrono::days;
    std::vector<date> around{format.earliest.value_or(*parse_date("0001-01-01")),
                             format.latest.value_or(*parse_date("9999-12-31"))};
    for (answer const& each : named) {
        auto const* words = std::get_if<std::string>(&each);
        auto const day = words ? parse_date(*words) : std::nullopt;
        if (words && !day) return {}; // compared as texts, any day may come before or after these
        if (day) around.insert(around.end(), {*day - days(1), *day, *day + days(1)});
    }
    some_answers out(std::in_place);
    for (date const& each : around)
        out->push_back(to_string(each));
    return out;
}
some_answers telling(time_of_day const&, std::vector<answer> const& named) {
    std::vector<int> minutes{0, 24 * 60 - 1};
    for (answer const& each : named) {
        auto const* words = std::get_if<std::string>(&each);
        if (!words) continue;
        if (!accepts(time_of_day{}, each)) return {};
        int const at = (((*words)[0] - '0') * 10 + (*words)[1] - '0') * 60 + ((*words)[3] - '0') * 10 + (*words)[4] - '0';
        for (int near : {at - 1, at, at + 1})
            minutes.push_back(std::clamp(near, 0, 24 * 60 - 1));
    }
    some_answers out(std::in_place);
    for (int each : minutes) {
        char text[6] = {char('0' + each / 600), char('0' + each / 60 % 10), ':', char('0' + each % 60 / 10),
                        char('0' + each % 10)};
        out->push_back(std::string(text));
    }
    return out;
}
some_answers telling(choices const&, std::vector<answer> const&) { return {}; }
some_answers telling(free_text const&, std::vector<answer> const&) { return {}; }
some_answers telling(ranking const&, std::vector<answer> const&) { return {}; }
some_answers telling(instruction const&, std::vector<answer> const&) { return std::vector<answer>{}; }
some_answers telling(shared const&, std::vector<answer> const&) { return {}; }

} // namespace

some_answers telling_answers(response const& format, std::vector<answer> const& named) {
    some_answers out = std::visit([&](auto const& each) { return telling(each, named); }, format);
    if (out) std::erase_if(*out, [&](answer const& each) { return !accepts(format, each); });
    return out;
}

std::vector<double> telling_values(interval range, std::vector<double> named) {
    std::vector<double> out = around(std::move(named), range.low, range.high, {});
    std::erase_if(out, [&](double each) { return each < range.low || each > range.high; });
    return out;
}

outlook outlook_of(interval range, comparator how, double value) {
    std::size_t held = 0;
    std::vector<double> const tried = telling_values(range, {value});
    for (double each : tried)
        held += compares(each, how, value);
    return held == 0 ? outlook::never : held == tried.size() ? outlook::always : outlook::open;
}

} // namespace closeknit
