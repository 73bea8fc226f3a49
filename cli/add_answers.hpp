#pragma once

#include <cli/page.hpp>
#include <closeknit/model/response.hpp>

namespace closeknit::cli {

/// What can be answered, as a person would see it; `numbered` where options are chosen by their number.
void add_answers(page& to, response const& format, bool numbered);

} // namespace closeknit::cli
