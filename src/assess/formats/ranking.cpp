#include "options.hpp"
#include "unscored.hpp"

#include <algorithm>

namespace closeknit::formats {

CLOSEKNIT_UNSCORED_FORMAT(ranking)

validation check_answer(ranking const& format, answer const& given) {
    auto const* chosen = std::get_if<std::vector<std::string>>(&given);
    if (!chosen) return {"expected a list of " + ids_of(format.options), {.kind = misfit_kind::not_a_list}};
    if (validation known = known_once(format.options, *chosen); !known) return known;
    std::size_t const places =
        format.places ? std::min(static_cast<std::size_t>(int(*format.places)), format.options.size()) : format.options.size();
    if (chosen->size() == places) return {};
    return {"expected " + std::to_string(places) + " in order, the first one first",
            {.kind = misfit_kind::wrong_count, .count = places}};
}

std::vector<problem> problems_in(ranking const& format) {
    std::vector<problem> out;
    check_count(format.options, "a ranking", 2, out);
    check_never_exclusive(format.options, "all options are put in order here, so 'exclusive' has no effect", out);
    std::string const options = std::to_string(format.options.size());
    if (format.places && static_cast<std::size_t>(int(*format.places)) > format.options.size())
        out.push_back({.member = "places", .message = "there are only " + options + " options", .suggestion = options});
    return out;
}

/// There are too many orders to try.
std::optional<std::vector<answer>> boundary_answers(ranking const&, std::vector<answer> const&) { return {}; }
ordering ordering_of(ranking const&) { return ordering::none; }
answer read(ranking const& format, std::string_view text) { return read_list(format.options, text); }
answer_form form_of(ranking const& format) {
    return {.input = answer_input::order,
            .options = &format.options,
            .places = format.places ? std::optional(int(*format.places)) : std::nullopt};
}

} // namespace closeknit::formats
