#pragma once

#include <closeknit/model/response.hpp>

#include <string_view>

namespace closeknit::cli {

/// What words say as an answer in this format: `4` or `4.0` for a number, `yes`, `true` or `1`, an option's id, `a;b;c` for
/// a list, a text. What cannot be meant comes back as the words that it is, and `accepts` then says why they do not fit.
answer answer_in(response const& format, std::string_view words);

/// The same for a cell of a table, where nothing at all, `NA` and the names of missingness are a missing answer.
answer cell_in(response const& format, std::string_view words);

} // namespace closeknit::cli
