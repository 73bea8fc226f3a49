#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/response.hpp>

#include <string_view>

namespace closeknit {

/// A cell of a table as an answer, as `read_answer` has it. Nothing at all, the names of missingness and what other programs
/// write there (`NA`, `N/A`, `NaN`, `NULL`, `#NULL!`, `.`) are a missing answer; of these a text takes `NA` alone.
CLOSEKNIT_EXPORT answer cell_in(response const& format, std::string_view words);

} // namespace closeknit
