#include "numbers.hpp"

namespace closeknit::formats {
namespace {

number as_plain_number(slider const& format) { return {.low = format.low, .high = format.high, .step = format.step}; }

} // namespace

validation check_answer(slider const& format, answer const& given) { return check_answer(as_plain_number(format), given); }
std::optional<point_range> points_in(slider const& format) { return point_range{format.low, format.high, format.step}; }
std::optional<double> points_of(slider const&, answer const& given) { return as_number(given); }
std::optional<missingness> missing_in(slider const&, answer const&) { return {}; }

std::vector<problem> problems_in(slider const& format) {
    std::vector<problem> out;
    if (!(format.low < format.high))
        out.push_back({.member = "high", .message = "the highest answer is not above the lowest", .of_points = true});
    check_step(format.step, out);
    if (format.labels.size() != 0 && format.labels.size() != 2)
        out.push_back({.member = "labels", .message = "expected a label for each end, or none"});
    return out;
}

std::optional<std::vector<answer>> boundary_answers(slider const& format, std::vector<answer> const& named) {
    return boundary_answers(as_plain_number(format), named);
}
std::optional<std::vector<answer>> all_answers(slider const& format, std::size_t most) {
    return grid(format.low, format.high, format.step, most);
}
std::optional<interval> numbers_in(slider const& format) { return interval{format.low, format.high}; }
ordering ordering_of(slider const&) { return ordering::numbers; }
answer read(slider const&, std::string_view text) { return read_number(text); }
answer_form form_of(slider const& format) {
    return {.input = answer_input::line, .low = format.low, .high = format.high, .labels = &format.labels};
}

} // namespace closeknit::formats
