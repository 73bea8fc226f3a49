#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/closing.hpp>
#include <closeknit/model/moment.hpp>
#include <closeknit/model/opening.hpp>
#include <closeknit/model/practice_entry.hpp>
#include <closeknit/model/promise.hpp>
#include <closeknit/model/prompt.hpp>
#include <closeknit/model/screening.hpp>
#include <closeknit/model/sheet.hpp>

#include <optional>
#include <string_view>
#include <variant>

namespace closeknit {

struct prompt_asked {
    static constexpr std::string_view kind = "prompt_asked";
    static constexpr bool joint = true;
    date day{};
    id_of<closeknit::prompt> prompt{};
    id_of<person> other{};
};
CLOSEKNIT_DESCRIBE(prompt_asked, "A prompt that two people asked each other; it counts once it is in both histories.",
    (day, "The day."),
    (prompt, "The prompt."),
    (other, "The other person."))

struct prompt_answered {
    static constexpr std::string_view kind = "prompt_answered";
    date day{};
    id_of<closeknit::prompt> prompt{};
    id_of<person> other{};
    text wording{};
};
CLOSEKNIT_DESCRIBE(prompt_answered,
    "A person's own answer to a prompt. The other sees it where both opened answers to prompts, and both answered this one.",
    (day, "The day."),
    (prompt, "The prompt."),
    (other, "The other person."),
    (wording, "The answer, in their own words."))

struct evening_eased {
    static constexpr std::string_view kind = "evening_eased";
    static constexpr bool joint = true;
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
using entry = std::variant<sheet, screening, opening, closing, prompt_asked, practice_done, evening_eased, prompt_answered,
                           practice_planned, practice_put_off, rest, promise_made, promise_settled, appreciated, celebrated,
                           checked_in, felt_heard, repaired>;

/// An entry of two people: it counts for both once it is in both histories. All others are one person's own.
template <class T>
concept joint_entry = requires { requires T::joint; };

/// The civil day of an entry.
inline date day_of(entry const& happened) {
    return std::visit([](auto const& each) { return each.day; }, happened);
}

// clang-format off
/// For records.hpp.
#define CLOSEKNIT_ENTRY_RECORDS(X)                                                                                               \
    X(sheet) X(screening) CLOSEKNIT_OPENED_RECORDS(X) X(opening) X(closing) X(prompt_asked) X(evening_eased) X(prompt_answered)  \
    CLOSEKNIT_PRACTICE_ENTRY_RECORDS(X) CLOSEKNIT_PROMISE_RECORDS(X) CLOSEKNIT_MOMENT_RECORDS(X)
// clang-format on

} // namespace closeknit
