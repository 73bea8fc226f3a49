#include <closeknit/assess/validate.hpp>

#include "formats/format.hpp"
#include "item_formats.hpp"

#include <closeknit/assess/read_answer.hpp>
#include <closeknit/codec/number_text.hpp>
#include <closeknit/model/pack.hpp>

namespace closeknit {

validation validate(response const& format, answer const& given) {
    if (std::holds_alternative<unanswered>(given)) return {};
    if (auto const* most = std::get_if<rating>(&format)) return formats::check_answer(*most, given); // quicker than a visit
    return std::visit([&](auto const& each) { return formats::check_answer(each, given); }, format);
}

response const* format_of(assessment const& of, item const& asked) {
    return format_with(asked, [&](id_of<response_format> const& shared) {
        response_format const* named = find(of.formats, shared);
        return named ? &named->response : nullptr;
    });
}

std::optional<point_range> points_in(response const& format) {
    return std::visit([](auto const& each) { return formats::points_in(each); }, format);
}

std::optional<double> points_of(response const& format, answer const& given) {
    return std::visit([&](auto const& each) { return formats::points_of(each, given); }, format);
}

std::optional<missingness> missing_in(response const& format, answer const& given) {
    if (auto const* missing = std::get_if<unanswered>(&given)) return missing->missing;
    return std::visit([&](auto const& each) { return formats::missing_in(each, given); }, format);
}

std::optional<double> as_number(answer const& given) {
    if (auto const* whole = std::get_if<std::int64_t>(&given)) return static_cast<double>(*whole);
    if (auto const* number = std::get_if<double>(&given)) return *number;
    return std::nullopt;
}

answer_form form_of(response const& format) {
    return std::visit([](auto const& each) { return formats::form_of(each); }, format);
}

answer read_answer(response const& format, std::string_view text) {
    std::size_t const first = text.find_first_not_of(" \t");
    text = first == text.npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
    return std::visit([&](auto const& each) { return formats::read(each, text); }, format);
}

answer as_stored(response const& format, answer given) {
    auto const number = as_number(given);
    if (!number) return given;
    bool const is_option = formats::options_of(format) && !formats::takes_lists(format);
    if (!is_option && !std::holds_alternative<yes_no>(format)) return given;
    answer read = read_answer(format, format_exact(*number));
    return validate(format, read) ? read : given;
}

} // namespace closeknit
