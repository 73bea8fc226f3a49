#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/closing.hpp>
#include <closeknit/model/opening.hpp>
#include <closeknit/model/practice.hpp>
#include <closeknit/model/prompt.hpp>
#include <closeknit/model/screening.hpp>
#include <closeknit/model/sheet.hpp>

#include <optional>
#include <string_view>
#include <variant>

namespace closeknit {

struct prompt_asked {
    static constexpr std::string_view kind = "prompt_asked";
    date day{};
    id_of<closeknit::prompt> prompt{};
    id_of<person> other{};
};
CLOSEKNIT_DESCRIBE(prompt_asked, "A prompt that two people asked each other; it counts once it is in both histories.",
    (day, "The day."),
    (prompt, "The prompt."),
    (other, "The other person."))

struct practice_done {
    static constexpr std::string_view kind = "practice_done";
    date day{};
    id_of<closeknit::practice> practice{};
    std::optional<id_of<person>> other{};
};
CLOSEKNIT_DESCRIBE(practice_done, "A practice that was done; one done together counts once it is in both histories.",
    (day, "The day."),
    (practice, "The practice."),
    (other, "The other person; nobody, when it was done alone."))

struct evening_eased {
    static constexpr std::string_view kind = "evening_eased";
    date day{};
    bounded_int<3, 5> depth = 3;
    id_of<person> other{};
};
CLOSEKNIT_DESCRIBE(evening_eased,
    "An evening that two people took lighter or ended at a depth, whoever wanted it; it counts once it is in both histories, and says "
    "nothing of which prompt it was.",
    (day, "The day."),
    (depth, "The depth at which, 3 to 5."),
    (other, "The other person."))

/// Something that happened in one person's life with closeknit, on a day of their own calendar.
using entry = std::variant<sheet, screening, opening, closing, prompt_asked, practice_done, evening_eased>;

/// The civil day of an entry.
inline date day_of(entry const& happened) {
    return std::visit([](auto const& each) { return each.day; }, happened);
}

/// For records.hpp.
#define CLOSEKNIT_ENTRY_RECORDS(X)                                                                                               \
    X(sheet) X(screening) CLOSEKNIT_OPENED_RECORDS(X) X(opening) X(closing) X(prompt_asked) X(practice_done) X(evening_eased)

} // namespace closeknit
