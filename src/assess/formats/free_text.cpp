#include "format.hpp"
#include "unscored.hpp"

#include <algorithm>

namespace closeknit::formats {

CLOSEKNIT_UNSCORED_FORMAT(free_text)

validation check_answer(free_text const& format, answer const& given) {
    auto const* words = std::get_if<std::string>(&given);
    if (!words) return {"expected text", {.kind = misfit_kind::not_text}};
    auto const characters =
        std::count_if(words->begin(), words->end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    if (characters < format.shortest)
        return {"expected at least " + std::to_string(format.shortest) + " characters",
                {.kind = misfit_kind::too_short, .count = static_cast<std::size_t>(int(format.shortest))}};
    if (characters > format.longest)
        return {"expected at most " + std::to_string(format.longest) + " characters",
                {.kind = misfit_kind::too_long, .count = static_cast<std::size_t>(int(format.longest))}};
    return {};
}

std::vector<problem> problems_in(free_text const& format) {
    if (format.longest >= format.shortest) return {};
    std::string const needed = std::to_string(format.shortest);
    return {{.member = "longest", .message = "must be at least 'shortest', which is " + needed, .suggestion = needed}};
}

/// Any text may match a condition, so no few are enough.
std::optional<std::vector<answer>> boundary_answers(free_text const&, std::vector<answer> const&) { return {}; }
ordering ordering_of(free_text const&) { return ordering::texts; }
answer read(free_text const&, std::string_view text) { return std::string(text); }
answer_form form_of(free_text const&) { return {.input = answer_input::words}; }

} // namespace closeknit::formats
