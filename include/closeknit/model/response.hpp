#pragma once

#include <closeknit/model/answer.hpp>
#include <closeknit/model/date.hpp>
#include <closeknit/model/describe.hpp>
#include <closeknit/model/id.hpp>
#include <closeknit/model/text.hpp>
#include <closeknit/model/whole.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace closeknit {

/// A whole number between two labelled ends.
struct rating {
    static constexpr std::string_view kind = "rating";
    int low = 1;
    int high = 5;
    std::vector<text> labels{};
};
CLOSEKNIT_DESCRIBE(rating, "A whole number between two labelled ends.",
    (low, "The lowest answer."),
    (high, "The highest answer."),
    (labels, "A label for each end, or for every step."))

struct option {
    id_of<option> id{};
    text wording{};
    std::optional<double> points{};
    std::optional<missingness> missing{};
    bool exclusive = false;
};
CLOSEKNIT_DESCRIBE(option, "One of the answers that a choice offers.",
    (id, "What is stored when it is chosen."),
    (wording, "What people read."),
    (points, "What it counts in a score; without points it cannot be scored."),
    (missing, "What kind of missing answer it stands for, for instance 'does not apply to us'; it then counts nowhere."),
    (exclusive, "Among several choices: whether it can only be chosen alone, for instance 'none of these'."))

struct choice {
    static constexpr std::string_view kind = "choice";
    std::vector<option> options{};
};
CLOSEKNIT_DESCRIBE(choice, "One of several options.",
    (options, "The options, in the order in which they are shown."))

struct choices {
    static constexpr std::string_view kind = "choices";
    std::vector<option> options{};
    whole<0, 100'000> at_least = 1;
    std::optional<whole<1, 100'000>> at_most{};
};
CLOSEKNIT_DESCRIBE(choices, "Several of several options; a score counts the points of all that are chosen.",
    (options, "The options, in the order in which they are shown."),
    (at_least, "How many must be chosen at least; an exclusive one is enough by itself."),
    (at_most, "How many may be chosen; all, when left out."))

struct yes_no {
    static constexpr std::string_view kind = "yes_no";
};
CLOSEKNIT_DESCRIBE(yes_no, "Yes or no; yes counts 1 in a score.")

struct number {
    static constexpr std::string_view kind = "number";
    std::optional<double> low{};
    std::optional<double> high{};
    std::optional<double> step{};
    std::string unit{};
};
CLOSEKNIT_DESCRIBE(number, "A number; it can be scored when both ends are stated.",
    (low, "The lowest number that is taken."),
    (high, "The highest number that is taken."),
    (step, "The distance between neighbouring numbers, counted from the lowest one or from 0; 1 takes whole numbers only."),
    (unit, "What is counted, for instance hours."))

struct slider {
    static constexpr std::string_view kind = "slider";
    double low = 0;
    double high = 100;
    double step = 1;
    std::vector<text> labels{};
};
CLOSEKNIT_DESCRIBE(slider, "A place on a line between two labelled ends.",
    (low, "The lowest answer."),
    (high, "The highest answer."),
    (step, "The distance between neighbouring answers."),
    (labels, "A label for each end."))

struct free_text {
    static constexpr std::string_view kind = "text";
    whole<0, 100'000> shortest = 0;
    whole<1, 100'000> longest = 2'000;
};
CLOSEKNIT_DESCRIBE(free_text, "The person's own words; never scored.",
    (shortest, "How many characters are needed."),
    (longest, "How many characters there is room for."))

struct calendar_date {
    static constexpr std::string_view kind = "date";
    std::optional<closeknit::date> earliest{};
    std::optional<closeknit::date> latest{};
};
CLOSEKNIT_DESCRIBE(calendar_date, "A day of the calendar, answered as YYYY-MM-DD; never scored.",
    (earliest, "The first day that is taken."),
    (latest, "The last day that is taken."))

struct time_of_day {
    static constexpr std::string_view kind = "time";
};
CLOSEKNIT_DESCRIBE(time_of_day, "A time of day, answered as HH:MM from 00:00 to 23:59; never scored.")

struct ranking {
    static constexpr std::string_view kind = "ranking";
    std::vector<option> options{};
    std::optional<whole<1, 100'000>> places{};
};
CLOSEKNIT_DESCRIBE(ranking, "The options put in order, answered as a list with the first one first; never scored.",
    (options, "What is to be put in order."),
    (places, "How many places there are, for instance the first three; all, when left out."))

struct instruction {
    static constexpr std::string_view kind = "instruction";
};
CLOSEKNIT_DESCRIBE(instruction, "Words to read, with nothing to answer.")

struct response_format;

/// Stands for a format that several items of the assessment share.
struct shared {
    static constexpr std::string_view kind = "shared";
    id_of<response_format> format{};
};
CLOSEKNIT_DESCRIBE(shared, "A format that several items share.",
    (format, "Its id among the assessment's formats."))

using response = std::variant<rating, choice, choices, yes_no, number, slider, free_text, calendar_date, time_of_day, ranking,
                              instruction, shared>;

// clang-format off
/// For records.hpp.
#define CLOSEKNIT_RESPONSE_RECORDS(X)                                                                                            \
    X(rating) X(option) X(choice) X(choices) X(yes_no) X(number) X(slider) X(free_text) X(calendar_date) X(time_of_day)          \
    X(ranking) X(instruction) X(shared)
// clang-format on

/// A response format with a name, so that thirty items do not repeat it.
struct response_format {
    id_of<response_format> id{};
    closeknit::response response{};
};
CLOSEKNIT_DESCRIBE(response_format, "A response format with a name, for several items to share.",
    (id, "Its id in the assessment."),
    (response, "What it takes as an answer."))

} // namespace closeknit
