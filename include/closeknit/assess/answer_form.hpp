#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/response.hpp>

#include <optional>
#include <string>
#include <vector>

namespace closeknit {

/// How an answer is given, for hosts that draw a form or ask in a terminal.
enum class answer_input { steps, line, number, one_option, several_options, order, yes_no, words, day, time };

/// What somebody who answers needs to see: no words but the pack's own. It points into the format, which must outlive it.
struct answer_form {
    answer_input input = answer_input::words;
    std::optional<double> low{}, high{};       ///< of numbers
    std::vector<text> const* labels = nullptr; ///< of numbers: none, one for each end, or one for each whole number
    std::string unit{};
    std::vector<option> const* options = nullptr;
    std::optional<int> places{}; ///< how many options are put in order, when not all
};

CLOSEKNIT_EXPORT answer_form form_of(response const& format);

} // namespace closeknit
