#include "labels.hpp"
#include "numbers.hpp"

#include <closeknit/model/formats/yes_no.hpp>
#include <closeknit/model/spelling.hpp>

namespace closeknit::formats {

validation check_answer(yes_no const&, answer const& given) {
    if (std::holds_alternative<bool>(given)) return {};
    return {"expected true or false", {.kind = misfit_kind::not_yes_no}};
}

std::optional<point_range> points_in(yes_no const&) { return point_range{0, 1, 1.0}; }
std::optional<double> points_of(yes_no const&, answer const& given) {
    auto const* yes = std::get_if<bool>(&given);
    return yes ? std::optional(*yes ? 1.0 : 0.0) : std::nullopt;
}
std::optional<missingness> missing_in(yes_no const&, answer const&) { return {}; }
std::vector<problem> problems_in(yes_no const&) { return {}; }
std::optional<std::vector<answer>> boundary_answers(yes_no const&, std::vector<answer> const&) {
    return std::vector<answer>{true, false};
}
std::optional<std::vector<answer>> all_answers(yes_no const&, std::size_t) { return std::vector<answer>{true, false}; }
std::optional<interval> numbers_in(yes_no const&) { return {}; }
ordering ordering_of(yes_no const&) { return ordering::none; }

answer read(yes_no const&, std::string_view text) {
    std::string const lower = lower_ascii(ascii_digits(text));
    auto const value = parse_double(lower);
    if (lower == "yes" || lower == "y" || lower == "true" || lower == "t" || value == 1.0) return true;
    if (lower == "no" || lower == "n" || lower == "false" || lower == "f" || value == 0.0) return false;
    auto const code = code_called({{"1", "yes"}, {"0", "no"}}, lower); // "1 - Yes", "No (0)"
    return code ? answer(*code == "1") : answer(std::string(text));
}
answer_form form_of(yes_no const&) { return {.input = answer_input::yes_no}; }

} // namespace closeknit::formats
