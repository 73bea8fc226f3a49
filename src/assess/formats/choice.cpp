#include "options.hpp"

#include <algorithm>

namespace closeknit::formats {
namespace {

option const* chosen_in(choice const& format, answer const& given) {
    auto const* id = std::get_if<std::string>(&given);
    return id ? option_of(format.options, *id) : nullptr;
}

} // namespace

validation check_answer(choice const& format, answer const& given) {
    if (chosen_in(format, given)) return {};
    return {"expected one of " + ids_of(format.options), {.kind = misfit_kind::not_an_option, .count = format.options.size()}};
}

std::optional<point_range> points_in(choice const& format) {
    auto const points = sorted_points(format.options);
    if (!points || points->empty()) return {};
    point_range all{points->front(), points->back(), {}};
    for (std::size_t i = 1; i < points->size(); ++i)
        if (double const gap = (*points)[i] - (*points)[i - 1]; gap > 0 && (!all.step || gap < *all.step)) all.step = gap;
    return all;
}
std::optional<double> points_of(choice const& format, answer const& given) {
    option const* chosen = chosen_in(format, given);
    return chosen ? chosen->points : std::nullopt;
}
std::optional<missingness> missing_in(choice const& format, answer const& given) {
    option const* chosen = chosen_in(format, given);
    return chosen ? chosen->missing : std::nullopt;
}

std::vector<problem> problems_in(choice const& format) {
    std::vector<problem> out;
    check_count(format.options, "a choice", 1, out);
    check_never_exclusive(format.options, "only one option is chosen here, so 'exclusive' has no effect", out);
    return out;
}

std::optional<std::vector<answer>> boundary_answers(choice const& format, std::vector<answer> const&) {
    std::vector<answer> out;
    for (option const& each : format.options)
        out.push_back(each.id.str());
    return out;
}
std::optional<std::vector<answer>> all_answers(choice const& format, std::size_t) {
    std::vector<answer> out;
    for (option const& each : format.options)
        if (!each.missing) out.push_back(each.id.str());
    return out;
}
std::optional<interval> numbers_in(choice const&) { return {}; }

/// An option that stands for a missing answer has no place in either order.
ordering ordering_of(choice const& format) {
    bool const all =
        std::all_of(format.options.begin(), format.options.end(), [](option const& each) { return each.missing || each.points; });
    return all ? ordering::points : ordering::positions;
}
answer read(choice const& format, std::string_view text) { return read_option(format.options, text); }
answer_form form_of(choice const& format) { return {.input = answer_input::one_option, .options = &format.options}; }

} // namespace closeknit::formats
