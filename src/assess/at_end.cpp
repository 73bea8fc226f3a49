#include "at_end.hpp"

#include "formats/format.hpp"

#include <variant>

namespace closeknit {
namespace {

bool is_last_option(std::vector<option> const& options, answer const& given, range_end end) {
    auto const* chosen = std::get_if<std::string>(&given);
    option const* last = nullptr;
    for (option const& each : options)
        if (!each.missing && (!last || end == range_end::high)) last = &each;
    return chosen && last && last->id == *chosen;
}

} // namespace

bool is_at_end(response const& format, answer const& given, range_end end) {
    bool const high = end == range_end::high;
    return std::visit(
        [&](auto const& one) {
            auto const has = formats::points_of(one, given);
            auto const beyond = [&](auto const& range) { return high ? *has >= range->high : *has <= range->low; };
            if (auto const numbers = formats::numbers_in(one); numbers && has) return beyond(numbers);
            if (auto const points = formats::points_in(one); points && has) return beyond(points);
            auto const* options = formats::options_of(format);
            return options && is_last_option(*options, given, end);
        },
        format);
}

} // namespace closeknit
