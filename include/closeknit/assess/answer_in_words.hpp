#pragma once

#include <closeknit/export.hpp>
#include <closeknit/model/answer.hpp>
#include <closeknit/model/answering_sentences.hpp>
#include <closeknit/model/response.hpp>

#include <string>
#include <vector>

namespace closeknit {

/// An answer in the words that it was chosen by: the label of its step where every step has one, the wording of each option, or
/// the pack's word for yes or no. Empty where an answer has no such words, as a number, a text or a missing answer.
CLOSEKNIT_EXPORT std::vector<std::string> answer_in_words(response const& format, answer const& given,
                                                          answering_sentences const& say);

} // namespace closeknit
