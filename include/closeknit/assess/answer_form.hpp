#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/response.hpp>

#include <optional>
#include <string>
#include <vector>

namespace closeknit {

/// How an answer is given, for hosts that draw a form or ask in a terminal.
enum class answer_input {
    steps,           ///< one of a few whole numbers
    line,            ///< a place on a line, in steps of the format
    number,          ///< a number that is typed
    one_option,      ///< one of the options
    several_options, ///< any of the options
    order,           ///< the options, or some of them, put in order
    yes_no,          ///< yes or no
    words,           ///< text
    day,             ///< a day of the calendar
    time,            ///< a time of day
};

/// What somebody who answers needs to see: no words but the pack's own. It points into the format, which must outlive it.
struct answer_form {
    answer_input input = answer_input::words;     ///< the sort of control
    std::optional<double> low{}, high{};          ///< of numbers: the lowest and highest
    std::vector<text> const* labels = nullptr;    ///< of numbers: none, one for each end, or one for each whole number
    std::string unit{};                           ///< of numbers, such as "hours"; empty where there is none
    std::vector<option> const* options = nullptr; ///< of choices and rankings; nullptr for other formats
    std::optional<int> places{};                  ///< how many options are put in order, when not all
};

/// What is needed to ask for an answer in this format.
CLOSEKNIT_EXPORT answer_form form_of(response const& format);

} // namespace closeknit
