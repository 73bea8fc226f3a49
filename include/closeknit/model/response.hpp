#pragma once

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
};
CLOSEKNIT_DESCRIBE(option, "One of the answers that a choice offers.",
    (id, "What is stored when it is chosen."),
    (wording, "What people read."),
    (points, "What it counts in a score; without points it cannot be scored."))

struct choice {
    static constexpr std::string_view kind = "choice";
    std::vector<option> options{};
};
CLOSEKNIT_DESCRIBE(choice, "One of several options.",
    (options, "The options, in the order in which they are shown."))

struct yes_no {
    static constexpr std::string_view kind = "yes_no";
};
CLOSEKNIT_DESCRIBE(yes_no, "Yes or no; yes counts 1 in a score.")

struct number {
    static constexpr std::string_view kind = "number";
    std::optional<double> low{};
    std::optional<double> high{};
    std::string unit{};
};
CLOSEKNIT_DESCRIBE(number, "A number; it can be scored when both ends are stated.",
    (low, "The lowest number that is taken."),
    (high, "The highest number that is taken."),
    (unit, "What is counted, for instance hours."))

struct free_text {
    static constexpr std::string_view kind = "text";
    whole<1, 100'000> longest = 2'000;
};
CLOSEKNIT_DESCRIBE(free_text, "The person's own words; never scored.",
    (longest, "How many characters there is room for."))

struct response_format;

/// Stands for a format that several items of the assessment share.
struct shared {
    static constexpr std::string_view kind = "shared";
    id_of<response_format> format{};
};
CLOSEKNIT_DESCRIBE(shared, "A format that several items share.",
    (format, "Its id among the assessment's formats."))

using response = std::variant<rating, choice, yes_no, number, free_text, shared>;

/// For records.hpp.
#define CLOSEKNIT_RESPONSE_RECORDS(X) X(rating) X(option) X(choice) X(yes_no) X(number) X(free_text) X(shared)

/// A response format with a name, so that thirty items do not repeat it.
struct response_format {
    id_of<response_format> id{};
    closeknit::response response{};
};
CLOSEKNIT_DESCRIBE(response_format, "A response format with a name, for several items to share.",
    (id, "Its id in the assessment."),
    (response, "What it takes as an answer."))

} // namespace closeknit
