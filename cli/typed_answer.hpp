#pragma once

#include <closeknit/model/response.hpp>

#include <string>
#include <string_view>

namespace closeknit::cli {

/// What to type for an answer in this format, in a few words; empty where the answers themselves show it.
std::string how_to_type(response const& format);

/// A typed line as an answer: as `answer_in` has it, but options by their number, "1 3" for several.
/// Throws closeknit::error with a sentence for people where it does not fit.
answer typed_answer(response const& format, std::string_view words);

/// An answer as it would be typed.
std::string as_typed(response const& format, answer const& given);

} // namespace closeknit::cli
