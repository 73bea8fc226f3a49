#pragma once

#include <cli/page.hpp>
#include <closeknit/assess/answer_form.hpp>
#include <closeknit/model/answering_sentences.hpp>

namespace closeknit::cli {

/// What can be answered, as a person would see it; `numbered` where options are chosen by their number.
void add_answers(page& to, answer_form const& form, answering_sentences const& words, bool numbered);

} // namespace closeknit::cli
