#include "options.hpp"

#include <algorithm>

namespace closeknit::formats {
namespace {

using list = std::vector<std::string>;

} // namespace

validation check_answer(choices const& format, answer const& given) {
    auto const* chosen = std::get_if<list>(&given);
    if (!chosen) return {"expected a list of " + ids_of(format.options), {.kind = misfit_kind::not_a_list}};
    if (validation known = known_once(format.options, *chosen); !known) return known;
    std::vector<bool> const is_chosen = chosen_of(format.options, *chosen);
    for (std::size_t i = 0; i < is_chosen.size(); ++i)
        if (is_chosen[i] && format.options[i].exclusive) {
            if (chosen->size() == 1) return {};
            return {"an exclusive option cannot be combined with another", {.kind = misfit_kind::not_alone, .option = i}};
        }
    auto const least = static_cast<std::size_t>(int(format.at_least));
    if (chosen->size() < least)
        return {"expected at least " + std::to_string(least), {.kind = misfit_kind::too_few, .count = least}};
    if (!format.at_most) return {};
    auto const most = static_cast<std::size_t>(int(*format.at_most));
    if (chosen->size() <= most) return {};
    return {"expected at most " + std::to_string(most), {.kind = misfit_kind::too_many, .count = most}};
}

std::optional<point_range> points_in(choices const& format) {
    std::vector<option> together, alone;
    for (option const& each : format.options)
        (each.exclusive ? alone : together).push_back(each);
    auto const points = sorted_points(together), single = sorted_points(alone);
    if (!points || !single || (points->empty() && single->empty())) return {};
    std::size_t const most =
        std::min(format.at_most ? static_cast<std::size_t>(int(*format.at_most)) : points->size(), points->size());
    std::size_t const least = std::min(static_cast<std::size_t>(int(format.at_least)), most);
    point_range all{};
    for (std::size_t i = 0; i < most; ++i) { // the lowest that at_least take, then whatever lowers it more; likewise the highest
        all.low += i < least ? (*points)[i] : std::min(0.0, (*points)[i]);
        double const next = (*points)[points->size() - 1 - i];
        all.high += i < least ? next : std::max(0.0, next);
    }
    for (double each : *single) {
        all.low = points->empty() ? each : std::min(all.low, each);
        all.high = points->empty() ? each : std::max(all.high, each);
    }
    return all;
}

/// Added up in the order of the options, so that the order of the list changes no digit.
std::optional<double> points_of(choices const& format, answer const& given) {
    auto const* chosen = std::get_if<list>(&given);
    if (!chosen) return {};
    std::vector<bool> const is_chosen = chosen_of(format.options, *chosen);
    double total = 0;
    for (std::size_t i = 0; i < is_chosen.size(); ++i) {
        if (!is_chosen[i]) continue;
        if (!format.options[i].points) return {};
        total += *format.options[i].points;
    }
    return total;
}
std::optional<missingness> missing_in(choices const& format, answer const& given) {
    auto const* chosen = std::get_if<list>(&given);
    option const* alone = chosen && chosen->size() == 1 ? option_of(format.options, chosen->front()) : nullptr;
    return alone ? alone->missing : std::nullopt;
}

std::vector<problem> problems_in(choices const& format) {
    std::vector<problem> out;
    check_count(format.options, "a choice", 1, out);
    std::string const options = std::to_string(format.options.size());
    auto const together =
        std::count_if(format.options.begin(), format.options.end(), [](option const& o) { return !o.exclusive; });
    if (format.at_least > together)
        out.push_back({.member = "at_least",
                       .message = "only " + std::to_string(together) + " options can be chosen together",
                       .suggestion = std::to_string(together)});
    if (format.at_most && static_cast<std::size_t>(int(*format.at_most)) > format.options.size())
        out.push_back({.member = "at_most", .message = "there are only " + options + " options", .suggestion = options});
    if (format.at_most && *format.at_most < format.at_least) {
        std::string const least = std::to_string(format.at_least);
        out.push_back({.member = "at_most", .message = "must be at least 'at_least', which is " + least, .suggestion = least});
    }
    for (std::size_t i = 0; i < format.options.size(); ++i)
        if (format.options[i].missing && !format.options[i].exclusive)
            out.push_back({.member = "exclusive",
                           .option = i,
                           .message = "an option that stands for a missing answer can only be chosen alone",
                           .suggestion = "true"});
    return out;
}

/// There are too many lists to try.
std::optional<std::vector<answer>> boundary_answers(choices const&, std::vector<answer> const&) { return {}; }
std::optional<std::vector<answer>> all_answers(choices const&, std::size_t) { return {}; }
std::optional<interval> numbers_in(choices const&) { return {}; }
ordering ordering_of(choices const&) { return ordering::none; }
answer read(choices const& format, std::string_view text) { return read_list(format.options, text); }
answer_form form_of(choices const& format) { return {.input = answer_input::several_options, .options = &format.options}; }

} // namespace closeknit::formats
