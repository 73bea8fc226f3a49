#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/response.hpp>

#include <string_view>

namespace closeknit {

/// A cell of a table as an answer, as `read_answer` has it; nothing at all, `NA` and the names of missingness are a missing
/// answer.
CLOSEKNIT_EXPORT answer cell_in(response const& format, std::string_view words);

} // namespace closeknit
