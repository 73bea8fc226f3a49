#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/response.hpp>

#include <string_view>

namespace closeknit {

/// Text as an answer in a format: `4` or `4.0` for a number, `yes`, `true` or `1`, an option's id, `a;b;c` for a list, a
/// text. What cannot be read so is returned as text, and `validate` then says why it does not fit.
CLOSEKNIT_EXPORT answer read_answer(response const& format, std::string_view text);

} // namespace closeknit
