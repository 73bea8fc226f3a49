#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/response.hpp>

#include <string_view>

namespace closeknit {

/// Text as an answer in a format: `4` or `4.0` for a number, with digits of any script and a decimal comma where it can be no
/// other; `yes`, `y`, `true`, `t` or `1`; an option's id or wording, a rating's label, or both, as in `4 - Often` or `1 - Yes`,
/// where a code has no label beside any words; `a;b;c` for a list, also with line ends, |, commas or spaces between, `[]` for an
/// empty one; a day, also with a time behind it; a time of day, also as `7:30` or `7:30 PM`; a text. What cannot be read so is
/// returned as text, and `validate` then says why it does not fit.
CLOSEKNIT_EXPORT answer read_answer(response const& format, std::string_view text);

/// An answer as a format has it, where another program stored it otherwise: a number for the option of that name, 1 and 0 for yes
/// and no. Any other answer as it is.
CLOSEKNIT_EXPORT answer as_stored(response const& format, answer given);

} // namespace closeknit
