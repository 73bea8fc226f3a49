#include "labels.hpp"
#include "numbers.hpp"

#include <cmath>

namespace closeknit::formats {

validation check_answer(rating const& format, answer const& given) {
    auto const value = as_number(given);
    if (value && *value == std::floor(*value) && *value >= format.low && *value <= format.high) return {};
    return {"expected a whole number from " + std::to_string(format.low) + " to " + std::to_string(format.high),
            {.kind = misfit_kind::not_whole_in_range, .low = double(format.low), .high = double(format.high)}};
}

std::optional<point_range> points_in(rating const& format) { return point_range{double(format.low), double(format.high), 1.0}; }
std::optional<double> points_of(rating const&, answer const& given) { return as_number(given); }
std::optional<missingness> missing_in(rating const&, answer const&) { return {}; }

std::vector<problem> problems_in(rating const& format) {
    std::vector<problem> out;
    if (format.low >= format.high) {
        out.push_back({.member = "high", .message = "the highest answer is not above the lowest", .of_points = true});
        return out;
    }
    std::size_t const steps = static_cast<std::size_t>(std::int64_t(format.high) - format.low) + 1, labels = format.labels.size();
    if (labels != 0 && labels != 2 && labels != steps)
        out.push_back({.member = "labels",
                       .message = "expected a label for each end or for each of the " + std::to_string(steps) + " steps"});
    return out;
}

std::optional<std::vector<answer>> boundary_answers(rating const& format, std::vector<answer> const& named) {
    return boundary_answers(number{.low = format.low, .high = format.high, .step = 1.0}, named);
}
std::optional<std::vector<answer>> all_answers(rating const& format, std::size_t most) {
    return grid(format.low, format.high, 1.0, most);
}
std::optional<interval> numbers_in(rating const& format) { return interval{double(format.low), double(format.high)}; }
ordering ordering_of(rating const&) { return ordering::numbers; }
/// A number, or a label with or without it.
answer read(rating const& format, std::string_view text) {
    answer given = read_number(text);
    if (!std::holds_alternative<std::string>(given) || text.empty()) return given;
    auto const code = code_called(labelled_steps(format.low, format.high, format.labels), text);
    return code ? read_number(*code) : given;
}
answer_form form_of(rating const& format) {
    return {.input = answer_input::steps, .low = format.low, .high = format.high, .labels = &format.labels};
}

} // namespace closeknit::formats
