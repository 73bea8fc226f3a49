#pragma once

#include <closeknit/model/answering_sentences.hpp>
#include <closeknit/model/response.hpp>

#include <string>
#include <string_view>

namespace closeknit::cli {

/// What to type for an answer in this format, in a few words; empty where the answers themselves show it.
std::string how_to_type(response const& format, answering_sentences const& words);

/// A typed line as an answer: as `read_answer` has it, but options by their number, "1 3" for several, yes and no in the
/// pack's own words and numbers with its decimal sign.
/// Throws closeknit::error with a sentence for people where it does not fit.
answer typed_answer(response const& format, answering_sentences const& words, std::string_view typed);

/// An answer as it would be typed.
std::string as_typed(response const& format, answering_sentences const& words, answer const& given);

} // namespace closeknit::cli
