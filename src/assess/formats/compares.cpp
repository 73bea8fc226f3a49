#include "format.hpp"

#include "options.hpp"

#include <algorithm>

namespace closeknit::formats {
namespace {

ordering ordering_in(response const& format) {
    return std::visit([](auto const& each) { return ordering_of(each); }, format);
}

/// The position of an option in its format's order; nothing for one that stands for a missing answer.
std::optional<double> place_of(std::vector<option> const& options, answer const& given, ordering by) {
    auto const* id = std::get_if<std::string>(&given);
    option const* chosen = id ? option_of(options, *id) : nullptr;
    if (!chosen || chosen->missing) return {};
    return by == ordering::points ? chosen->points : std::optional(static_cast<double>(chosen - options.data()));
}

bool same_ids(std::vector<option> const& a, std::vector<option> const& b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](option const& x, option const& y) { return x.id == y.id; });
}

} // namespace

std::vector<option> const* options_of(response const& format) {
    return std::visit([](auto const& each) { return form_of(each).options; }, format);
}

bool takes_lists(response const& format) {
    answer_input const input = std::visit([](auto const& each) { return form_of(each).input; }, format);
    return input == answer_input::several_options || input == answer_input::order;
}

bool have_order(response const& one, response const& other) {
    ordering const by = ordering_in(one);
    if (by == ordering::none || by != ordering_in(other)) return false;
    return by != ordering::positions || &one == &other || same_ids(*options_of(one), *options_of(other));
}

bool compares(response const* format, answer const& given, comparator how, response const* other_format, answer const& other) {
    if (auto const a = as_number(given), b = as_number(other); a && b) return closeknit::compares(*a, how, *b);
    if (how == comparator::equal) return given == other;
    if (how == comparator::not_equal) return !(given == other);
    if (format && other_format && !have_order(*format, *other_format)) return false;
    ordering const by = format && other_format ? ordering_in(*format) : ordering::texts;
    if (by == ordering::texts) {
        auto const *words = std::get_if<std::string>(&given), *others = std::get_if<std::string>(&other);
        return words && others && closeknit::compares(*words, how, *others);
    }
    if (by == ordering::numbers) return false; // and these are none
    auto const a = place_of(*options_of(*format), given, by), b = place_of(*options_of(*other_format), other, by);
    return a && b && closeknit::compares(*a, how, *b);
}

} // namespace closeknit::formats
