#pragma once

#include <closeknit/model/bounded_int.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/person.hpp>
#include <closeknit/model/practice.hpp>
#include <closeknit/model/schedule.hpp>

#include <optional>
#include <string_view>

namespace closeknit {

/// How something was for one person: 1 (it did not suit me) to 5 (it did me good).
using rating_of_mine = bounded_int<1, 5>;

struct practice_done {
    static constexpr std::string_view kind = "practice_done";
    static constexpr bool joint = true;
    date day{};
    id_of<closeknit::practice> practice{};
    std::optional<id_of<person>> other{};
    std::optional<rating_of_mine> went{};
};
CLOSEKNIT_DESCRIBE(practice_done, "A practice that was done; one done together counts once it is in both histories.",
    (day, "The day."),
    (practice, "The practice."),
    (other, "The other person; nobody, when it was done alone."),
    (went, "How it went for the writer, 1 (not for me) to 5 (it did me good); for their own eyes only."))

struct practice_planned {
    static constexpr std::string_view kind = "practice_planned";
    date day{};
    id_of<closeknit::practice> practice{};
    closeknit::schedule schedule{};
};
CLOSEKNIT_DESCRIBE(practice_planned, "When a person means to do a practice. A later one for the same practice takes its place, from the start of its days on.",
    (day, "The day on which it was planned."),
    (practice, "The practice."),
    (schedule, "The days on which it is due, and how long it can be done."))

enum class put_off { skipped, not_now, dropped };
CLOSEKNIT_DESCRIBE_ENUM(put_off, "What a person did with a practice instead of doing it.",
    (skipped, "Left it out once."),
    (not_now, "Put it off before it was due, which is no miss; it comes after others for four weeks."),
    (dropped, "Stopped doing it: it is not due any more, and not recommended for half a year."))

struct practice_put_off {
    static constexpr std::string_view kind = "practice_put_off";
    date day{};
    id_of<closeknit::practice> practice{};
    put_off how = put_off::skipped;
};
CLOSEKNIT_DESCRIBE(practice_put_off, "A practice that was not done, and that is fine.",
    (day, "The day."),
    (practice, "The practice."),
    (how, "Whether it was left out once, put off or dropped."))

struct rest {
    static constexpr std::string_view kind = "rest";
    date day{};
    date until{};
};
CLOSEKNIT_DESCRIBE(rest, "Days of rest, on which no practice is due: illness, travel, a hard week.",
    (day, "The first day."),
    (until, "The last day."))

/// For records.hpp.
#define CLOSEKNIT_PRACTICE_ENTRY_RECORDS(X) X(practice_done) X(practice_planned) X(practice_put_off) X(rest)

} // namespace closeknit
